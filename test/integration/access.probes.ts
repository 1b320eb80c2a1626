import { randomUUID } from 'node:crypto';
import { agencyProbes } from './probes/agency.probes';
import { businessProbes } from './probes/business.probes';
import { practiceProbes } from './probes/practice.probes';
import { seekerProbes } from './probes/seeker.probes';
import { signInProbes } from './probes/sign-in.probes';
import { staffProbes } from './probes/staff.probes';
import { upkeepProbes } from './probes/upkeep.probes';
import type { Rule } from './access.rules';
import type { Person, World } from './access.world';

export interface Question {
  readonly path: string;
  readonly body?: object;
  /** The record asked for: put in place of it, an id that is not there must be answered alike. */
  readonly record?: string;
}

/** How one route is asked, with ids of rows that exist, and who gets what. */
export interface Probe {
  readonly rule: Rule;
  /** A list: it holds the record for those whom `rule` answers, and nobody else's answer names it. */
  readonly lists?: (world: World) => string;
  ask(world: World, person: Person): Question | Promise<Question>;
}

/** A row for every route there is. A route without one fails the suite. */
export const PROBES: Readonly<Record<string, Probe>> = {
  ...signInProbes,
  ...agencyProbes,
  ...staffProbes,
  ...businessProbes,
  ...practiceProbes,
  ...seekerProbes,
  ...upkeepProbes,
};

/** The same question about a record that is not there. */
export function aboutNothing({ path, body, record }: Question): Question {
  const nothing = record && /^\d+$/.test(record) ? '999999999' : randomUUID();
  const swap = (text: string): string => (record ? text.replaceAll(record, nothing) : text);
  return { path: swap(path), ...(body && { body: JSON.parse(swap(JSON.stringify(body))) as object }) };
}
