import { OCCUPATIONS } from '@inroads/matching';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFormats } from '@/app/session';
import { factState, type WordState } from '@/facts/fact-state';
import { t } from '@/texts';
import type { Formats } from '@/texts/format';
import type { Column } from '@/ui/data-list';
import { AskChip, Fact, type FactState } from '@/ui/fact';
import { IconEar, IconFileImport, IconNews } from '@/ui/icons';
import styles from './openings.module.css';
import { factsOf, type FactMap, type OpeningLine } from './openings.queries';
import { notRankedWords, standingLabels } from './standing';

const words = t.openings;

const SOURCE_ICONS = { heard: IconEar, import: IconFileImport } as Record<string, typeof IconEar>;
/** What a list can show of a place in a few words. */
const SETTING_KEYS = ['noise', 'standing', 'peopleContact', 'pace'] as const;

export function useOpeningColumns(): Column<OpeningLine>[] {
  const formats = useFormats();
  return useMemo(
    () => [
      {
        key: 'opening',
        head: words.columns.opening,
        sort: 'title',
        cell: (line) => <TitleCell line={line} />,
      },
      {
        key: 'hours',
        head: words.columns.hours,
        cell: ({ facts }) => <Cell facts={facts} keys={['schedule', 'hours']} ask={words.askHours} formats={formats} />,
      },
      {
        key: 'pay',
        head: words.columns.pay,
        cell: ({ facts }) => <Cell facts={facts} keys={['pay']} ask={words.askPay} formats={formats} />,
      },
      {
        key: 'setting',
        head: words.columns.setting,
        cell: ({ facts }) => <SettingCell facts={factsOf({ facts })} formats={formats} />,
      },
      {
        key: 'kind',
        head: words.columns.kind,
        cell: ({ occupationCode, isOccupationConfirmed }) => (
          <KindCell code={occupationCode} isConfirmed={isOccupationConfirmed} />
        ),
      },
      {
        key: 'how',
        head: words.columns.how,
        sort: 'newest',
        order: words.newest,
        cell: (line) => <HowCell line={line} formats={formats} />,
      },
    ],
    [formats],
  );
}

function TitleCell({ line }: { line: OpeningLine }) {
  const facts = factsOf(line);
  const isOut = notRankedWords(facts) !== null || line.status !== 'open';
  return (
    <div className={isOut ? styles.out : undefined}>
      <Link to="/openings/$id" params={{ id: line.id }} className={styles.title}>
        {line.title}
      </Link>
      <div className="in-second">{[line.employerName, line.city].filter(Boolean).join(', ')}</div>
      {[...(line.status === 'open' ? [] : [words.status[line.status]]), ...standingLabels(facts)].map((label) => (
        <span key={label} className={styles.tag}>
          {label}
        </span>
      ))}
    </div>
  );
}

interface CellProps {
  readonly facts: unknown;
  readonly keys: readonly string[];
  readonly ask: string;
  readonly formats: Formats;
}

/** The first is the main line, the second stands below it; nothing known is one question. */
function Cell({ facts, keys, ask, formats }: CellProps) {
  const known = keys
    .map((key) => factState(key, factsOf({ facts })[key], formats))
    .filter((state) => state.kind !== 'unknown');
  if (known.length === 0) return <AskChip>{ask}</AskChip>;
  return known.map((state, at) => (
    <div key={at} className={at === 0 ? undefined : 'in-second'}>
      <Fact fact={asLine(state)} />
    </div>
  ));
}

/** A line of its own begins with a capital: "Every day, 6 – 10 am". */
function asLine(state: WordState): FactState {
  if (state.kind === 'known') return { kind: 'known', value: capital(state.value) };
  return state.kind === 'typical' ? { ...state, value: capital(state.value) } : state;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function SettingCell({ facts, formats }: { facts: FactMap; formats: Formats }) {
  const known = SETTING_KEYS.map((key) => factState(key, facts[key], formats)).filter(
    (state) => state.kind === 'known',
  );
  if (known.length > 0) {
    const text = known.map(({ value }) => value).join(', ');
    return capital(text);
  }
  const typical = SETTING_KEYS.map((key) => factState(key, facts[key], formats)).find(
    (state) => state.kind === 'typical',
  );
  return typical ? <Fact fact={typical} /> : <AskChip>{words.askNoise}</AskChip>;
}

const TITLES: ReadonlyMap<string, string> = new Map(OCCUPATIONS.map(({ code, title }) => [code, title]));

function KindCell({ code, isConfirmed }: { code: string | null; isConfirmed: boolean }) {
  if (code === null) return <span className="in-second">{words.unknownKind}</span>;
  return (
    <>
      {TITLES.get(code) ?? code}
      {!isConfirmed && <div className="in-second">{words.unconfirmed}</div>}
    </>
  );
}

function HowCell({ line, formats }: { line: OpeningLine; formats: Formats }) {
  const Icon = SOURCE_ICONS[line.source] ?? IconNews;
  return (
    <>
      <span className={styles.how}>
        <Icon size={16} stroke={1.6} aria-hidden />
        {words.source[line.source] ?? line.source}
      </span>
      <div className="in-second">
        {line.closesOn
          ? words.closesOn(formats.shortDay(line.closesOn))
          : words.heardOn(formats.shortDay(line.heardOn))}
      </div>
    </>
  );
}
