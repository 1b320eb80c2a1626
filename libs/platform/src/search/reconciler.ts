import { Injectable } from '@nestjs/common';
import { SEARCH_KINDS, type SearchKind } from '@inroads/contracts';
import { chunks } from '@inroads/kernel';
import { RequestScope, Transactions } from '../database';
import { compareVersions } from './compare-versions';
import { DocumentSources } from './document-sources';
import { IndexWriter } from './index-writer';
import { type EngineName, type IdRange, SearchIndex } from './search-index';

export interface EngineDifference {
  readonly engine: EngineName;
  readonly kind: SearchKind;
  readonly missing: number;
  readonly stale: number;
  readonly orphaned: number;
}

const ROWS_AT_ONCE = 1_000;
const REPAIRS_AT_ONCE = 500;

interface Page {
  readonly range: IdRange;
  readonly differing: ReadonlySet<string>;
  readonly differences: readonly EngineDifference[];
}

/** Compares the documents of the agency at work with its rows, engine by engine, and repairs both ways. */
@Injectable()
export class Reconciler {
  constructor(
    private readonly sources: DocumentSources,
    private readonly index: SearchIndex,
    private readonly writer: IndexWriter,
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {}

  /** What differs now. Messages that still wait in the outbox make differences of their own. */
  compare(signal?: AbortSignal): Promise<EngineDifference[]> {
    return this.walk(() => Promise.resolve(), signal);
  }

  /** @returns what differed before the repair */
  repair(signal?: AbortSignal): Promise<EngineDifference[]> {
    return this.walk(async (kind, { differing }) => {
      for (const ids of chunks([...differing], REPAIRS_AT_ONCE)) await this.writer.refresh(kind, ids);
    }, signal);
  }

  private async walk(
    visit: (kind: SearchKind, page: Page) => Promise<void>,
    signal?: AbortSignal,
  ): Promise<EngineDifference[]> {
    const sums = new Map<string, EngineDifference>();
    for (const kind of SEARCH_KINDS) {
      let afterId: string | null = null;
      do {
        signal?.throwIfAborted();
        const page: Page = await this.comparePage(kind, afterId);
        for (const difference of page.differences) add(sums, difference);
        await visit(kind, page);
        afterId = page.range.upToId;
      } while (afterId !== null);
    }
    return [...sums.values()];
  }

  private async comparePage(kind: SearchKind, afterId: string | null): Promise<Page> {
    const wanted = await this.transactions.run(() => this.sources.of(kind).listVersions(afterId, ROWS_AT_ONCE));
    const isLast = wanted.length < ROWS_AT_ONCE;
    const range = { afterId, upToId: isLast ? null : (wanted.at(-1)?.id ?? null) };
    const differing = new Set<string>();
    const differences: EngineDifference[] = [];
    for (const engine of await this.index.complete()) {
      const { missing, stale, orphaned } = compareVersions(
        wanted,
        await engine.listVersions(kind, this.scope.agencyId, range),
      );
      for (const id of [...missing, ...stale, ...orphaned]) differing.add(id);
      differences.push({
        engine: engine.name,
        kind,
        missing: missing.length,
        stale: stale.length,
        orphaned: orphaned.length,
      });
    }
    return { range, differing, differences };
  }
}

function add(sums: Map<string, EngineDifference>, difference: EngineDifference): void {
  const key = `${difference.engine} ${difference.kind}`;
  const before = sums.get(key);
  sums.set(
    key,
    before
      ? {
          ...before,
          missing: before.missing + difference.missing,
          stale: before.stale + difference.stale,
          orphaned: before.orphaned + difference.orphaned,
        }
      : difference,
  );
}
