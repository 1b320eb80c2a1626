/** What a number format makes of a number, as far as its meaning goes. */
export type NumberMeaning = 'number' | 'date' | 'date-time' | 'time' | 'duration' | { readonly digits: number };

const BUILT_IN: Readonly<Record<number, NumberMeaning>> = {
  ...Object.fromEntries([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'date'])),
  ...Object.fromEntries([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].map((id) => [id, 'time'])),
  22: 'date-time',
  46: 'duration',
};

export function meaningOfFormat(id: number, code: string | undefined): NumberMeaning {
  return code === undefined ? (BUILT_IN[id] ?? 'number') : meaningOfCode(code);
}

/** The letters count only outside quotes, escapes and brackets: `0 "days"` and `[Red]0` are numbers. */
function meaningOfCode(code: string): NumberMeaning {
  const positive = bare(code).split(';')[0]!.trim();
  if (/^0{2,}(-0{2,})*$/.test(positive)) return { digits: positive.replaceAll('-', '').length };
  if (/\[(h+|m+|s+)\]/i.test(code)) return 'duration';
  const hasTime = /[hs]/i.test(positive);
  const hasDate = /[dy]/i.test(positive) || (!hasTime && /m/i.test(positive));
  if (hasDate) return hasTime ? 'date-time' : 'date';
  return hasTime ? 'time' : 'number';
}

function bare(code: string): string {
  return code
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, '');
}
