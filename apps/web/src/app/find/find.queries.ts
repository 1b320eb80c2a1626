import { answerOf, api } from '@/api/client';
import { listSeekers } from '@/api/seekers';

export interface FoundRecord {
  readonly kind: 'employer' | 'opening';
  readonly id: string;
  readonly title: string;
  readonly say?: string | undefined;
}

const SHOWN = 6;

export async function findRecords(text: string, signal: AbortSignal): Promise<FoundRecord[]> {
  const { items } = await answerOf(api.POST('/api/search', { body: { text, limit: SHOWN }, signal }));
  return items.map(({ kind, id, title, line }) => ({ kind, id, title, say: line }));
}

/** Only those whom this person may see; found in the database, never in the search engine. */
export async function findSeekers(text: string, signal: AbortSignal): Promise<Omit<FoundRecord, 'kind'>[]> {
  const { items } = await answerOf(listSeekers({ text, limit: SHOWN }, signal));
  return beginningFirst(
    items.map(({ id, preferredName, code }) => ({ id, title: preferredName, say: code })),
    text,
  );
}

/** "ma" is Maya before it is Imani: what begins so stands first, the rest as it came. */
export function beginningFirst<Line extends { readonly title: string; readonly say: string }>(
  lines: readonly Line[],
  text: string,
): Line[] {
  const sought = text.toLowerCase();
  const begins = ({ title, say }: Line) => [title, say].some((each) => each.toLowerCase().startsWith(sought));
  return [...lines.filter(begins), ...lines.filter((line) => !begins(line))];
}
