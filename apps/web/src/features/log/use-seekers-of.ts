import { useQueries, useQuery } from '@tanstack/react-query';
import { useMe } from '@/app/session';
import { lookingQuery, seekerQuery, type SeekerLine } from './log.queries';

export type EntrySeeker = Pick<SeekerLine, 'id' | 'preferredName' | 'speakFor'>;

/** Those of this specialist who look for work, and after them whoever else an entry was for: found work since, or a colleague's. */
export function useSeekersOf(ids: readonly string[]): readonly EntrySeeker[] {
  const { staffId } = useMe();
  const { data: looking = [], isSuccess } = useQuery(lookingQuery(staffId));
  const missing = [...new Set(ids)].filter((id) => !looking.some((seeker) => seeker.id === id));
  const others = useQueries({ queries: missing.map((id) => ({ ...seekerQuery(id), enabled: isSuccess })) });
  return [...looking, ...others.flatMap(({ data }) => data ?? [])];
}
