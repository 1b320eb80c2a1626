import type { Readable } from 'node:stream';

export interface NewFile {
  readonly name: string;
  readonly contentType: string;
  /** The person whose file it is. */
  readonly ownerId: string;
  readonly expiresAt: Date;
}

/** A copy on this machine, in a private folder under a random name, for readers that jump about in a file. */
export interface SpilledFile {
  readonly path: string;
  /** As the person named it; never part of a path. */
  readonly name: string;
  readonly remove: () => Promise<void>;
}

/** Files of an agency until they expire: any worker can read them, whichever machine took them in. */
export abstract class FileStore {
  /** Inside the open transaction, so that a file is there exactly if its row is. @returns the file's id */
  abstract keep(content: Readable, file: NewFile): Promise<string>;

  /** @throws FileGone when it is not there or has expired */
  abstract spill(id: string): Promise<SpilledFile>;
}
