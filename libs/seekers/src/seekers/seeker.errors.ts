import { Conflict, Forbidden, Invalid } from '@inroads/kernel';

export class CodeTaken extends Conflict {
  constructor() {
    super('seeker.code-taken', 'This code stands for somebody else. Choose another one.');
  }
}

export class DayBeforeLastChange extends Invalid {
  constructor(day: string) {
    super('seeker.day-before-last-change', `Something newer is on file from ${day}. Choose that day or a later one.`, {
      faults: [{ path: 'fromDay', message: `must not lie before ${day}` }],
    });
  }
}

/** An entry is something that took place: the clock of the 30 days begins with it. */
export class EntryAhead extends Invalid {
  constructor() {
    super('seeker.entry-ahead', 'The day of entry lies ahead. Enter the person on that day, or choose today.', {
      faults: [{ path: 'enteredOn', message: 'choose today or a day before' }],
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

/** Nobody enters a person whom he could not see afterwards. */
export class NotYoursToEnter extends Forbidden {
  constructor() {
    super(
      'seeker.not-yours-to-enter',
      'You can enter people for your own caseload, or into a team that you supervise. Ask the supervisor of that team.',
    );
  }
}

export class NotYoursToMove extends Forbidden {
  constructor() {
    super('seeker.not-yours-to-move', 'Only the supervisor of the present team can move a person to another team.');
  }
}
