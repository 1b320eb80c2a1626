import { addDays } from '@inroads/calendar';
import type { operations } from '@/api/generated/schema';

/** The address of the trail: how far back, who, did what, to what; one record; the line that is open. */
export interface AuditSearch {
  readonly days?: '1' | '7' | '30' | '365';
  readonly who?: string;
  readonly act?: string;
  readonly on?: string;
  readonly record?: string;
  readonly line?: number;
}

type Query = NonNullable<operations['AuditController_list']['parameters']['query']>;

const WORD = /^[a-z_-]{2,60}$/;
const ID = /^[\da-f-]{36}$/i;

export function readAuditSearch({ days, who, act, on, record, line }: Record<string, unknown>): AuditSearch {
  const isDays = days === '1' || days === '7' || days === '30' || days === '365';
  return {
    ...(isDays && { days }),
    ...(typeof who === 'string' && ID.test(who) && { who }),
    ...(typeof act === 'string' && WORD.test(act) && { act }),
    ...(typeof on === 'string' && WORD.test(on) && { on }),
    ...(typeof record === 'string' && ID.test(record) && { record }),
    ...(typeof line === 'number' && { line }),
  };
}

export function toAuditQuery({ days = '30', who, act, on, record }: AuditSearch, today: string): Query {
  return {
    // One record is asked for from its beginning.
    ...(record === undefined && { from: addDays(today, 1 - Number(days)) }),
    ...(who !== undefined && { staff: who }),
    ...(act !== undefined && { act }),
    ...(on !== undefined && { on }),
    ...(record !== undefined && { row: record }),
  };
}
