import { Conflict, Invalid } from '@inroads/kernel';

export class CodeTaken extends Conflict {
  constructor(code: string) {
    super('seeker.code-taken', `The code ${code} stands for somebody else. Choose another one.`);
  }
}

export class DayBeforeLastChange extends Invalid {
  constructor(day: string) {
    super('seeker.day-before-last-change', `Something newer is on file from ${day}. Choose that day or a later one.`, {
      faults: [{ path: 'fromDay', message: `must not lie before ${day}` }],
    });
  }
}

export class NotASpecialist extends Invalid {
  constructor() {
    super('seeker.not-a-specialist', 'That colleague is not a specialist. Choose somebody who is.', {
      faults: [{ path: 'specialistId', message: 'is not a specialist' }],
    });
  }
}

export class StillInProgramme extends Conflict {
  constructor() {
    super('seeker.still-in-programme', 'The person has not left, so there is nothing to enter again.');
  }
}
