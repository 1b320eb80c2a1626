import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AgenciesService } from '@inroads/agency/agencies';
import { StaffService } from '@inroads/agency/staff';
import type { Role } from '@inroads/contracts';
import {
  CheckFileHandler,
  ImportJobsModule,
  type ImportRowView,
  type ImportRunView,
  ImportsModule,
  ImportsQueries,
  ImportsService,
  type NearRule,
  RowDecisionsService,
  type RowOutcome,
  UndoRunHandler,
  WriteRowsHandler,
} from '@inroads/employers/imports';
import type { ImportKind } from '@inroads/employers/imports/mapping';
import { loadConfig } from '@inroads/platform/config';
import { RequestScope, Transactions } from '@inroads/platform/database';
import type { JobContext } from '@inroads/platform/queue';
import { ImportPortsModule } from '@inroads/practice/imports';
import { FakeClock, TestDatabase } from '@inroads/testing';
import { SeedModule } from '../../db/seed/seed.module';

const FOLDER = mkdtempSync(join(tmpdir(), 'inroads-imports-test-'));

/** Imports without edge and queue: each job is run when the test says so. */
export class Imports {
  agencyId: string;
  staffId: string;

  private constructor(
    private readonly app: INestApplicationContext,
    readonly clock: FakeClock,
  ) {}

  static async open(now = '2026-11-18T18:00:00Z', appUrl?: string): Promise<Imports> {
    const database = appUrl === undefined ? await TestDatabase.open() : { appUrl, ownerUrl: appUrl };
    const config = loadConfig({
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_POOL_SIZE: '4',
      SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
      WORKER_MODE: 'separate',
      LOG_LEVEL: 'silent',
    });
    const clock = new FakeClock(now);
    @Module({ imports: [SeedModule.with(config, clock), ImportPortsModule, ImportsModule, ImportJobsModule] })
    class ImportsUnderTest {}
    const app = await NestFactory.createApplicationContext(ImportsUnderTest, { logger: false });
    const imports = new Imports(app, clock);
    await imports.begin();
    return imports;
  }

  close(): Promise<void> {
    return this.app.close();
  }

  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.app.get(type, { strict: false });
  }

  /** As the person who imports, or as nobody. */
  as<T>(work: () => Promise<T>, staffId: string | null = this.staffId, roles: Role[] = ['specialist']): Promise<T> {
    const actor = staffId === null ? ({ kind: 'system' } as const) : ({ kind: 'staff', staffId, roles } as const);
    return this.get(RequestScope).run({ agencyId: this.agencyId ?? null, actor, requestId: 'test' }, work);
  }

  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.as(() => this.get(Transactions).run(() => this.get(Transactions).query<Row>(sql, parameters)));
  }

  /** A file brought in, its columns taken as guessed. @returns the run's id */
  async bring(kind: ImportKind, content: string | Buffer, name = 'list.csv'): Promise<string> {
    const path = join(FOLDER, randomUUID());
    writeFileSync(path, content);
    return this.bringFile(kind, path, name);
  }

  bringFile(kind: ImportKind, path: string, name = 'list.csv'): Promise<string> {
    return this.as(() => this.get(ImportsService).begin(kind, { path, name }));
  }

  one(id: string): Promise<ImportRunView> {
    return this.as(() => this.get(ImportsQueries).one(id));
  }

  async rows(id: string, outcome: RowOutcome | null = null): Promise<ImportRowView[]> {
    return [...(await this.as(() => this.get(ImportsQueries).rows(id, outcome, 200))).items];
  }

  /** Places the columns as guessed, and checks. */
  async check(id: string, context: Partial<JobContext> = {}): Promise<ImportRunView> {
    const { columns } = await this.one(id);
    const places = columns.flatMap(({ index, field }) => (field === null ? [] : [{ index, field }]));
    await this.as(() => this.get(ImportsService).placeColumns(id, places, null));
    return this.runCheck(id, context);
  }

  async runCheck(id: string, context: Partial<JobContext> = {}): Promise<ImportRunView> {
    await this.job((payload, whole) => this.get(CheckFileHandler).handle(payload, whole), id, context);
    return this.one(id);
  }

  async write(id: string): Promise<ImportRunView> {
    await this.startWriting(id);
    return this.runWrite(id);
  }

  startWriting(id: string): Promise<void> {
    return this.as(() => this.get(ImportsService).run(id));
  }

  stop(id: string): Promise<void> {
    return this.as(() => this.get(ImportsService).stop(id));
  }

  /** With the check that follows. */
  async setRule(id: string, rule: NearRule): Promise<void> {
    await this.as(() => this.get(ImportsService).setRule(id, rule));
    await this.runCheck(id);
  }

  async runWrite(id: string, context: Partial<JobContext> = {}): Promise<ImportRunView> {
    await this.job((payload, whole) => this.get(WriteRowsHandler).handle(payload, whole), id, context);
    return this.one(id);
  }

  async undo(id: string): Promise<ImportRunView> {
    await this.as(() => this.get(ImportsService).undo(id));
    return this.runUndo(id);
  }

  async runUndo(id: string): Promise<ImportRunView> {
    await this.job((payload, whole) => this.get(UndoRunHandler).handle(payload, whole), id, {});
    return this.one(id);
  }

  /** Brought, checked and written. */
  async import(kind: ImportKind, content: string | Buffer, name?: string): Promise<ImportRunView> {
    const id = await this.bring(kind, content, name);
    await this.check(id);
    return this.write(id);
  }

  decide(id: string, rowId: string, decision: Parameters<RowDecisionsService['decide']>[2]): Promise<void> {
    return this.as(() => this.get(RowDecisionsService).decide(id, rowId, decision));
  }

  async colleague(name: string, roles: Role[] = ['specialist']): Promise<string> {
    const input = {
      name,
      neutralTitle: '',
      roles,
      startPlace: '',
      startLat: null,
      startLon: null,
      travelModes: [],
    };
    const added = await this.as(() => this.get(StaffService).add(input, `${randomUUID()}@example.org`), null);
    return added.id;
  }

  private job(
    handle: (payload: { agencyId: string; runId: string }, context: JobContext) => Promise<void>,
    runId: string,
    context: Partial<JobContext>,
  ): Promise<void> {
    const whole = { signal: new AbortController().signal, attempt: 1, ...context };
    return this.as(() => handle({ agencyId: this.agencyId, runId }, whole), null);
  }

  private async begin(): Promise<void> {
    const created = await this.as(
      () =>
        this.get(AgenciesService).create(
          { name: 'Test agency', zone: 'America/Chicago', weekStart: 1, country: 'US' },
          { name: 'Admin', email: `${randomUUID()}@example.org`, password: 'violet harbor kettle' },
        ),
      null,
    );
    this.agencyId = created.agencyId;
    this.staffId = await this.colleague('Nora Ellis');
  }
}
