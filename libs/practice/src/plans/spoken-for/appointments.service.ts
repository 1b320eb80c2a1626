import { Injectable } from '@nestjs/common';
import { EmployersService } from '@inroads/employers/employers';
import { AgencyTime } from '@inroads/agency/agencies';
import { addDays, MINUTES_A_DAY } from '@inroads/calendar';
import { newId, Transactions } from '@inroads/platform/database';
import type { AppointmentEntity } from '../rows/appointment.entity';
import { PlanAccess } from '../plan-access';
import { PlanReach } from '../rows/plan-reach';
import { AppointmentRepository, PlanRepository } from '../rows/plan.repositories';
import type { AppointmentHold, AppointmentKind } from '../plan.words';
import { AppointmentNotWhole, AppointmentOutOfReach, AppointmentPastMidnight } from '../plan.errors';
import type { PlanStopEntity } from '../rows/plan-stop.entity';
import { StopChanger, type StopsWhere } from '../rows/stop-changer';

export interface AppointmentInput {
  readonly kind: AppointmentKind;
  readonly hold: AppointmentHold;
  /** Any day of the week for `week`, else the day. */
  readonly day: string;
  /** Minutes from midnight, for `time`. */
  readonly startsAt: number | null;
  readonly minutes: number;
  readonly what: string;
  readonly employerId: string | null;
  readonly siteId: string | null;
}

/** Time that is spoken for: at its time, on its day, or some time in its week. A new plan goes around it. */
@Injectable()
export class AppointmentsService {
  constructor(
    private readonly appointments: AppointmentRepository,
    private readonly plans: PlanRepository,
    private readonly employers: EmployersService,
    private readonly reach: PlanReach,
    private readonly changer: StopChanger,
    private readonly access: PlanAccess,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotFound, AppointmentNotWhole, AppointmentPastMidnight, AppointmentOutOfReach */
  add(staffId: string, input: AppointmentInput): Promise<string> {
    return this.transactions.run(async () => {
      await this.access.requireOwnOrSupervised(staffId);
      const fields = await this.fieldsOf(input);
      const id = newId();
      const plans = await this.holdPlans(id, staffId, [fields.week]);
      await this.appointments.insert({ id, staffId, ...fields, voidedAt: null });
      for (const plan of plans) await this.changer.touch(plan);
      return id;
    });
  }

  /** Its stop in a plan follows: to its new time, or out of the plan until the week is planned next. @throws NotFound, StaleVersion, AppointmentNotWhole, AppointmentPastMidnight, AppointmentOutOfReach */
  change(id: string, version: number, input: AppointmentInput): Promise<void> {
    return this.transactions.run(async () => {
      const before = await this.own(id);
      const fields = await this.fieldsOf(input);
      const plans = await this.holdPlans(id, before.staffId, [before.week, fields.week]);
      await this.appointments.update(id, version, fields);
      for (const stop of await this.changer.find(standsFor(id))) await this.moveStop(stop, before, fields);
      for (const plan of plans) await this.changer.touch(plan);
    });
  }

  /** It does not take place, and neither does its stop. @throws NotFound, StaleVersion */
  void(id: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      const { staffId, week } = await this.own(id);
      const plans = await this.holdPlans(id, staffId, [week]);
      await this.appointments.update(id, version, { voidedAt: this.time.now() });
      for (const stop of await this.changer.find(standsFor(id))) await this.takeOut(stop);
      for (const plan of plans) await this.changer.touch(plan);
    });
  }

  private async own(id: string): Promise<AppointmentEntity> {
    const appointment = await this.appointments.get(id);
    await this.access.requireOwnOrSupervised(appointment.staffId, () => this.appointments.notFound());
    if (appointment.voidedAt !== null) throw this.appointments.notFound();
    return appointment;
  }

  private async fieldsOf({ day, ...input }: AppointmentInput) {
    const { hold, startsAt, employerId, siteId } = input;
    if ((hold === 'time') !== (startsAt !== null)) throw new AppointmentNotWhole();
    if (employerId === null && siteId !== null) throw new AppointmentNotWhole();
    if (startsAt !== null && startsAt + input.minutes > MINUTES_A_DAY) throw new AppointmentPastMidnight();
    if (employerId !== null && siteId !== null) await this.employers.requireSite(employerId, siteId);
    else if (employerId !== null) await this.employers.requireThere(employerId);
    const fields = { ...input, day: hold === 'week' ? null : day, week: await this.time.weekOf(day) };
    if (employerId !== null) await this.refuseOutOfReach(employerId, fields);
    return fields;
  }

  private async refuseOutOfReach(employerId: string, { siteId, day, week }: AppointedAt): Promise<void> {
    await this.reach.share([employerId]);
    const bar = await this.reach.barOf({
      employerId,
      siteId,
      fromDay: day ?? week,
      untilDay: day ?? addDays(week, 6),
    });
    if (bar) throw new AppointmentOutOfReach(bar.event === 'cancelled-archived', bar.until);
  }

  /** The specialist's plans of these weeks, and any in which it stands as a stop. @returns those of the specialist */
  private async holdPlans(id: string, staffId: string, weeks: readonly string[]): Promise<string[]> {
    const found = await Promise.all([...new Set(weeks)].map((week) => this.plans.ofWeek(staffId, week)));
    const ids = found.flatMap((plan) => plan?.id ?? []);
    await this.changer.hold([standsFor(id)], ids);
    return ids;
  }

  private async moveStop(stop: PlanStopEntity, before: AppointedAt, after: AppointedAt): Promise<void> {
    if (after.siteId !== before.siteId || after.week !== before.week || needsNewTime(stop, after))
      return this.takeOut(stop);
    const { day, startsAt, minutes } = after;
    const starts = startsAt ?? stop.startsAt;
    const times = { day: day ?? stop.day, startsAt: starts, endsAt: starts + minutes };
    if (times.day === stop.day && starts === stop.startsAt && times.endsAt === stop.endsAt) return;
    const arrivesAt = times.day === stop.day ? Math.min(stop.arrivesAt, starts) : starts;
    const values = { from: stop.day, day: times.day, startsAt: starts };
    await this.changer.change(stop, { ...times, arrivesAt, before: null }, { event: 'moved', values });
  }

  private takeOut(stop: PlanStopEntity): Promise<void> {
    return this.changer.change(stop, { state: 'removed', before: null }, { event: 'removed', values: {} });
  }
}

type AppointedAt = Pick<AppointmentEntity, 'siteId' | 'week' | 'day' | 'startsAt' | 'minutes'>;

/** Of another day, or so long that it would end past midnight where it stands. */
const needsNewTime = (stop: PlanStopEntity, { day, startsAt, minutes }: AppointedAt): boolean =>
  startsAt === null && ((day !== null && day !== stop.day) || stop.startsAt + minutes > MINUTES_A_DAY);

const standsFor = (id: string): StopsWhere => ({
  condition: `stop.appointment_id = $1 AND stop.state = 'planned'`,
  parameters: [id],
});
