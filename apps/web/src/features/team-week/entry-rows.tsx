import { lastDayOf } from '@inroads/calendar';
import { Link } from '@tanstack/react-router';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import styles from './team-week.module.css';
import type { Entry } from './team-week.queries';
import { Verdict } from './verdict';

const words = t.teamWeek.entries;

interface EntryRowProps {
  readonly entry: Entry;
  readonly week: string;
  /** Part of a group that was opened. */
  readonly isInner?: boolean;
}

export function EntryRow({ entry, week, isInner = false }: EntryRowProps) {
  const formats = useFormats();
  const { day, enteredAt, employerId, employerName, isImported, mode, purpose } = entry;
  const enteredOn = formats.dayOf(enteredAt);
  return (
    <tr role="row" data-inner={isInner || undefined}>
      <td role="cell">{formats.weekday(day)}</td>
      <td role="cell">
        <Link to="/employers/$id" params={{ id: employerId }} className={styles.employer}>
          {employerName}
        </Link>
      </td>
      <td role="cell">
        {isImported ? words.imported : howAndWhy(mode, purpose)}
        {enteredOn > lastDayOf(week) && (
          <span className="in-amber">, {words.entered(formats.shortDay(enteredOn))}</span>
        )}
      </td>
      <td role="cell">{whomMet(entry)}</td>
      <td role="cell">
        <Verdict judgement={entry.judgement} />
      </td>
    </tr>
  );
}

interface EntryGroupProps {
  readonly entries: readonly Entry[];
  readonly week: string;
  readonly isOpen: boolean;
  onToggle: () => void;
}

export function EntryGroup({ entries, week, isOpen, onToggle }: EntryGroupProps) {
  const formats = useFormats();
  const [first] = entries;
  if (!first) return null;
  const employers = new Set(entries.map(({ employerId }) => employerId)).size;
  const people = new Set(entries.flatMap(({ met }) => met.map(({ personId, name }) => personId ?? name))).size;
  return (
    <>
      <tr role="row">
        <td role="cell">{formats.weekday(first.day)}</td>
        <td role="cell">
          <b>{employers === 1 ? first.employerName : words.employers(employers)}</b>
        </td>
        <td role="cell">{words.group(t.log.modes[first.mode], entries.length)}</td>
        <td role="cell">{people === 0 ? words.nobodyMet : words.people(people)}</td>
        <td role="cell">
          <Verdict judgement={first.judgement} />.{' '}
          <button type="button" className={styles.show} aria-expanded={isOpen} onClick={onToggle}>
            {isOpen ? words.hide : words.show(entries.length)}
          </button>
        </td>
      </tr>
      {isOpen && entries.map((entry) => <EntryRow key={entry.id} entry={entry} week={week} isInner />)}
    </>
  );
}

function howAndWhy(mode: Entry['mode'], purpose: Entry['purpose']): string {
  const how = t.log.modes[mode];
  return mode === 'application-drop' ? how : `${how}, ${t.log.purposes[purpose].toLowerCase()}`;
}

/** "Del Ortiz, hires". */
function whomMet({ met }: Entry): string {
  const names = met.map(({ name, influence }) => {
    const say = influence === 'hires' ? t.log.hires : influence === 'influences' ? t.log.influences : '';
    return [name, say].filter(Boolean).join(', ');
  });
  return names.filter(Boolean).join('; ') || words.nobodyMet;
}
