import type { SearchKind } from '@inroads/contracts';
import type { DocumentVersion } from './search-index';
import type { SearchDocument } from './search-document';

/**
 * Gives the documents of one kind. A feature extends it and lists it among its module's providers; a worker finds it there.
 * Both methods are called inside an open transaction, in the scope of one agency.
 */
export abstract class DocumentSource {
  abstract readonly kind: SearchKind;
  /** Documents of those rows that are to be found; an id without a document leaves the index. */
  abstract load(ids: readonly string[]): Promise<SearchDocument[]>;
  /** Versions as `load` would give them, ascending by id, those after `afterId` (`null`: from the first). */
  abstract listVersions(afterId: string | null, limit: number): Promise<DocumentVersion[]>;
}
