import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { SEARCH_KINDS, type SearchKind } from '@inroads/contracts';
import { DocumentSource } from './document-source';

/** Who gives the documents of each kind. A process that indexes does not boot when a kind has no source or two. */
@Injectable()
export class DocumentSources implements OnModuleInit {
  private readonly sources = new Map<SearchKind, DocumentSource>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!(instance instanceof DocumentSource) || this.sources.get(instance.kind) === instance) continue;
      if (this.sources.has(instance.kind)) throw new Error(`Two sources of ${instance.kind} documents`);
      this.sources.set(instance.kind, instance);
    }
    const missing = SEARCH_KINDS.filter((kind) => !this.sources.has(kind));
    if (missing.length > 0) throw new Error(`No source of documents: ${missing.join(', ')}`);
  }

  of(kind: SearchKind): DocumentSource {
    const source = this.sources.get(kind);
    if (!source) throw new Error(`No source of ${kind} documents`);
    return source;
  }
}
