import { settingFault, type SettingName } from '@inroads/contracts';
import { groupBy } from '@inroads/kernel';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { IconArrowRight } from '@/ui/icons';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { amountsOf, isChanged } from './preview-view';
import styles from './settings.module.css';
import { previewQuery, type PreviewLine } from './settings.queries';

const words = t.settings.preview;
const PAUSE_MS = 250;

interface RulePreviewProps {
  readonly name: SettingName;
  readonly value: unknown;
  /** What holds now: with it nothing would be different. */
  readonly held: unknown;
}

/** The last eight weeks as they would have been, person by person, while the value is still being chosen. */
export function RulePreview({ name, value, held }: RulePreviewProps) {
  const formats = useFormats();
  const [settled] = useDebouncedValue(value, PAUSE_MS);
  const isAsked = settingFault(name, settled) === null && JSON.stringify(settled) !== JSON.stringify(held);
  const query = { ...previewQuery(name, settled), enabled: isAsked, placeholderData: keepPreviousData };
  const { data, error, refetch, isPlaceholderData } = useQuery(query);
  return (
    <section className={styles.preview} aria-labelledby="preview" aria-busy={isAsked && (!data || isPlaceholderData)}>
      <h3 id="preview">{words.title}</h3>
      {!isAsked ? (
        <p>{words.same}</p>
      ) : error ? (
        <ProblemNote error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <p className="in-second">{words.range(formats.dayRange(data.firstDay, data.lastDay))}</p>
          <Teams lines={data.lines} isAboutTwice={name === 'counting.duplicate-within-minutes'} />
        </>
      ) : (
        <Skeleton rows={4} />
      )}
    </section>
  );
}

function Teams({ lines, isAboutTwice }: { lines: readonly PreviewLine[]; isAboutTwice: boolean }) {
  const teams = [...groupBy(lines, ({ teamName }) => teamName ?? words.noTeam)];
  if (!lines.some(isChanged)) return <p>{words.nobody}</p>;
  return teams.map(([team, people]) =>
    people.some(isChanged) ? (
      <Team key={team} team={team} people={people} isAboutTwice={isAboutTwice} />
    ) : (
      <p key={team} className="in-second">
        {words.unchanged(team)}
      </p>
    ),
  );
}

interface TeamProps {
  readonly team: string;
  readonly people: readonly PreviewLine[];
  readonly isAboutTwice: boolean;
}

function Team({ team, people, isAboutTwice }: TeamProps) {
  const columns = isAboutTwice ? (['twice'] as const) : (['counted', 'target'] as const);
  return (
    <table role="table">
      <caption className="in-hidden">{words.caption(team)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {team}
          </th>
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {people.map((line) => (
          <tr key={line.staffId} role="row" data-changed={isChanged(line) || undefined}>
            <th role="rowheader" scope="row">
              {line.name}
            </th>
            {columns.map((column) => (
              <td key={column} role="cell">
                <Amount {...amountsOf(line, column)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Amount({ now, changed }: { now: number | null; changed: number | null }) {
  const formats = useFormats();
  const say = (amount: number | null) => (amount === null ? words.none : formats.number(amount));
  if (now === changed) return say(now);
  return (
    <>
      {say(now)} <IconArrowRight size={14} stroke={1.7} role="img" aria-label={t.settings.counting.becomes} />{' '}
      <b>{say(changed)}</b>
    </>
  );
}
