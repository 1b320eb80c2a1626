import { useMemo } from 'react';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import type { Column } from '@/ui/data-list';
import { DrillToggle } from '@/ui/drill';
import { IconFlag } from '@/ui/icons';
import { SparkBars } from '@/ui/spark-bars';
import styles from './team-week.module.css';
import { isRunning } from './team-week-view';
import type { Figures, TeamWeekLine } from './team-week.queries';
import { toRaise } from './to-raise';
import { entriesId } from './week-entries';

const words = t.teamWeek;
const BARS = 8;

interface ColumnChoices {
  readonly week: string;
  readonly openId: string | undefined;
  onToggle: (staffId: string) => void;
}

export function useWeekColumns({ week, openId, onToggle }: ColumnChoices): Column<TeamWeekLine>[] {
  const formats = useFormats();
  const isOver = !isRunning(week, formats.today());
  return useMemo(
    () => [
      {
        key: 'specialist',
        head: words.columns.specialist,
        cell: ({ staffId, name, figures }) => (
          <DrillToggle id={entriesId(staffId)} isOpen={openId === staffId} onToggle={() => onToggle(staffId)}>
            <b>{name}</b>
            <span className={styles.under}>{underName(figures)}</span>
          </DrillToggle>
        ),
      },
      { key: 'logged', head: words.columns.logged, cell: ({ figures }) => figures?.logged ?? '–' },
      {
        key: 'counted',
        head: words.columns.counted,
        cell: ({ figures }) => figures && <b>{ofTarget(figures.counted, figures.target)}</b>,
      },
      {
        key: 'adjusted',
        head: words.columns.adjusted,
        cell: ({ figures }) => figures && <AfterLeave figures={figures} isOver={isOver} />,
      },
      { key: 'weeks', head: words.columns.weeks, cell: (line) => <LastWeeks line={line} /> },
      { key: 'employers', head: words.columns.employers, cell: ({ figures }) => figures?.distinctEmployers ?? '–' },
      {
        key: 'for-whom',
        head: words.columns.forWhom,
        cell: ({ figures }) =>
          figures && (
            <>
              {words.forSomeone(figures.clientSpecific)}
              <div className="in-second">{words.general(figures.generic)}</div>
            </>
          ),
      },
      { key: 'raise', head: words.columns.raise, cell: (line) => <ToRaise parts={toRaise(line, isOver)} /> },
    ],
    [isOver, openId, onToggle],
  );
}

/** At most two places: targets may be parts of a contact. */
function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function ofTarget(counted: number, target: number | null): string {
  return target === null ? words.noTarget(plain(counted)) : words.of(plain(counted), plain(target));
}

function underName(figures: Figures | null): string {
  if (!figures) return words.notCounted;
  const { leftOut, looking } = figures;
  if (leftOut !== null) return words.leftOut[leftOut] ?? '';
  return looking === null ? '' : words.looking(looking);
}

function AfterLeave({ figures, isOver }: { figures: Figures; isOver: boolean }) {
  const { counted, targetAdjusted } = figures;
  const short = Math.max(0, (targetAdjusted ?? 0) - counted);
  return (
    <>
      {ofTarget(counted, targetAdjusted)}
      {short > 0 && (
        <div className={isOver ? styles.short : 'in-second'}>
          {isOver ? words.shortBy(plain(short)) : words.toGoBy(plain(short))}
        </div>
      )}
    </>
  );
}

function LastWeeks({ line: { lastWeeks } }: { line: TeamWeekLine }) {
  const counts = lastWeeks.map(({ counted, target }) => (target === 0 && counted === 0 ? null : counted));
  const padded = [...Array<null>(Math.max(0, BARS - counts.length)).fill(null), ...counts];
  return <SparkBars counts={padded} target={lastWeeks.findLast(({ target }) => target !== 0)?.target ?? null} />;
}

function ToRaise({ parts }: { parts: readonly string[] }) {
  if (parts.length === 0)
    return (
      <span className={styles.nothing} data-quiet>
        {words.raise.nothing}
      </span>
    );
  return (
    <span className={styles.raise}>
      <IconFlag size={16} stroke={1.7} aria-hidden />
      <span>{words.raise.all(parts)}</span>
    </span>
  );
}
