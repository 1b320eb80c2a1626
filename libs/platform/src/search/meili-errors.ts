/** The engine did not answer, or is too busy: the same request may succeed later. */
export class SearchEngineAway extends Error {
  constructor(readonly code: string) {
    super(`The search engine is away: ${code}`);
    this.name = 'SearchEngineAway';
  }
}

/** The engine answered no: the same request will not succeed later. Its words are left out, since they can quote a document. */
export class SearchEngineRefusal extends Error {
  constructor(readonly code: string) {
    super(`The search engine refused: ${code}`);
    this.name = 'SearchEngineRefusal';
  }
}

/** Refusals that say that the index itself is gone or was made anew by hand. */
const BROKEN_INDEX = ['index_not_found', 'invalid_search_filter', 'invalid_document_filter'];

export const saysIndexIsBroken = (error: unknown): boolean =>
  error instanceof SearchEngineRefusal && BROKEN_INDEX.includes(error.code);
