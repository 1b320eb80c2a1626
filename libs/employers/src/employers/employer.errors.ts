import { Conflict, Invalid } from '@inroads/kernel';

export interface SimilarEmployer {
  readonly id: string;
  readonly name: string;
  readonly city: string;
}

/** Said before a second row is made for one business; `details.similar` lets the page offer them. */
export class MayBeTheSame extends Conflict {
  constructor(similar: readonly SimilarEmployer[]) {
    super(
      'employer.may-be-the-same',
      `${similar[0]?.name ?? 'A business'} is on the list already. Open it, or say that this is a different one.`,
      {
        details: { similar },
      },
    );
  }
}

export class SiteOfAnotherEmployer extends Invalid {
  constructor(path: string) {
    super('employer.site-of-another', 'That site belongs to another business. Choose one of this business.', {
      faults: [{ path, message: 'belongs to another business' }],
    });
  }
}

export class StageNeedsContact extends Invalid {
  constructor() {
    super(
      'stage.needs-contact',
      'The stage moves forward in an in-person contact: log the visit and choose the stage there.',
    );
  }
}

export class StageBackNeedsReason extends Invalid {
  constructor() {
    super(
      'stage.needs-reason',
      'Moving the stage back, closing or opening it again needs a reason. Say it in a few words.',
      {
        faults: [{ path: 'reason', message: 'say why' }],
      },
    );
  }
}
