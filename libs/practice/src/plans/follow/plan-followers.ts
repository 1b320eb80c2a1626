import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { EmployerChanges, type OutOfReachFrom } from '@inroads/employers/employers';
import { Transactions } from '@inroads/platform/database';
import { ContactChanges, type LoggedContact } from '../../contacts';
import { PlanEvents } from '../rows/plan-events';
import { FOR_GOOD, PlanReach } from '../rows/plan-reach';
import type { PlanStopEntity } from '../rows/plan-stop.entity';
import type { PlanEventCode } from '../plan.words';
import { type StandIn, StandInContacts } from '../rows/stand-in-contacts';
import { type Line, StopChanger, type StopsWhere } from '../rows/stop-changer';

/**
 * Visits to a business that is out of reach are cancelled in the very transaction (docs/rules.md, Do-not-contact c).
 */
@Injectable()
export class FollowEmployerChange extends EmployerChanges {
  constructor(
    private readonly changer: StopChanger,
    private readonly events: PlanEvents,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {
    super();
  }

  async stopped(businesses: readonly OutOfReachFrom[]): Promise<void> {
    await this.cancel(businesses, 'cancelled-do-not-contact');
  }

  async archived(employerId: string, siteId: string | null): Promise<void> {
    const fromDay = await this.time.today();
    await this.cancel([{ employerId, siteId, fromDay, untilDay: null }], 'cancelled-archived');
  }

  private async cancel(businesses: readonly OutOfReachFrom[], event: PlanEventCode): Promise<void> {
    if (businesses.length === 0) return;
    const today = await this.time.today();
    const gone = businesses.map(({ fromDay, untilDay, ...business }) => ({
      ...business,
      fromDay: fromDay > today ? fromDay : today,
      until: untilDay ?? FOR_GOOD,
    }));
    const parameters = [
      gone.map(({ employerId }) => employerId),
      gone.map(({ siteId }) => siteId),
      gone.map(({ fromDay }) => fromDay),
      gone.map(({ until }) => until),
    ];
    const visits = { condition: `stop.state = 'planned' AND EXISTS (${goneWith('stop')})`, parameters };
    await this.changer.hold([visits], await this.plansWithAppointments(parameters));
    const stoodFor = new Set((await this.changer.find(visits)).map(({ appointmentId }) => appointmentId));
    for (const { id, planId } of await this.voidAppointments(parameters)) {
      if (planId === null) continue;
      await this.changer.touch(planId);
      if (!stoodFor.has(id)) await this.events.write(planId, event, null, { appointmentId: id });
    }
    await this.withdrawJointVisits(parameters);
    for (const stop of await this.changer.find(visits)) {
      const until = gone.filter((each) => isOf(stop, each)).reduce((last, each) => later(last, each.until), '');
      await this.changer.change(
        stop,
        { state: 'cancelled', before: null },
        { event, values: { day: stop.day, until } },
      );
    }
    await this.outdateProposals(parameters);
  }

  /** Whoever looks at a week in which an appointment falls away sees that something in it has changed. */
  private async plansWithAppointments(parameters: readonly unknown[]): Promise<string[]> {
    const rows = await this.transactions.query<{ planId: string | null }>(
      `SELECT ${PLAN_OF_APPOINTMENT} AS "planId" FROM appointment WHERE ${APPOINTED_THERE}`,
      parameters,
    );
    return rows.flatMap(({ planId }) => planId ?? []);
  }

  /** Of an appointment some time in its week any day may be out of reach. @returns those voided, each with the plan of its week */
  private voidAppointments(parameters: readonly unknown[]): Promise<VoidedAppointment[]> {
    return this.transactions.query<VoidedAppointment>(
      `WITH voided AS (UPDATE appointment SET voided_at = now() WHERE ${APPOINTED_THERE} RETURNING id, ${PLAN_OF_APPOINTMENT} AS "planId")
       SELECT id, "planId" FROM voided`,
      parameters,
    );
  }

  private async withdrawJointVisits(parameters: readonly unknown[]): Promise<void> {
    await this.transactions.query(
      `UPDATE joint_visit SET withdrawn_at = now() WHERE agency_id = current_agency() AND withdrawn_at IS NULL AND EXISTS (
         SELECT 1 FROM ${GONE} WHERE gone.employer_id = joint_visit.employer_id AND (gone.site_id IS NULL OR gone.site_id = joint_visit.site_id)
           AND gone.from_day <= joint_visit.week + 6 AND gone.until_day >= joint_visit.week)`,
      parameters,
    );
  }

  /** Proposals that would bring a business back rest on a plan that has changed. */
  private async outdateProposals(parameters: readonly unknown[]): Promise<void> {
    await this.transactions.query(
      `UPDATE plan SET basis_version = 0 WHERE agency_id = current_agency() AND status = 'proposed' AND id IN (
         SELECT id FROM plan proposal WHERE agency_id = current_agency() AND status = 'proposed' AND EXISTS (
           SELECT 1 FROM plan_stop stop WHERE stop.agency_id = proposal.agency_id AND stop.plan_id = proposal.id AND EXISTS (${goneWith('stop')}))
         ORDER BY id FOR UPDATE)`,
      parameters,
    );
  }
}

const GONE = `unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[]) AS gone (employer_id, site_id, from_day, until_day)`;

const goneWith = (stop: string): string =>
  `SELECT 1 FROM ${GONE} WHERE gone.employer_id = ${stop}.employer_id AND (gone.site_id IS NULL OR gone.site_id = ${stop}.site_id)
     AND ${stop}.day BETWEEN gone.from_day AND gone.until_day`;

const APPOINTED_THERE = `appointment.agency_id = current_agency() AND appointment.voided_at IS NULL AND EXISTS (
  SELECT 1 FROM ${GONE} WHERE gone.employer_id = appointment.employer_id AND (gone.site_id IS NULL OR gone.site_id = appointment.site_id)
    AND gone.from_day <= coalesce(appointment.day, appointment.week + 6) AND gone.until_day >= coalesce(appointment.day, appointment.week))`;

/** The plan of the week, if there is one. */
const PLAN_OF_APPOINTMENT = `(SELECT plan.id FROM plan WHERE plan.agency_id = appointment.agency_id AND plan.staff_id = appointment.staff_id
  AND plan.week = appointment.week AND plan.status IN ('draft', 'accepted'))`;

interface VoidedAppointment {
  readonly id: string;
  readonly planId: string | null;
}

interface Gone {
  readonly employerId: string;
  readonly siteId: string | null;
}

const isOf = (stop: PlanStopEntity, { employerId, siteId }: Gone): boolean =>
  stop.employerId === employerId && (siteId === null || stop.siteId === siteId);

const later = (one: string, two: string): string => (one > two ? one : two);

/** A visit in the log is the visit of the plan; where a colleague made it, the own one has been taken over. */
@Injectable()
export class FollowContact extends ContactChanges {
  constructor(
    private readonly changer: StopChanger,
    private readonly reach: PlanReach,
    private readonly standIns: StandInContacts,
  ) {
    super();
  }

  async logged(contact: LoggedContact): Promise<void> {
    await this.changer.hold(visitsThere(contact));
    await this.settle(contact);
  }

  /** The business is held already, as by whoever changes what was said there. */
  async withdrawn({ id }: LoggedContact): Promise<void> {
    await this.changer.hold([doneBy(id)]);
    await this.reopen(id);
  }

  async changed(before: LoggedContact, after: LoggedContact): Promise<void> {
    if (isSameVisit(before, after)) return;
    await this.changer.hold([doneBy(before.id), ...visitsThere(after)]);
    await this.reopen(before.id);
    await this.settle(after);
  }

  private async settle(contact: LoggedContact): Promise<void> {
    const [own, others] = visitsThere(contact);
    if (!own || !others) return;
    const { id: contactId, staffIds } = contact;
    for (const stop of bestOfEachPlan(await this.changer.find(own))) {
      const changes = { state: 'done', contactId, stateBeforeContact: stop.state } as const;
      await this.changer.change(stop, changes, { event: 'done', values: {} });
    }
    for (const stop of await this.changer.find(others)) {
      const changes = { state: 'cancelled', contactId, stateBeforeContact: stop.state } as const;
      await this.changer.change(stop, changes, { event: 'taken-over', values: { staffId: staffIds[0] ?? '' } });
    }
  }

  /** What it was before the contact, as far as that still holds. Where another entry tells of a visit there, it was made all the same. */
  private async reopen(contactId: string): Promise<void> {
    for (const stop of await this.changer.find(doneBy(contactId))) {
      const other = await this.standIns.of(stop);
      if (other) {
        const line = other.state === stop.state ? null : lineOf(other);
        await this.changer.change(stop, { state: other.state, contactId: other.contactId }, line);
        continue;
      }
      const state = stop.stateBeforeContact ?? 'planned';
      const back = { contactId: null, stateBeforeContact: null };
      const bar = state === 'planned' ? await this.reach.barOn(stop) : null;
      if (bar) {
        const values = { day: stop.day, until: bar.until };
        await this.changer.change(stop, { ...back, state: 'cancelled' }, { event: bar.event, values });
        continue;
      }
      const isElsewhere = state === 'planned' && (await this.changer.find(plannedAgain(stop))).length > 0;
      const line = { event: 'reopened', values: {} } as const;
      await this.changer.change(stop, { ...back, state: isElsewhere ? 'removed' : state }, line);
    }
  }
}

const lineOf = ({ state, staffId }: StandIn): Line =>
  state === 'done' ? { event: 'done', values: {} } : { event: 'taken-over', values: { staffId } };

const doneBy = (contactId: string): StopsWhere => ({ condition: `stop.contact_id = $1`, parameters: [contactId] });

const plannedAgain = ({ planId, siteId }: PlanStopEntity): StopsWhere => ({
  condition: `stop.plan_id = $1 AND stop.site_id = $2 AND stop.state = 'planned'`,
  parameters: [planId, siteId],
});

/** Whoever's visit it is makes it together with somebody who was in the contact. */
const TOGETHER = `EXISTS (SELECT 1 FROM joint_visit visit
  JOIN joint_visit_staff own ON own.agency_id = visit.agency_id AND own.joint_visit_id = visit.id AND own.staff_id = plan.staff_id
  JOIN joint_visit_staff there ON there.agency_id = visit.agency_id AND there.joint_visit_id = visit.id AND there.staff_id = ANY($4)
  WHERE visit.agency_id = stop.agency_id AND visit.site_id = stop.site_id AND visit.week = plan.week AND visit.withdrawn_at IS NULL)`;

/**
 * Visits of the week there: of those who were in the contact, then of colleagues, less what these have fixed by hand, agreed with the business
 * or make together with one of them: that is theirs to call off, or to log.
 */
function visitsThere({ employerId, siteId, week, isInPerson, staffIds }: LoggedContact): StopsWhere[] {
  if (!isInPerson) return [];
  const there = `plan.week = $3 AND stop.employer_id = $1 AND ($2::uuid IS NULL OR stop.site_id = $2)`;
  const own = `plan.staff_id = ANY($4) AND stop.contact_id IS NULL AND stop.state IN ('planned', 'done', 'missed')`;
  const others = `plan.staff_id <> ALL($4) AND stop.state = 'planned' AND NOT stop.is_pinned AND stop.appointment_id IS NULL AND NOT ${TOGETHER}`;
  const parameters = [employerId, siteId, week, staffIds];
  return [own, others].map((whose) => ({ condition: `${there} AND ${whose}`, parameters }));
}

function isSameVisit(one: LoggedContact, two: LoggedContact): boolean {
  const partsOf = ({ employerId, siteId, week, isInPerson, staffIds }: LoggedContact): string =>
    JSON.stringify([employerId, siteId, week, isInPerson, [...staffIds].sort()]);
  return partsOf(one) === partsOf(two);
}

/** The one still planned before one that was missed, of each plan. */
function bestOfEachPlan(stops: readonly PlanStopEntity[]): PlanStopEntity[] {
  const order = ['planned', 'done', 'missed'];
  const inOrder = [...stops].sort((one, two) => order.indexOf(one.state) - order.indexOf(two.state));
  return [...new Map(inOrder.reverse().map((stop) => [stop.planId, stop])).values()];
}
