import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { preferenceHistoryQuery, type Preferences } from './seekers.queries';
import { wishLabel } from './wish-label';
import styles from './seeker.module.css';

const words = t.seeker.told;
const SHOWN = 8;

export function WishHistory({ seekerId }: { seekerId: string }) {
  const { data: versions } = useQuery(preferenceHistoryQuery(seekerId));
  const formats = useFormats();
  if (!versions || versions.length === 0) return null;
  const lines = versions.flatMap((version, at) =>
    changesBetween(versions[at + 1], version).map((text) => ({ day: version.saidOn, text })),
  );
  return (
    <section style={{ marginTop: 20 }}>
      <h3>{words.history}</h3>
      <dl className={styles.history}>
        {lines.slice(0, SHOWN).map(({ day, text }, at) => (
          <Fragment key={at}>
            <dt>{day && formats.shortDay(day)}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
      {lines.length > SHOWN && <p className="in-source">{words.historyMore(lines.length - SHOWN)}</p>}
    </section>
  );
}

/** What one version says that the one before did not. */
export function changesBetween(before: Preferences | undefined, after: Preferences): string[] {
  if (!before) return [words.historyFirst];
  const keyOf = (item: Preferences['items'][number]) => `${item.criterion} ${JSON.stringify(item.value)}`;
  const old = new Map(before.items.map((item) => [keyOf(item), item]));
  const now = new Map(after.items.map((item) => [keyOf(item), item]));
  const changed = after.items.flatMap((item) => {
    const was = old.get(keyOf(item));
    if (!was) return [words.historyAdded(wishLabel(item), t.seeker.level[item.level])];
    if (was.level === item.level) return [];
    return [words.historyLevel(wishLabel(item), t.seeker.level[was.level], t.seeker.level[item.level])];
  });
  const gone = before.items
    .filter((item) => !now.has(keyOf(item)))
    .map((item) => words.historyRemoved(wishLabel(item)));
  const quote = before.quote === after.quote ? [] : [words.historyQuote];
  const limit = JSON.stringify(before.ownLimits) === JSON.stringify(after.ownLimits) ? [] : [words.historyLimit];
  return [...changed, ...gone, ...quote, ...limit];
}
