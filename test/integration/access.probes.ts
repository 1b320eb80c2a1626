import { randomUUID } from 'node:crypto';
import { agencyProbes } from './probes/agency.probes';
import { businessProbes } from './probes/business.probes';
import { importProbes } from './probes/import.probes';
import { planProbes } from './probes/plan.probes';
import { practiceProbes } from './probes/practice.probes';
import { seekerProbes } from './probes/seeker.probes';
import { signInProbes } from './probes/sign-in.probes';
import { staffProbes } from './probes/staff.probes';
import { upkeepProbes } from './probes/upkeep.probes';
import type { Probe, Question } from './access.probe';

/** A row for every route there is. A route without one fails the suite. */
export const PROBES: Readonly<Record<string, Probe>> = {
  ...signInProbes,
  ...agencyProbes,
  ...staffProbes,
  ...businessProbes,
  ...importProbes,
  ...practiceProbes,
  ...planProbes,
  ...seekerProbes,
  ...upkeepProbes,
};

/** The same question about a record that is not there. */
export function aboutNothing({ path, body, record, ...rest }: Question): Question {
  const nothing = record && /^\d+$/.test(record) ? '999999999' : randomUUID();
  const swap = (text: string): string => (record ? text.replaceAll(record, nothing) : text);
  return { ...rest, path: swap(path), ...(body && { body: JSON.parse(swap(JSON.stringify(body))) as object }) };
}
