import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '@inroads/agency/agencies';
import { StaffModule } from '@inroads/agency/staff';
import { FilesModule } from '@inroads/platform/files';
import { GeoModule } from '@inroads/platform/geo';
import { TabularModule } from '@inroads/platform/tabular';
import { ImportChecker } from './check/import-checker';
import { ErrorSheet } from './error-sheet';
import { ImportChangeEntity } from './import-change.entity';
import { ImportRowEntity } from './import-row.entity';
import { ImportRows } from './import-rows';
import { ImportRunEntity } from './import-run.entity';
import { ImportRunRepository } from './import-run.repository';
import { ImportsQueries } from './imports.queries';
import { ImportsService } from './imports.service';
import { CheckFileHandler } from './jobs/check-file.handler';
import { RunJobs } from './jobs/run-jobs';
import { UndoRunHandler } from './jobs/undo-run.handler';
import { WriteRowsHandler } from './jobs/write-rows.handler';
import { RowDecisionsService } from './row-decisions.service';
import { RunAtWork } from './run-at-work';
import { TableOpener } from './table.opener';
import { ListedEmployers } from './targets/listed.employers';
import { ChangeHistory } from './undo/change-history';
import { ImportUndoer } from './undo/import-undoer';
import { References } from './undo/references';
import { BusinessLoader } from './work/business.loader';
import { LedgerWriter } from './work/ledger.writer';
import { ImportWriter } from './write/import-writer';

@Module({
  imports: [
    AgenciesModule,
    StaffModule,
    FilesModule,
    GeoModule,
    TabularModule,
    TypeOrmModule.forFeature([ImportRunEntity, ImportRowEntity, ImportChangeEntity]),
  ],
  providers: [
    ImportRunRepository,
    RunAtWork,
    ImportRows,
    TableOpener,
    ListedEmployers,
    BusinessLoader,
    LedgerWriter,
    ImportChecker,
    ImportWriter,
    ChangeHistory,
    References,
    ImportUndoer,
    ImportsService,
    RowDecisionsService,
    ImportsQueries,
    ErrorSheet,
  ],
  exports: [
    ImportsService,
    RowDecisionsService,
    ImportsQueries,
    ErrorSheet,
    ImportRunRepository,
    ImportChecker,
    ImportWriter,
    ImportUndoer,
  ],
})
export class ImportsModule {}

/** The long steps, as jobs. */
@Module({
  imports: [ImportsModule],
  providers: [RunJobs, CheckFileHandler, WriteRowsHandler, UndoRunHandler],
  exports: [CheckFileHandler, WriteRowsHandler, UndoRunHandler],
})
export class ImportJobsModule {}
