import { Conflict, Forbidden, Invalid } from '@inroads/kernel';

export class DayNotPlausible extends Invalid {
  constructor() {
    super(
      'contact.day',
      'A contact lies in the past, or begins within the next hour, and not before 2000. Check day and time.',
      {
        faults: [{ path: 'happenedAt', message: 'must not lie ahead, nor before 2000' }],
      },
    );
  }
}

export class NotInContact extends Forbidden {
  constructor() {
    super(
      'contact.not-yours',
      'You can log and change contacts that you were in yourself. Add yourself, or ask who was there.',
    );
  }
}

/**
 * The person's word on how far we may speak for them holds (docs/rules.md, Speaking for people b). `details.seekers`:
 * ids only.
 */
export class NotAgreed extends Invalid {
  constructor(seekerIds: readonly string[]) {
    super(
      'contact.not-agreed',
      'That is more than this person agreed to have said. Log what was said, or leave the person out: a general visit is always possible.',
      {
        faults: [{ path: 'seekers', message: 'says more than was agreed' }],
        details: { seekers: seekerIds },
      },
    );
  }
}

export class NamesASeeker extends Invalid {
  constructor(path: string) {
    super(
      'contact.names-a-seeker',
      'This text is read by the whole agency and names a job seeker. Take the name out; for whom it was is kept apart.',
      {
        faults: [{ path, message: 'names a job seeker' }],
      },
    );
  }
}

/** They asked us to stop. `details.stops` says who and until when; saying why lets a contact that happened be logged. */
export class AskedToStop extends Conflict {
  constructor(stops: readonly { id: string; reason: string; untilDay: string | null }[]) {
    super(
      'contact.do-not-contact',
      'They asked not to be contacted. If the contact happened all the same, say why and log it; your supervisor sees it.',
      {
        details: { stops },
      },
    );
  }
}

export class StageOnlyInPerson extends Invalid {
  constructor() {
    super(
      'contact.stage-in-person',
      'The stage moves only in an in-person contact at a site. Choose the site, or leave the stage as it is.',
      {
        faults: [{ path: 'stage', message: 'only in person, at a site' }],
      },
    );
  }
}

export class AlreadyVoided extends Conflict {
  constructor() {
    super('contact.voided', 'This contact was voided. Log it again if it happened after all.');
  }
}
