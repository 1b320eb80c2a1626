/** A value as jsonb gives it back: keys by length, then by letters. So that what is written and what is read compare equal. */
export function canonical<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => canonical(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, canonical(one as unknown)])) as T;
}
