/** A start that cannot go on, for a reason the person at the console can mend. The message is one line: what is in the way, what to do. */
export class CannotStart extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CannotStart';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it is on a read-only disk',
  ENOSPC: 'the disk is full',
  EEXIST: 'a file of that name is in the way',
  ENOTDIR: 'a part of the path is a file',
  ENOENT: 'a part of the path is missing',
};

/** The refusal for a folder that the file system would not let us use. */
export function unusableFolder(folder: string, cause: unknown): CannotStart {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const reason = REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
  return new CannotStart(
    `The data folder ${folder} cannot be used: ${reason}. Set DATA_DIR to a folder that this user can write to.`,
    { cause },
  );
}
