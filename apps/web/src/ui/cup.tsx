import { t } from '@/texts';

export type CupLevel = 0 | 1 | 2 | 3;

const TOP = [15, 11.8, 8.7, 5] as const;

/** How far the talk with an employer has come: one third full is the first cup, two thirds the second, full the third. */
export function Cup({ level, isFaint = false, size = 18 }: { level: CupLevel; isFaint?: boolean; size?: number }) {
  const top = TOP[level];
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" role="img" aria-label={t.parts.stage.cups[level]}>
      <g opacity={isFaint ? 0.55 : 1}>
        {level > 0 && (
          <path
            d={`M3.2 ${top}h10.6v${Math.max(0, 12.2 - top)}a3.6 3.6 0 0 1-3.6 3.6H6.8a3.6 3.6 0 0 1-3.6-3.6z`}
            fill="currentColor"
            fillOpacity={isFaint ? 0.3 : 0.86}
          />
        )}
        <path
          d="M2.4 4.2h12.2v8.2a4 4 0 0 1-4 4H6.4a4 4 0 0 1-4-4zM14.6 6.2h1.2a2.2 2.2 0 0 1 0 4.4h-1.2"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </g>
    </svg>
  );
}
