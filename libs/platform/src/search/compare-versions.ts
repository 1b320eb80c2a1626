import type { DocumentVersion } from './search-index';

export interface VersionDifference {
  /** There is a row and no document. */
  readonly missing: string[];
  /** The document shows the row as it was. */
  readonly stale: string[];
  /** There is a document and no row. */
  readonly orphaned: string[];
}

/** How documents differ from what they should be. */
export function compareVersions(
  wanted: readonly DocumentVersion[],
  held: readonly DocumentVersion[],
): VersionDifference {
  const heldById = new Map(held.map(({ id, version }) => [id, version]));
  const wantedIds = new Set(wanted.map(({ id }) => id));
  return {
    missing: wanted.filter(({ id }) => !heldById.has(id)).map(({ id }) => id),
    stale: wanted.filter(({ id, version }) => heldById.has(id) && heldById.get(id) !== version).map(({ id }) => id),
    orphaned: held.filter(({ id }) => !wantedIds.has(id)).map(({ id }) => id),
  };
}
