import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { JOB_NAMES, type JobName } from '@inroads/contracts';
import { HANDLES_JOB, type JobContext } from './handles-job';

export type AnyHandler = (payload: object, context: JobContext) => Promise<void>;

/** Which provider does which job. A process that runs jobs does not boot when one has no handler or two. */
@Injectable()
export class JobRegistry implements OnModuleInit {
  private readonly handlers = new Map<JobName, AnyHandler>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance === 'object' && instance !== null) this.register(instance as Record<string, AnyHandler>);
    }
    const missing = JOB_NAMES.filter((name) => !this.handlers.has(name));
    if (missing.length > 0) throw new Error(`Jobs without a handler: ${missing.join(', ')}`);
  }

  handlerOf(name: JobName): AnyHandler {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`No handler of ${name}`);
    return handler;
  }

  private register(provider: Record<string, AnyHandler>): void {
    for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(provider) as object)) {
      const handler = provider[method];
      const name = handler && (Reflect.getMetadata(HANDLES_JOB, handler) as JobName | undefined);
      if (!handler || !name) continue;
      if (this.handlers.has(name)) throw new Error(`Two handlers of ${name}`);
      this.handlers.set(name, handler.bind(provider));
    }
  }
}
