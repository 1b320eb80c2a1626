import { groupBy } from '@inroads/kernel';
import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { useStaffNames } from '@/api/staff';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { leftOutWords, nameAmong } from './left-out-words';
import { useWeek } from './week-place';
import type { LeftOut } from './week.queries';
import styles from './week.module.css';

const words = t.week.aside;
const FEW = 6;
/** No surprise, so told last. */
const PLAIN: readonly string[] = ['colleagues-employer'];

/** What the plan leaves out, and the best reason: said once for all whom it kept out. */
export function LeftOutList() {
  const { plan } = useWeek();
  const formats = useFormats();
  const nameOf = useStaffNames();
  const [isWhole, setIsWhole] = useState(false);
  if (plan.leftOut.length === 0) return <p className="in-second">{words.leftOutNone}</p>;
  const isPlain = (code: string) => Number(PLAIN.includes(code));
  const sorted = [...plan.leftOut].sort((one, two) => isPlain(one.code) - isPlain(two.code));
  const shown = isWhole ? sorted : sorted.slice(0, FEW);
  const groups = groupBy(shown, (entry) => leftOutWords(entry, plan, formats, nameOf));
  const more = plan.leftOutCount - plan.leftOut.length;
  return (
    <>
      <ul className={styles.leftOut}>
        {[...groups].map(([why, entries]) => (
          <li key={why}>
            <Names entries={entries} all={plan.leftOut} /> {why}
          </li>
        ))}
        {isWhole && more > 0 && <li className="in-second">{words.more(more)}</li>}
      </ul>
      {sorted.length > FEW && (
        <button type="button" className={styles.link} aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? words.showFew : more > 0 ? words.showBest(sorted.length) : words.showAll(sorted.length)}
        </button>
      )}
    </>
  );
}

/** "Bluebell Bakery, Kettle:" */
function Names({ entries, all }: { entries: readonly LeftOut[]; all: readonly LeftOut[] }) {
  return entries.map((entry, at) => (
    <Fragment key={entry.siteId}>
      {at > 0 && ' '}
      <Link to="/employers/$id" params={{ id: entry.employerId }}>
        {nameAmong(entry, all)}
        {at === entries.length - 1 ? ':' : ','}
      </Link>
    </Fragment>
  ));
}
