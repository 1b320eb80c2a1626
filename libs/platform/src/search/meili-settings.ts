import { createHash } from 'node:crypto';
import type { SearchKind } from '@inroads/contracts';
import type { Settings } from 'meilisearch';
import { MAX_FOUND } from './search-index';

const equality = { facetSearch: false, filter: { equality: true, comparison: false } };
const comparison = { facetSearch: false, filter: { equality: true, comparison: true } };

/** How an index finds. A change here makes new indexes beside the old ones, which are filled before they are asked. */
export const INDEX_SETTINGS: Settings = {
  searchableAttributes: ['title', 'body'],
  displayedAttributes: ['id', 'version'],
  filterableAttributes: [
    { attributePatterns: ['agencyId', 'keys'], features: equality },
    { attributePatterns: ['order', 'numbers', 'numbers.*'], features: comparison },
  ],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'exactness'],
  typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 } },
  pagination: { maxTotalHits: MAX_FOUND },
  facetSearch: false,
};

/** Raise it when the shape of what is sent changes. */
const DOCUMENT_SHAPE = 1;
const PREFIX = 'inroads_';
const fingerprint = createHash('sha256')
  .update(JSON.stringify([DOCUMENT_SHAPE, INDEX_SETTINGS]))
  .digest('hex')
  .slice(0, 8);

/**
 * Every version of the settings has indexes of its own: two releases run side by side for the length of a deploy,
 * and the old index answers until the new one is filled.
 */
export const indexUid = (kind: SearchKind): string => `${PREFIX}${kind}_${fingerprint}`;

/** Whether an index is ours, of another version of the settings. */
export const isOutdatedUid = (uid: string, kind: SearchKind): boolean =>
  uid.startsWith(`${PREFIX}${kind}_`) && uid !== indexUid(kind);

/** Indexes that a key must reach. */
export const INDEX_PATTERN = `${PREFIX}*`;
