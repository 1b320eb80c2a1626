import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Config, loadConfig } from '@inroads/platform/config';
import { RequestScope } from '@inroads/platform/database';
import { FakeClock } from '@inroads/testing';
import { SeedModule } from '../../../db/seed/seed.module';

/** What was filled, handed to the process of each part. */
export interface World {
  readonly settings: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly agencyId: string;
  readonly specialistId: string;
  readonly email: string;
  readonly password: string;
  /** By the number of openings that their exact filters leave. */
  readonly seekers: Readonly<Record<string, string>>;
  readonly openingCount: number;
  readonly employerCount: number;
}

export const configOf = (world: Pick<World, 'settings'>, changes: Readonly<Record<string, string>> = {}): Config =>
  loadConfig({ LOG_LEVEL: 'error', ...world.settings, ...changes });

/** The business without its edge. Jobs are run elsewhere. */
export function openBusiness(world: Pick<World, 'settings'>): Promise<INestApplicationContext> {
  const clock = new FakeClock(new Date());
  return NestFactory.createApplicationContext(SeedModule.with(configOf(world), clock), { logger: ['error'] });
}

/** Does something as the specialist of the world. */
export function asSpecialist<T>(app: INestApplicationContext, world: World, work: () => Promise<T>): Promise<T> {
  const actor = { kind: 'staff', staffId: world.specialistId, roles: ['specialist'] } as const;
  return app.get(RequestScope, { strict: false }).run({ agencyId: world.agencyId, actor, requestId: 'bench' }, work);
}
