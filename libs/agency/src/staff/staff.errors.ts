import { Conflict, Forbidden, Invalid, NotFound } from '@inroads/kernel';

/** An administrator sees no job seeker, and cannot give himself the sight of any (docs/rules.md, Who may do what c). */
export class OwnRights extends Forbidden {
  constructor() {
    super(
      'staff.own-rights',
      'Nobody gives themselves sight of job seekers. Ask another administrator to do it, so that two people know.',
    );
  }
}

export class StaffNotYours extends NotFound {
  constructor() {
    super('staff.not-found', 'There is nothing here, or it is not yours to see. Check the address.');
  }
}

export class StaffLeft extends Conflict {
  constructor() {
    super('staff.left', 'This person has left: no way in is given. Whoever comes back is added as a new colleague.');
  }
}

export class LastAdministrator extends Conflict {
  constructor() {
    super(
      'staff.last-administrator',
      'This is the last administrator. Make somebody else one first, so that the agency is never locked out.',
    );
  }
}

export class TeamInUse extends Conflict {
  constructor(who: 'people' | 'job seekers') {
    super(
      'team.in-use',
      `There are ${who} in this team still. Put them into another team first, so that nobody is left without a supervisor.`,
    );
  }
}

export class TeamArchived extends Conflict {
  constructor() {
    super('team.archived', 'This team is no more. Choose another one.');
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

export class MembershipOver extends Conflict {
  constructor(day: string) {
    super('membership.over', `This ended on ${day}. Add the person to the team again from the day that you mean.`);
  }
}

export class CoverOver extends Conflict {
  constructor() {
    super('cover.over', 'This cover has ended already: there is nothing to end.');
  }
}

export class DaysInWrongOrder extends Invalid {
  constructor() {
    super('staff.days-in-wrong-order', 'The last day lies before the first. Swap them.', {
      faults: [{ path: 'toDay', message: 'must not lie before the first day' }],
    });
  }
}
