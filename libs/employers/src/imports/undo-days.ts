const UNDO_DAYS = 30;
const DAY_MS = 86_400_000;

/** Until when a run that ended then can be undone. */
export function undoUntil(finishedAt: Date): Date {
  return new Date(finishedAt.getTime() + UNDO_DAYS * DAY_MS);
}

export function isUndoable(finishedAt: Date | null, now: Date): boolean {
  return finishedAt !== null && now <= undoUntil(finishedAt);
}
