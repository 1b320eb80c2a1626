import { addDays, type AgencyDay, clockTimeOf, dayOf, instantOf, weekdayOf } from '@inroads/calendar';
import { DAYS } from '@inroads/matching';
import { RequestScope } from '@inroads/platform/database';
import type { INestApplicationContext } from '@nestjs/common';
import { AGENCY, type DemoDay, type DemoToday, dayOffsetOf, minuteOf } from './data';
import type { DemoClock } from './demo-clock';

/** One thing that happened in the demo agency's months: by whom, when, and the call that writes it. */
export interface Act {
  readonly at: Date;
  readonly by: string | null;
  /** What it touches, as `about` names it. Acts that share nothing may be written side by side. */
  readonly about: readonly string[] | 'everything';
  readonly write: () => Promise<void>;
}

export const about = (kind: 'employer' | 'seeker' | 'staff', ...keys: readonly string[]): string[] =>
  keys.map((key) => `${kind} ${key}`);

/** Who is who and when is when while the demo agency is written. Keys of the data on one side, ids of the rows on the other. */
export class Story {
  private readonly ids = new Map<string, string>();
  private readonly scope: RequestScope;
  readonly today: AgencyDay;
  readonly start: DemoToday;
  agencyId: string | null = null;

  constructor(
    readonly app: INestApplicationContext,
    private readonly clock: DemoClock,
    private readonly now: Date,
  ) {
    this.scope = app.get(RequestScope, { strict: false });
    this.today = dayOf(now, AGENCY.zone);
    this.start = {
      weekday: DAYS[weekdayOf(this.today) - 1] ?? 'mon',
      minuteOfDay: minuteOf(clockTimeOf(now, AGENCY.zone)),
    };
  }

  keep(kind: string, key: string, id: string): void {
    this.ids.set(`${kind} ${key}`, id);
  }

  id(kind: string, key: string): string {
    const id = this.ids.get(`${kind} ${key}`);
    if (id === undefined) throw new Error(`The demo data names a ${kind} that was not written: ${key}`);
    return id;
  }

  has(kind: string, key: string): boolean {
    return this.ids.has(`${kind} ${key}`);
  }

  day(day: DemoDay): AgencyDay {
    return addDays(this.today, dayOffsetOf(day, this.start));
  }

  /** Never ahead of the moment the demo is written. */
  instant(day: DemoDay, time: string): Date {
    const at = instantOf(this.day(day), time, AGENCY.zone, 'later');
    return at < this.now ? at : this.now;
  }

  /** Does one act as the person who did it, on the day it was done. */
  do<T>(by: string | null, at: Date, work: () => Promise<T>): Promise<T> {
    const actor =
      by === null
        ? ({ kind: 'system' } as const)
        : ({ kind: 'staff', staffId: this.id('staff', by), roles: ['specialist', 'supervisor'] } as const);
    return this.clock.at(at, () => this.scope.run({ agencyId: this.agencyId, actor, requestId: 'demo' }, work));
  }
}
