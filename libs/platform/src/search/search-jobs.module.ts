import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DocumentSources } from './document-sources';
import { EngineKeeper } from './engine-keeper';
import { IndexWriter } from './index-writer';
import { IndexRowsHandler } from './jobs/index-rows.handler';
import { ReconcileAllHandler } from './jobs/reconcile-all.handler';
import { ReconcileHandler } from './jobs/reconcile.handler';
import { Reconciler } from './reconciler';

/** The writing side of search: what a process has that runs jobs. Documents come from the features' `DocumentSource`s. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    DocumentSources,
    IndexWriter,
    Reconciler,
    EngineKeeper,
    IndexRowsHandler,
    ReconcileHandler,
    ReconcileAllHandler,
  ],
  exports: [Reconciler, EngineKeeper],
})
export class SearchJobsModule {}
