import { SETTING_NAMES } from '@inroads/contracts';
import { isOneOf } from '@inroads/kernel';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useFormats, useMay } from '@/app/session';
import { t } from '@/texts';
import { useAnnounce } from '@/ui/live-region';
import { Note } from '@/ui/notes';
import { Running } from '@/ui/running';
import styles from './settings.module.css';
import { recountsQuery, type Recount } from './settings.queries';

const words = t.settings.recount;

/** Weeks that are counted again because a rule changed: how far that is, and once it is done, that it is. */
export function RecountLines() {
  const { data } = useQuery(recountsQuery);
  const formats = useFormats();
  const announce = useAnnounce();
  const shown = useSinceOpened(data);
  const done = shown.find(({ isDone }) => isDone);
  const doneSay = done && words.done(formats.shortDay(done.fromDay));
  useEffect(() => {
    if (doneSay) announce(doneSay);
  }, [announce, doneSay]);
  if (shown.length === 0) return null;
  return (
    <div className={styles.recounts}>
      {shown.map((recount) => (
        <RecountLine key={recount.id} recount={recount} />
      ))}
    </div>
  );
}

/** Those under way, and those that came to their end while somebody looks. */
function useSinceOpened(recounts: readonly Recount[] | undefined): readonly Recount[] {
  const [before, setBefore] = useState<readonly string[]>();
  useEffect(() => {
    if (recounts) setBefore((ids) => ids ?? recounts.filter(({ isDone }) => isDone).map(({ id }) => id));
  }, [recounts]);
  return recounts?.filter(({ id, isDone }) => !isDone || before?.includes(id) === false) ?? [];
}

function RecountLine({ recount }: { recount: Recount }) {
  const formats = useFormats();
  const mayRunAgain = useMay('failed-job.manage');
  const { what, weeksDone, weeksTotal, isDone, isStuck } = recount;
  const from = formats.shortDay(recount.fromDay);
  if (isDone) return <Note tone="accent">{words.done(from)}</Note>;
  if (isStuck)
    return (
      <Note tone="brick" action={mayRunAgain && <Link to="/audit">{words.toFailed}</Link>}>
        {words.stuck(from)}
      </Note>
    );
  const title = isOneOf(SETTING_NAMES, what) ? t.settings.rules[what].title : t.settings.parts.holidays;
  return (
    <Running
      label={words.label(title)}
      say={words.progress(title, from, weeksDone, weeksTotal)}
      done={weeksDone}
      total={weeksTotal}
    >
      <span className="in-second">{words.leave}</span>
    </Running>
  );
}
