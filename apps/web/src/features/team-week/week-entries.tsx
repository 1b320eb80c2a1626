import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useList } from '@/api/list';
import { useMay } from '@/app/session';
import { t } from '@/texts';
import { Drill } from '@/ui/drill';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { EntryGroup, EntryRow } from './entry-rows';
import { toLines } from './entry-groups';
import styles from './team-week.module.css';
import { teamWeekKey, type Entry, type TeamWeekLine } from './team-week.queries';

const words = t.teamWeek.entries;
/** A week of one person fits; more come by hand. */
const AT_ONCE = 100;

interface WeekEntriesProps {
  readonly line: TeamWeekLine;
  readonly week: string;
  readonly edition: string;
  onClose: () => void;
}

/** Every entry of one person and week, each with whether it counts and why not. */
export function WeekEntries({ line, week, edition, onClose }: WeekEntriesProps) {
  const { staffId, name } = line;
  const mayReadPlan = useMay('plan.read');
  const list = useList([...teamWeekKey, 'entries', staffId, week], (cursor, signal) =>
    answerOf(api.GET('/api/contacts', { params: { query: { staff: staffId, week, limit: AT_ONCE, cursor } }, signal })),
  );
  return (
    <Drill id={entriesId(staffId)} label={words.label(name)} onClose={onClose}>
      {list.error ? (
        <ProblemNote error={list.error} onRetry={list.retry} />
      ) : list.isLoading ? (
        <div className={styles.rule}>
          <Skeleton rows={4} />
        </div>
      ) : (
        <>
          <p className={styles.rule}>
            <b>{sayTotal(list.rows)}</b> {words.rule} <span className={styles.edition}>{words.edition(edition)}</span>
          </p>
          {mayReadPlan && (
            <p className={styles.rule}>
              <Link to="/week/of/$staffId/{-$day}" params={{ staffId, day: week }} search={{}}>
                {words.plan(name)}
              </Link>
            </p>
          )}
          {list.rows.length > 0 && <EntryTable entries={list.rows} week={week} />}
          {list.hasMore && (
            <button type="button" className={styles.show} onClick={list.more}>
              {t.parts.more}
            </button>
          )}
        </>
      )}
    </Drill>
  );
}

export function entriesId(staffId: string): string {
  return `entries-${staffId}`;
}

function sayTotal(entries: readonly Entry[]): string {
  if (entries.length === 0) return words.none;
  const counting = entries.filter(({ judgement }) => judgement.counts).length;
  return `${words.total(entries.length)}: ${words.split(counting, entries.length - counting)}`;
}

function EntryTable({ entries, week }: { entries: readonly Entry[]; week: string }) {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const toggle = (key: string) =>
    setOpened((before) => (before.includes(key) ? before.filter((other) => other !== key) : [...before, key]));
  return (
    <table className={styles.entries} role="table">
      <caption className="in-hidden">{words.caption}</caption>
      <thead role="rowgroup" className="in-hidden">
        <tr role="row">
          {Object.values(words.columns).map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {toLines(entries).map((line) =>
          line.kind === 'entry' ? (
            <EntryRow key={line.entry.id} entry={line.entry} week={week} />
          ) : (
            <EntryGroup
              key={line.key}
              entries={line.entries}
              week={week}
              isOpen={opened.includes(line.key)}
              onToggle={() => toggle(line.key)}
            />
          ),
        )}
      </tbody>
    </table>
  );
}
