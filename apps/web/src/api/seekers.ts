import { api } from './client';
import type { components } from './generated/schema';

type Narrowing = Partial<components['schemas']['FindSeekersRequest']>;

/** Those whom this person may see. A name that was typed travels in the body, so that no address ever holds it. */
export function listSeekers({ text = '', ...narrowed }: Narrowing, signal?: AbortSignal) {
  return text === ''
    ? api.GET('/api/seekers', { params: { query: narrowed }, signal })
    : api.POST('/api/seekers/search', { body: { limit: 50, ...narrowed, text }, signal });
}
