import { Conflict, Invalid } from '@inroads/kernel';

/** Fewer than two different people, or a week that is over. */
export class JointVisitNotWhole extends Invalid {
  constructor(path: 'staffIds' | 'week', message: string) {
    super('joint-visit.not-whole', `This visit together cannot be arranged: ${message}.`, {
      faults: [{ path, message }],
    });
  }
}

export class NotOfOneTeam extends Conflict {
  constructor() {
    super(
      'joint-visit.other-team',
      'You can arrange this with specialists of your own team. For people of different teams ask a supervisor who looks after all of them.',
    );
  }
}

/** `names`: who is not at work any more in what is left of the week. */
export class PartyIsAway extends Conflict {
  constructor(names: readonly string[]) {
    super(
      'joint-visit.away',
      `Not at work on any day that is left of that week: ${names.join(', ')}. Choose another week, or go without them.`,
    );
  }
}

export class JointVisitArranged extends Conflict {
  constructor() {
    super(
      'joint-visit.arranged',
      'A visit together is arranged at this business for that week already. Take that one back first to change who comes.',
    );
  }
}

/** `names`: colleagues who are not to come along and go there in that week. */
export class ColleagueGoesAlone extends Conflict {
  constructor(names: readonly string[]) {
    super(
      'joint-visit.colleague-goes',
      `Already goes to this business in that week: ${names.join(', ')}. Arrange it with them, or choose another week.`,
    );
  }
}

export class VisitHasBegun extends Conflict {
  constructor() {
    super(
      'joint-visit.begun',
      'One of you has a visit there in that week that was made already, or whose time has come. Say first what became of it, or choose another week.',
    );
  }
}

/** They asked us to stop, or the business is in the archive. `details.until`: last day of a stop. */
export class JointVisitOutOfReach extends Conflict {
  constructor(isArchived: boolean, until: string) {
    super(
      isArchived ? 'joint-visit.archived' : 'joint-visit.do-not-contact',
      isArchived
        ? 'This business is in the archive, so no visit can be arranged there. Bring it back first.'
        : 'They asked not to be contacted in that week, so no visit can be arranged there. If they said otherwise since, your supervisor can lift that first.',
      { details: { until } },
    );
  }
}
