import { Conflict, Invalid } from '@inroads/kernel';

export class LastAdministrator extends Conflict {
  constructor() {
    super(
      'staff.last-administrator',
      'This is the last administrator. Make somebody else one first, so that the agency is never locked out.',
    );
  }
}

export class PeriodsOverlap extends Conflict {
  constructor(what: string) {
    super(
      'staff.periods-overlap',
      `These days overlap with ${what} that is there already. End the other one first, or choose other days.`,
    );
  }
}

export class DaysInWrongOrder extends Invalid {
  constructor() {
    super('staff.days-in-wrong-order', 'The last day lies before the first. Swap them.', {
      faults: [{ path: 'toDay', message: 'must not lie before the first day' }],
    });
  }
}
