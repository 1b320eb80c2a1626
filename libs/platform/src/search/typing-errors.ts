const ONE_FROM = 4;
const TWO_FROM = 9;

/** How many typing errors a word of so many letters may have: none in short ones, where every word is like every other. */
const allowedErrors = (letters: number): number => (letters >= TWO_FROM ? 2 : letters >= ONE_FROM ? 1 : 0);

/** Whether a word may have been mistyped at all: numbers are not guessed at. */
export const mayBeMistyped = (word: string): boolean => word.length >= ONE_FROM && /\p{L}/u.test(word);

/** Whether `typed` is `word`, or where it `isBegun` the beginning of it, with a letter wrong, missing, too many, or two changed about. */
export function isMistypedFor(typed: string, word: string, isBegun: boolean): boolean {
  const allowed = allowedErrors(typed.length);
  const beginnings = isBegun ? [-1, 0, 1].map((more) => word.slice(0, typed.length + more)) : [];
  return [word, ...beginnings].some((candidate) => errorsBetween(typed, candidate, allowed) <= allowed);
}

/** Optimal string alignment distance; some number above `most` once it is known to be above. */
function errorsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...current) > most) return most + 1;
    [beforeLast, last] = [last, current];
  }
  return at(last, other.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
