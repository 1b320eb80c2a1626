import { Injectable } from '@nestjs/common';
import {
  type AgencyDay,
  type DateWords,
  clockTimeOf,
  dayOf,
  instantOf,
  minuteOfDay,
  startOfDay,
  type Weekday,
  weekOf,
} from '@inroads/calendar';
import type { CountryProfile } from '@inroads/contracts';
import { Clock } from '@inroads/kernel';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { AgencyRepository } from './agency.repository';

interface Zoned {
  readonly zone: string;
  readonly weekStart: Weekday;
  readonly locale: string;
  readonly readAt: number;
}

/** How each country writes days (BCP 47). */
const LOCALES: Readonly<Record<CountryProfile, string>> = { US: 'en-US', UK: 'en-GB' };

/** How long a changed zone may go unnoticed by another process. */
const KEEP_MS = 10_000;

/** Days and weeks of the agency at work, whatever zone the server or a device is set to. */
@Injectable()
export class AgencyTime {
  private readonly zones = new Map<string, Zoned>();

  constructor(
    private readonly agencies: AgencyRepository,
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async today(): Promise<AgencyDay> {
    return this.dayOf(this.clock.now());
  }

  /** How days are written there. */
  async dateWords(): Promise<DateWords> {
    const { locale } = await this.rules();
    return { locale, today: await this.today() };
  }

  async dayOf(instant: Date): Promise<AgencyDay> {
    return dayOf(instant, (await this.rules()).zone);
  }

  /** Minutes from midnight, as the clock on the agency's wall shows them. */
  async minuteOf(instant: Date): Promise<number> {
    return minuteOfDay(clockTimeOf(instant, (await this.rules()).zone));
  }

  /** Times that a clock change skipped are moved to the next that exists. */
  async instantOf(day: AgencyDay, time: string): Promise<Date> {
    return instantOf(day, time, (await this.rules()).zone, 'later');
  }

  /** Midnight there, or the first moment after it where the clocks skipped it. */
  async startOf(day: AgencyDay): Promise<Date> {
    return startOfDay(day, (await this.rules()).zone);
  }

  async weekOf(day: AgencyDay): Promise<AgencyDay> {
    return weekOf(day, (await this.rules()).weekStart);
  }

  /** The agency was changed: what is asked from now on goes by it. */
  forget(): void {
    this.zones.delete(this.scope.agencyId);
  }

  async rules(): Promise<Zoned> {
    const { agencyId } = this.scope;
    const kept = this.zones.get(agencyId);
    const now = performance.now();
    if (kept && now - kept.readAt < KEEP_MS) return kept;
    const agency = await this.transactions.run(() => this.agencies.current());
    const { zone, weekStart, country } = agency;
    const fresh: Zoned = { zone, weekStart: weekStart as Weekday, locale: LOCALES[country], readAt: now };
    this.zones.set(agencyId, fresh);
    return fresh;
  }
}
