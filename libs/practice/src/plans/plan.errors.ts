import { Conflict, Invalid, NotFound } from '@inroads/kernel';

export class PlanChangedMeanwhile extends Conflict {
  constructor() {
    super(
      'plan.changed-meanwhile',
      'The plan was changed again and again while this was worked out. Nothing was written. Try again.',
    );
  }
}

export class NotAWeek extends Invalid {
  constructor(week: string) {
    super('plan.not-a-week', `A week is named by its first day. The week of that day begins on ${week}.`, {
      faults: [{ path: 'week', message: `begins on ${week}` }],
    });
  }
}

export class StopIsOver extends Conflict {
  constructor(state: string) {
    super('plan-stop.not-planned', `This visit is ${state} already. Open the week again to see it as it stands.`);
  }
}

export class NothingToAccept extends Conflict {
  constructor() {
    super('plan.nothing-to-accept', 'There is no draft and no proposal for this week. Plan the week first.');
  }
}

export class NothingToTakeBack extends Conflict {
  constructor() {
    super(
      'plan-stop.nothing-to-take-back',
      'Nothing was done to this visit that could be taken back, or the plan has changed it since. Change the visit itself instead.',
    );
  }
}

export class VisitIsLogged extends Conflict {
  constructor() {
    super(
      'plan-stop.logged',
      'A contact in the log says what became of this visit. Void or correct that entry first: the plan follows it.',
    );
  }
}

export class TimeHasGoneOn extends Conflict {
  constructor() {
    super(
      'plan.time-has-gone-on',
      'Since this was proposed, a visit that it would change has begun, or its own time has passed. Plan again.',
    );
  }
}

export class NothingToUndo extends Conflict {
  constructor() {
    super(
      'plan.nothing-to-undo',
      'The plan has been worked on since: it can no longer be undone as one. Change single visits instead.',
    );
  }
}

/** `details.days`: what each day would take. */
export class NoRoom extends Conflict {
  constructor(details: Readonly<Record<string, unknown>>) {
    super(
      'plan.no-room',
      'There is no room for this visit on that day. Choose another day, or take something out first.',
      { details },
    );
  }
}

/** `details.days`: what each day would take. */
export class NoRoomInstead extends Conflict {
  constructor(details: Readonly<Record<string, unknown>>) {
    super(
      'plan.no-room-instead',
      'This business does not fit into that day in the place of the other: it is closed then, or the way is too long. Choose another one. Nothing was changed.',
      { details },
    );
  }
}

export class AlreadyInPlan extends Conflict {
  constructor() {
    super('plan.already-there', 'This business is in the plan of this week already. Move that visit instead.');
  }
}

export class NotPlannable extends Conflict {
  constructor(code: string) {
    super(`plan.${code}`, PLAIN[code] ?? 'This business cannot be planned now.');
  }
}

const PLAIN: Readonly<Record<string, string>> = {
  archived: 'This business is in the archive, so no visit can be planned there. Bring it back first.',
  'do-not-contact': 'They asked not to be contacted, so no visit can be planned there.',
  'place-not-known': 'It is not known where this business is. Put its address on file first.',
  'colleague-goes-there': 'A colleague goes there this week. Ask whether you may come along, or choose another week.',
};

export class RunHasEnded extends Conflict {
  constructor() {
    super('plan-run.ended', 'This planning has ended, or never stopped. Begin a new one.');
  }
}

export class TeamNotYours extends NotFound {
  constructor() {
    super('team.not-found', 'There is nothing here, or it is not yours to see. Check the address.');
  }
}

export class NoPlanYet extends Conflict {
  constructor() {
    super('plan.none-yet', 'There is no plan for this week yet. Plan the week first.');
  }
}

/** They asked us to stop, or the business is in the archive. `details.until`: last day of a stop. */
export class AppointmentOutOfReach extends Conflict {
  constructor(isArchived: boolean, until: string) {
    super(
      isArchived ? 'appointment.archived' : 'appointment.do-not-contact',
      isArchived
        ? 'This business is in the archive, so nothing can be appointed there. Bring it back first.'
        : 'They asked not to be contacted on that day, so nothing can be appointed there. If they said otherwise since, your supervisor can lift that first.',
      { details: { until } },
    );
  }
}

export class AppointmentPastMidnight extends Invalid {
  constructor() {
    super(
      'appointment.past-midnight',
      'An appointment ends by midnight of its day. Begin earlier, make it shorter, or enter the rest on the next day.',
      { faults: [{ path: 'minutes', message: 'last past midnight' }] },
    );
  }
}

export class AppointmentNotWhole extends Invalid {
  constructor() {
    super(
      'appointment.not-whole',
      'An appointment at a time needs the time; one on a day or in a week has none. A site needs its business.',
      {
        faults: [{ path: 'startsAt', message: 'belongs to an appointment at a time, and to no other' }],
      },
    );
  }
}
