/** An amount of money in a text, with the sign of a currency or not. */
export interface Amount {
  readonly value: number;
  readonly isSigned: boolean;
  readonly at: number;
}

const AMOUNT = /([$£€]\s*)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d{1,2}(?!\d))?|\.\d{1,2})\s*(k\b)?/gi;
const NOT_PAY = [
  /\b401\s*\(?k\)?/gi,
  /[$£€]?\s*[\d.,]+k?\s+(?:(?:sign(?:ing)?[- ]?on|signing|hiring|retention|referral|new[- ]hire)\s+)?bonus(?:es)?/gi,
  /(?:sign(?:ing)?[- ]?on|signing|hiring|retention)\s+bonus(?:es)?(?:\s+(?:of|up to))?\s*[$£€]?\s*[\d.,]+k?/gi,
  /(?<![$£€.,\d]\s?)\b\d{1,2}(?:[.,]\d+)?\s*\+?\s*-?\s*(?:hrs|hours|hour week|hr week)\b/gi,
  /\b\d{1,3}\s*%/g,
];

/** The amounts of pay in a text, without hours, percentages, bonuses and 401k. Where some carry a currency sign, only those count. */
export function amountsIn(text: string): Amount[] {
  const pay = withoutOtherAmounts(text);
  const found = [...pay.matchAll(AMOUNT)].map((hit) => ({
    value: numberOf(hit[2]!) * (hit[3] ? 1_000 : 1),
    isThousands: hit[3] !== undefined,
    isSigned: hit[1] !== undefined,
    at: hit.index,
    end: hit.index + hit[0].length,
  }));
  const shared = found.map((amount, index) => ({ ...amount, value: withSharedThousands(amount, found[index + 1]) }));
  const counted = shared.filter((amount, index) => amount.isSigned || !isBesideSigned(index, shared, pay));
  return counted.map(({ value, isSigned, at }) => ({ value, isSigned, at }));
}

/** The text with everything blanked out that is a number but no pay. */
export function withoutOtherAmounts(text: string): string {
  return NOT_PAY.reduce((rest, pattern) => rest.replace(pattern, (hit) => ' '.repeat(hit.length)), text);
}

/** "16,20" is sixteen twenty, "16,200" sixteen thousand. */
function numberOf(text: string): number {
  return Number(/^\d+,\d{1,2}$/.test(text) ? text.replace(',', '.') : text.replaceAll(',', ''));
}

/** "45-50k" means 45,000 to 50,000. */
function withSharedThousands(
  amount: { value: number; isThousands: boolean },
  next?: { value: number; isThousands: boolean },
): number {
  const isShared =
    !amount.isThousands && next?.isThousands === true && amount.value < 1_000 && amount.value * 1_000 <= next.value;
  return isShared ? amount.value * 1_000 : amount.value;
}

/** In "$15, after 90 days" the 90 is no pay; in "$15 - 18" the 18 is, because only a dash or "to" stands between. */
function isBesideSigned(
  index: number,
  amounts: readonly { isSigned: boolean; at: number; end: number }[],
  text: string,
): boolean {
  if (!amounts.some(({ isSigned }) => isSigned)) return false;
  const [before, amount] = [amounts[index - 1], amounts[index]];
  return !(before?.isSigned && amount && /^\s*(?:-|–|—|“|to)\s*$/i.test(text.slice(before.end, amount.at)));
}
