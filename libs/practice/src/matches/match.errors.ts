import { Conflict, Invalid } from '@inroads/kernel';

export class NothingToldYet extends Conflict {
  constructor() {
    super(
      'match.nothing-told-yet',
      'Nothing is on file yet of what this person wants. Add a wish, and openings can be ranked.',
    );
  }
}

export class NoNeedsReason extends Invalid {
  constructor() {
    super(
      'answer.no-needs-reason',
      'A No asks for one reason, so that the next list is better. Choose one, or "only this one".',
      {
        faults: [{ path: 'reason', message: 'choose one' }],
      },
    );
  }
}

export class NotTheAnswerThatHolds extends Conflict {
  constructor() {
    super(
      'answer.not-the-one-that-holds',
      'This answer was taken back before, or a newer one holds. Nothing was changed. Look at what holds now.',
    );
  }
}

export class NoOfferOpen extends Conflict {
  constructor() {
    super('answer.no-offer-open', 'There is no open offer to change a wish. It may have been decided before.');
  }
}
