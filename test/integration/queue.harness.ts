import { setTimeout as sleep } from 'node:timers/promises';
import { type INestApplicationContext, Injectable, Module, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { JOB_NAMES, type JobName } from '@inroads/contracts';
import { type Config, ConfigModule } from '@inroads/platform/config';
import { DatabaseModule, RequestScope, type Scope, Transactions } from '@inroads/platform/database';
import { LoggingModule } from '@inroads/platform/logging';
import { OutboxModule } from '@inroads/platform/outbox';
import { HANDLES_JOB, type JobContext, JobRunnerModule } from '@inroads/platform/queue';

/** What the test's handlers saw, and what they do. Shared by all workers of a test, as their rows would be. */
export class Recorder {
  readonly runs: {
    name: JobName;
    payload: { agencyId: string | null; ids?: string[] };
    attempt: number;
    scope: Scope;
  }[] = [];
  act: (name: JobName, payload: { agencyId: string | null }, context: JobContext) => Promise<void> = () =>
    Promise.resolve();

  runsOf(agencyId: string | null, name?: JobName) {
    return this.runs.filter((run) => run.payload.agencyId === agencyId && (name === undefined || run.name === name));
  }
}

/** One handler for every job there is, but those that the modules under test handle. */
function handlerModule(recorder: Recorder, handledElsewhere: readonly JobName[]) {
  @Injectable()
  class RecordingHandlers {
    constructor(readonly scope: RequestScope) {}
  }
  for (const name of JOB_NAMES.filter((job) => !handledElsewhere.includes(job))) {
    const handler = async function (
      this: RecordingHandlers,
      payload: { agencyId: string | null },
      context: JobContext,
    ) {
      recorder.runs.push({ name, payload, attempt: context.attempt, scope: this.scope.current });
      await recorder.act(name, payload, context);
    };
    Reflect.defineMetadata(HANDLES_JOB, name, handler);
    Object.defineProperty(RecordingHandlers.prototype, name, { value: handler });
  }
  @Module({ providers: [RecordingHandlers] })
  class RecordingModule {}
  return RecordingModule;
}

type Settings = Pick<Config, 'databaseUrl' | 'redisUrl'> & Partial<Config>;

const configOf = (settings: Settings): Config =>
  ({ databasePoolSize: 8, meili: null, logLevel: 'silent', drainMs: 2_000, ...settings }) as Config;

interface UnderTest {
  readonly infrastructure?: NonNullable<ModuleMetadata['imports']>;
  readonly handlerModules?: NonNullable<ModuleMetadata['imports']>;
  readonly handledJobs?: readonly JobName[];
}

function infrastructureOf(settings: Settings, { infrastructure = [] }: UnderTest) {
  const config = configOf(settings);
  return [ConfigModule.with(config), LoggingModule, DatabaseModule.with(config), OutboxModule, ...infrastructure];
}

/** A process that writes and runs no jobs. */
export function startProducer(settings: Settings, underTest: UnderTest = {}): Promise<INestApplicationContext> {
  @Module({ imports: infrastructureOf(settings, underTest) })
  class ProducerModule {}
  return NestFactory.createApplicationContext(ProducerModule, { logger: false, abortOnError: false });
}

/** A process that runs jobs: those of the modules under test, all others with the recorder's handlers. */
export function startWorker(
  settings: Settings,
  recorder: Recorder,
  underTest: UnderTest = {},
): Promise<INestApplicationContext> {
  const { handlerModules = [], handledJobs = [] } = underTest;
  const runner = JobRunnerModule.forRoot([handlerModule(recorder, handledJobs), ...handlerModules]);
  @Module({ imports: [...infrastructureOf(settings, underTest), runner] })
  class WorkerModule {}
  return NestFactory.createApplicationContext(WorkerModule, { logger: false, abortOnError: false });
}

export const scopeOf = (agencyId: string | null, requestId = 'test'): Scope => ({
  agencyId,
  actor: { kind: 'system' },
  requestId,
});

/** Runs `work` in a transaction of the agency. */
export function inAgency<T>(
  app: INestApplicationContext,
  agencyId: string,
  work: () => Promise<T>,
  requestId?: string,
): Promise<T> {
  return app.get(RequestScope).run(scopeOf(agencyId, requestId), () => app.get(Transactions).run(work));
}

export async function until(what: string, isTrue: () => boolean | Promise<boolean>, withinMs = 15_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`Waited ${withinMs} ms for: ${what}`);
    await sleep(20);
  }
}
