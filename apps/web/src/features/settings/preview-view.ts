import type { PreviewLine } from './settings.queries';

type PreviewColumn = 'counted' | 'target' | 'twice';

type Mean = PreviewLine['now'];

const AMOUNTS: Readonly<Record<PreviewColumn, (mean: Mean) => number | null>> = {
  counted: ({ counted }) => rounded(counted),
  target: ({ target }) => rounded(target),
  twice: ({ possibleDuplicates }) => possibleDuplicates,
};

/** Both figures as they are shown: what differs only behind the second digit is the same. */
export function amountsOf({ now, changed }: PreviewLine, column: PreviewColumn) {
  return { now: AMOUNTS[column](now), changed: AMOUNTS[column](changed) };
}

export function isChanged(line: PreviewLine): boolean {
  return (['counted', 'target', 'twice'] as const).some((column) => {
    const { now, changed } = amountsOf(line, column);
    return now !== changed;
  });
}

function rounded(mean: number | null): number | null {
  return mean === null ? null : Math.round(mean * 100) / 100;
}
