import { Conflict, DomainError, Forbidden, Invalid } from '@inroads/kernel';

export class Unauthenticated extends DomainError {
  readonly kind = 'unauthenticated';
  constructor() {
    super('session.missing', 'You are not signed in, or your session has ended. Sign in and go on where you were.');
  }
}

/** One answer for an unknown address, a wrong password and a left colleague: none can be told from the others. */
export class WrongCredentials extends DomainError {
  readonly kind = 'unauthenticated';
  constructor() {
    super('sign-in.wrong', 'That e-mail and password do not go together.');
  }
}

/** Of somebody who is signed in: there is no address in it that could be given away. */
export class NotYourPassword extends DomainError {
  readonly kind = 'unauthenticated';
  constructor() {
    super('password.not-yours', 'That is not the password you have now. It stays as it is. Type it again.', {
      faults: [{ path: 'currentPassword', message: 'is not the password you have now' }],
    });
  }
}

export class TooManyTries extends DomainError {
  readonly kind = 'rate-limited';
  constructor(retryAfter: number) {
    super(
      'sign-in.too-many-tries',
      `Too many tries. Wait ${Math.ceil(retryAfter / 60)} min and try again, or ask your administrator for a new link.`,
      { retryAfter },
    );
  }
}

export class MissingPermission extends Forbidden {
  constructor(permission: string) {
    super('permission.missing', 'Your role does not include this. An administrator can say who may do it.', {
      details: { permission },
    });
  }
}

export class CrossSiteRequest extends Forbidden {
  constructor() {
    super(
      'request.cross-site',
      'This change came from another site and was refused. Open Inroads itself and do it there.',
    );
  }
}

export class LinkUnusable extends DomainError {
  readonly kind = 'gone';
  constructor() {
    super('link.unusable', 'This link was used before, has run out, or is not complete. Ask for a new one.');
  }
}

export class PasswordRefused extends Invalid {
  constructor(message: string) {
    super('password.refused', message, { faults: [{ path: 'password', message }] });
  }
}

export class AddressTaken extends Conflict {
  constructor() {
    super('identity.address-taken', 'Somebody signs in with this e-mail address already. Use another one.');
  }
}
