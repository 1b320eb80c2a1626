import type { Entry } from './team-week.queries';

/** One line of the drill: an entry, or several of one day that do not count for the same reason. */
export type EntryLine =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'group'; readonly key: string; readonly entries: readonly Entry[] };

/** The week from its first day on. Calls of one day stand as one line: they say the same thing. */
export function toLines(entries: readonly Entry[]): EntryLine[] {
  const sorted = [...entries].sort((a, b) => a.happenedAt.localeCompare(b.happenedAt));
  const groups = new Map<string, Entry[]>();
  for (const entry of sorted) {
    const key = groupKey(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].flatMap(([key, [first, ...others]]): EntryLine[] => {
    if (!first) return [];
    return others.length > 0
      ? [{ kind: 'group', key, entries: [first, ...others] }]
      : [{ kind: 'entry', entry: first }];
  });
}

function groupKey({ id, day, mode, isImported, judgement }: Entry): string {
  const isAlone = judgement.counts || isImported || mode === 'in-person';
  return isAlone ? id : [day, mode, ...judgement.reasons].join(' ');
}
