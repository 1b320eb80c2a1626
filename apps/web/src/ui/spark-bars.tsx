import { t } from '@/texts';

interface SparkBarsProps {
  /** Oldest week first; null: away all week, which is not zero. The last is the week of the page. */
  readonly counts: readonly (number | null)[];
  readonly target: number | null;
}

const WIDTH = 100;
const HEIGHT = 20;
const STEP = 13;

/** Counted contacts of the last weeks. The same numbers stand in its name, for those who do not see bars. */
export function SparkBars({ counts, target }: SparkBarsProps) {
  const top = Math.max(1, target ?? 0, ...counts.map((count) => count ?? 0));
  const heightOf = (count: number) => (count / top) * (HEIGHT - 2);
  const said = counts.map((count) => (count === null ? '–' : String(count))).join(', ');
  return (
    <svg
      width={WIDTH}
      height={HEIGHT + 1}
      role="img"
      aria-label={t.parts.spark(said, target === null ? t.parts.none : String(target))}
    >
      {counts.map((count, at) => {
        const x = at * STEP;
        if (count === null) return <path key={at} d={`M${x + 1} ${HEIGHT - 1}h7`} stroke="var(--in-ink-3)" />;
        const isThis = at === counts.length - 1;
        return (
          <rect
            key={at}
            x={x}
            y={HEIGHT - heightOf(count)}
            width="9"
            height={heightOf(count)}
            rx="2"
            fill={isThis ? 'var(--in-accent)' : 'var(--in-accent-line)'}
            fillOpacity={isThis ? 1 : 0.7}
          />
        );
      })}
      {target !== null && (
        <path d={`M0 ${HEIGHT - heightOf(target)}H${WIDTH}`} stroke="var(--in-ink-2)" strokeDasharray="2 3" />
      )}
    </svg>
  );
}
