import type { EngineDifference } from '@inroads/platform/search';
import type { ImportOutcome } from './importer';
import type { Ledger } from './ledger';
import type { Supervised } from './supervised';

const inWords = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

export const killsOf = (parts: readonly Supervised[]): string =>
  inWords(Object.fromEntries(parts.map(({ name, kills }) => [name, kills])));

export function ledgerLines(ledger: Ledger, seconds: number): string[] {
  const { unanswered, unavailable, replayed, reads, readsUnavailable } = ledger.counts;
  return [
    `Writes answered with 2xx: ${ledger.promised.length} in ${seconds.toFixed(0)} s (${inWords(ledger.byKind())})`,
    `On the way there: ${unanswered} times no answer (some hung up on purpose), ${unavailable} times "not now" (503), ${replayed} answers repeated for their key`,
    `Reads meanwhile: ${reads} answered, ${readsUnavailable} not answered or "not now"`,
  ];
}

export const importLine = (imports: readonly ImportOutcome[], rows: number): string =>
  `Imports of ${rows} rows meanwhile: ${imports.map(({ state }) => state).join(', ') || 'none'}`;

export const isDifferent = ({ missing, stale, orphaned }: EngineDifference): boolean => missing + stale + orphaned > 0;

export const differenceLines = (when: string, differences: readonly EngineDifference[]): string[] => [
  `Index and database ${when}:`,
  ...differences.map(
    ({ engine, kind, missing, stale, orphaned }) =>
      `  ${engine}, ${kind}: ${missing} missing, ${stale} stale, ${orphaned} without a row`,
  ),
];
