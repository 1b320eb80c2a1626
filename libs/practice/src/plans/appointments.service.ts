import { Injectable } from '@nestjs/common';
import { EmployersService } from '@inroads/employers/employers';
import { AgencyTime } from '@inroads/agency/agencies';
import { newId, Transactions } from '@inroads/platform/database';
import type { AppointmentEntity } from './appointment.entity';
import { PlanAccess } from './plan-access';
import { AppointmentRepository, PlanRepository } from './plan.repositories';
import type { AppointmentHold, AppointmentKind } from './plan.words';
import { AppointmentNotWhole } from './plan.errors';

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
    private readonly access: PlanAccess,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotFound, AppointmentNotWhole */
  add(staffId: string, input: AppointmentInput): Promise<string> {
    return this.transactions.run(async () => {
      await this.access.requireWritable(staffId);
      const fields = await this.fieldsOf(input);
      const id = newId();
      await this.appointments.insert({ id, staffId, ...fields, voidedAt: null });
      await this.touch(staffId, fields.week);
      return id;
    });
  }

  /** @throws NotFound, StaleVersion, AppointmentNotWhole */
  change(id: string, version: number, input: AppointmentInput): Promise<void> {
    return this.transactions.run(async () => {
      const before = await this.own(id);
      const fields = await this.fieldsOf(input);
      await this.appointments.update(id, version, fields);
      await this.touch(before.staffId, before.week);
      if (fields.week !== before.week) await this.touch(before.staffId, fields.week);
    });
  }

  /** @throws NotFound, StaleVersion */
  void(id: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      const { staffId, week } = await this.own(id);
      await this.appointments.update(id, version, { voidedAt: this.time.now() });
      await this.touch(staffId, week);
    });
  }

  private async own(id: string): Promise<AppointmentEntity> {
    const appointment = await this.appointments.get(id);
    await this.access.requireWritable(appointment.staffId, () => this.appointments.notFound());
    if (appointment.voidedAt !== null) throw this.appointments.notFound();
    return appointment;
  }

  private async fieldsOf({ day, ...input }: AppointmentInput) {
    const { hold, startsAt, employerId, siteId } = input;
    if ((hold === 'time') !== (startsAt !== null)) throw new AppointmentNotWhole();
    if (employerId === null && siteId !== null) throw new AppointmentNotWhole();
    if (employerId !== null && siteId !== null) await this.employers.requireSite(employerId, siteId);
    else if (employerId !== null) await this.employers.requireThere(employerId);
    return { ...input, day: hold === 'week' ? null : day, week: await this.time.weekOf(day) };
  }

  /** Whoever is looking at the plan sees that something in it has changed. */
  private async touch(staffId: string, week: string): Promise<void> {
    const plan = await this.plans.ofWeek(staffId, week);
    if (plan) await this.plans.update(plan.id, plan.version, { days: plan.days });
  }
}
