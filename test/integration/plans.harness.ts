import type { Type } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { StaffPeriodsService, StaffService } from '@inroads/agency/staff';
import { addDays, clockTimeAt } from '@inroads/calendar';
import type { TravelMode } from '@inroads/contracts';
import { DoNotContactService, EmployersService, SitesService } from '@inroads/employers/employers';
import { OpeningsService } from '@inroads/employers/openings';
import type { PreferenceItem } from '@inroads/matching';
import {
  type AppointmentInput,
  AppointmentsService,
  PlanJobsModule,
  PlannerService,
  PlansQueries,
  PlansService,
  type PlanWeekView,
  type StopView,
} from '@inroads/practice/plans';
import { PlanWeeksHandler } from '@inroads/practice/plans/runs/plan-weeks.handler';
import { PreferencesService } from '@inroads/seekers/preferences';
import { Practice } from './practice.harness';
import { businessNamed, openingNamed, siteInTown } from './business.fixture';

/** A Monday, early in the morning in Chicago. */
export const MONDAY = '2026-11-16';
const MONDAY_MORNING = '2026-11-16T13:00:00Z';

const CENTRE = { lat: 43.3, lon: -91.79 };

export interface Place {
  readonly id: string;
  readonly siteId: string;
}

const DISHES: PreferenceItem = {
  criterion: 'work',
  level: 'strong',
  value: { kinds: [{ title: 'dishwasher' }] },
};

export const APPOINTMENT = { kind: 'appointment', hold: 'time', minutes: 30, what: '' } as const;

/** A town of kitchens around one office, a specialist, and somebody who wants to wash dishes. */
export class PlanTown {
  private constructor(readonly practice: Practice) {}

  /** @param more modules beside those of plans @param settings beside those of every test */
  static async open(
    now = MONDAY_MORNING,
    more: readonly Type[] = [],
    settings: Readonly<Record<string, string>> = {},
  ): Promise<PlanTown> {
    return new PlanTown(await Practice.open(now, [PlanJobsModule, ...more], settings));
  }

  close(): Promise<void> {
    return this.practice.close();
  }

  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.practice.query<Row>(sql, parameters);
  }

  async specialist(name: string, travelModes: TravelMode[] = ['car'], fte = 1, teamId?: string): Promise<string> {
    const id = await this.practice.specialist(name, fte, teamId);
    await this.practice.as(null, () =>
      this.practice
        .get(StaffService)
        .change(id, 1, { startPlace: 'Office', startLat: CENTRE.lat, startLon: CENTRE.lon, travelModes }),
    );
    return id;
  }

  async seeker(name: string, specialistId: string, items: PreferenceItem[] = [DISHES]): Promise<string> {
    const id = await this.practice.seeker(name, specialistId);
    await this.practice.as(specialistId, () =>
      this.practice
        .get(PreferencesService)
        .state(id, { basedOn: 0, saidOn: null, quote: '', items, ownLimits: null, why: '' }),
    );
    return id;
  }

  /** So many restaurants, a kilometre apart, open from nine to five. */
  async kitchens(count: number, ownerStaffId: string | null = null): Promise<Place[]> {
    const places: Place[] = [];
    for (let number = 1; number <= count; number++)
      places.push(await this.kitchen(`Kitchen ${number}`, number, ownerStaffId));
    return places;
  }

  kitchen(name: string, kilometres: number, ownerStaffId: string | null = null): Promise<Place> {
    return this.practice.as(null, async () => {
      const id = await this.practice
        .get(EmployersService)
        .add(businessNamed(name, { naics: '722511', ownerStaffId }), [], true);
      const siteId = await this.practice.get(SitesService).add(
        id,
        siteInTown({
          point: { lat: CENTRE.lat + kilometres / 111, lon: CENTRE.lon },
          openHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
        }),
      );
      return { id, siteId };
    });
  }

  /** Plans as the queue would, and reads the week as the specialist does. */
  async plan(staffId: string, week = MONDAY): Promise<PlanWeekView> {
    await this.practice.as(null, () => this.practice.get(PlannerService).plan(staffId, week));
    return this.week(staffId, week);
  }

  /** One job of the queue for a run, from its beginning or from where it stopped. */
  work(runId: string, signal: AbortSignal = new AbortController().signal): Promise<void> {
    return this.practice.as(null, () =>
      this.practice.get(PlanWeeksHandler).handle({ agencyId: this.practice.agencyId, runId }, { signal, attempt: 1 }),
    );
  }

  week(staffId: string, week = MONDAY, as = staffId): Promise<PlanWeekView> {
    return this.practice.as(as, () => this.practice.get(PlansQueries).week(staffId, week));
  }

  /** Accepts what there is to accept. */
  async accept(staffId: string, week = MONDAY): Promise<PlanWeekView> {
    const { plan, proposal } = await this.week(staffId, week);
    await this.practice.as(staffId, () =>
      this.practice.get(PlansService).accept(staffId, week, proposal?.version ?? plan?.version ?? 0),
    );
    return this.week(staffId, week);
  }

  /** One whole day. */
  leave(staffId: string, day: string): Promise<string> {
    const whole = { fromDay: day, fromPart: 'all', toDay: day, toPart: 'all' } as const;
    return this.practice.as(null, () => this.practice.get(StaffPeriodsService).addLeave({ staffId, ...whole }));
  }

  /** What a new plan leaves to the letter, because it is today's or about to begin. */
  async frozen(staffId: string): Promise<StopView[]> {
    const now = await this.practice.as(null, async () => {
      const time = this.practice.get(AgencyTime);
      return `${await time.today()} ${clockTimeAt(await time.minuteOf(time.now()))}`;
    });
    const { days, today } = await this.week(staffId);
    const ofToday = days.filter(({ date, halves }) => date === today && halves.length > 0);
    return stopsOf({ days: ofToday }).filter(
      ({ state, day, startsAt }) => state === 'planned' && `${day} ${startsAt}` >= now,
    );
  }

  /** How often planning of her week was put into the queue. */
  async runsAsked(staffId: string): Promise<number> {
    const sql = `SELECT 1 FROM plan_run_part WHERE agency_id = current_agency() AND staff_id = $1`;
    const rows = await this.query(sql, [staffId]);
    return rows.length;
  }

  /** Heard there today: they look for somebody for the dishes. */
  opening(staffId: string, { id, siteId }: Place): Promise<string> {
    return this.practice.as(staffId, async () =>
      this.practice.get(OpeningsService).add(id, [siteId], openingNamed('Dishwasher', { isAdvertised: false }), {
        heardOn: await this.practice.get(AgencyTime).today(),
        heardInContactId: null,
        externalKey: null,
      }),
    );
  }

  /** A visit there, now. */
  logged(staffId: string, place: Place): Promise<string> {
    return this.practice.log(staffId, place, { happenedAt: this.practice.clock.now() });
  }

  /** Half an hour on Thursday after lunch, unless it is said otherwise. */
  appoint(staffId: string, input: Partial<AppointmentInput> = {}): Promise<string> {
    return this.practice.as(staffId, () =>
      this.practice.get(AppointmentsService).add(staffId, {
        ...APPOINTMENT,
        day: this.dayOf(3),
        startsAt: 13 * 60 + 30,
        employerId: null,
        siteId: null,
        ...input,
      }),
    );
  }

  /** The whole business asks to be left alone, from Monday on. */
  askedToStop({ id }: Pick<Place, 'id'>, untilDay: string | null = null): Promise<string> {
    return this.practice.as(null, () =>
      this.practice.get(DoNotContactService).set({
        employerId: id,
        siteId: null,
        personId: null,
        fromDay: MONDAY,
        untilDay,
        reason: 'They asked',
        contactId: null,
      }),
    );
  }

  async stopAt({ siteId }: Pick<Place, 'siteId'>, staffId: string): Promise<StopView | undefined> {
    return stopsOf(await this.week(staffId)).find((stop) => stop.siteId === siteId);
  }

  async goTo(day: string, time: string): Promise<void> {
    this.practice.clock.set(await this.practice.as(null, () => this.practice.get(AgencyTime).instantOf(day, time)));
  }

  dayOf(index: number): string {
    return addDays(MONDAY, index);
  }
}

export const stopsOf = ({ days }: Pick<PlanWeekView, 'days'>): StopView[] => days.flatMap(({ stops }) => [...stops]);
export const plannedOf = (week: PlanWeekView): StopView[] => stopsOf(week).filter(({ state }) => state === 'planned');
