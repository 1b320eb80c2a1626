/** A moment of the agency: its day there, and minutes from midnight. */
export interface Moment {
  readonly today: string;
  readonly minute: number;
}

/** When something is to begin: a day, and minutes from midnight. */
export interface Beginning {
  readonly day: string;
  readonly startsAt: number;
}

/** The one line between what a new plan may speak of and what stands as it is (ADR 0010). What begins this very minute has not begun. */
export const hasBegun = ({ day, startsAt }: Beginning, { today, minute }: Moment): boolean =>
  day < today || (day === today && startsAt < minute);
