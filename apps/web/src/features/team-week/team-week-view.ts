import { lastDayOf } from '@inroads/calendar';

/** The address of a team week beside its day: whose entries are open, of which team. */
export interface TeamWeekSearch {
  readonly open?: string;
  readonly team?: string;
}

export function readTeamWeekSearch({ open, team }: Record<string, unknown>): TeamWeekSearch {
  return {
    ...(typeof open === 'string' && open !== '' && { open }),
    ...(typeof team === 'string' && team !== '' && { team }),
  };
}

export function isRunning(week: string, today: string): boolean {
  return today <= lastDayOf(week);
}
