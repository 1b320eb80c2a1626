import { DomainError, Invalid } from '@inroads/kernel';

/** Files are kept for a while only. */
export class FileGone extends DomainError {
  readonly kind = 'gone';
  constructor() {
    super('file.gone', 'This file is no longer kept. Bring it again.');
  }
}

export class NoFileSent extends Invalid {
  constructor() {
    super('upload.no-file', 'No file came with the request. Send one file in the field "file".');
  }
}

export class UploadUnreadable extends Invalid {
  constructor(cause: unknown) {
    super('upload.unreadable', 'The upload broke off or is not a form with a file. Send it again.', { cause });
  }
}
