/** Fourteen signs, Monday morning to Sunday afternoon: `1` works, `0` does not. */
export const FULL_WEEK = '11111111110000';

export type DayHalf = 'morning' | 'afternoon';

function placeOf(day: number, half: DayHalf): number {
  return day * 2 + (half === 'afternoon' ? 1 : 0);
}

export function isWorked(halfDays: string, day: number, half: DayHalf): boolean {
  return halfDays[placeOf(day, half)] === '1';
}

export function toggled(halfDays: string, day: number, half: DayHalf): string {
  const at = placeOf(day, half);
  return halfDays.slice(0, at) + (halfDays[at] === '1' ? '0' : '1') + halfDays.slice(at + 1);
}

export function countHalves(halfDays: string): number {
  return [...halfDays].filter((sign) => sign === '1').length;
}

/** Saturday and Sunday are drawn only where somebody works then, or may be made to. */
export function daysShown(halfDays: string): number {
  return halfDays.slice(10).includes('1') ? 7 : 5;
}
