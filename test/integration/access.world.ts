import { createHash, randomUUID } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Type } from '@nestjs/common';
import { AgenciesService, AgencyTime } from '@inroads/agency/agencies';
import { StaffPeriodsService, StaffService } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import { grantsOf, type Permission, type Role } from '@inroads/contracts';
import { EmployersService, PeopleService, SitesService } from '@inroads/employers/employers';
import { OpeningsService } from '@inroads/employers/openings';
import type { PreferenceItem } from '@inroads/matching';
import { IdentitiesService, TokensService } from '@inroads/platform/auth';
import { loadConfig } from '@inroads/platform/config';
import { newId, RequestScope, Transactions } from '@inroads/platform/database';
import { ContactsService } from '@inroads/practice/contacts';
import {
  AppointmentsService,
  CalendarFeedsService,
  JointVisitsService,
  PlanRunsService,
} from '@inroads/practice/plans';
import { PreferencesService } from '@inroads/seekers/preferences';
import { SeekersService } from '@inroads/seekers/seekers';
import { TestDatabase } from '@inroads/testing';
import { Client } from 'pg';
import { createApi } from '../../apps/api/src/create-api';
import { contactOf } from './practice.harness';
import { businessNamed, openingNamed, siteInTown } from './business.fixture';

export const PASSWORD = 'violet harbor kettle';

/** Everybody who may ask, named by how they stand to the records of `own`, a specialist of team A. */
export const PEOPLE = [
  'own',
  'sameTeam',
  'otherTeam',
  'covering',
  'formerlyCovering',
  'supervisor',
  'otherSupervisor',
  'manager',
  'admin',
  'foreignSpecialist',
  'foreignSupervisor',
  'foreignManager',
  'foreignAdmin',
] as const;
export type PersonName = (typeof PEOPLE)[number];

interface Place {
  readonly role: Role;
  readonly team: 'a' | 'b' | null;
}

const PLACES: Record<PersonName, Place> = {
  own: { role: 'specialist', team: 'a' },
  sameTeam: { role: 'specialist', team: 'a' },
  otherTeam: { role: 'specialist', team: 'b' },
  covering: { role: 'specialist', team: 'b' },
  formerlyCovering: { role: 'specialist', team: 'b' },
  supervisor: { role: 'supervisor', team: 'a' },
  otherSupervisor: { role: 'supervisor', team: 'b' },
  manager: { role: 'manager', team: null },
  admin: { role: 'admin', team: null },
  foreignSpecialist: { role: 'specialist', team: 'a' },
  foreignSupervisor: { role: 'supervisor', team: 'a' },
  foreignManager: { role: 'manager', team: null },
  foreignAdmin: { role: 'admin', team: null },
};

export interface Person {
  readonly name: PersonName;
  readonly staffId: string;
  readonly role: Role;
  readonly agencyId: string;
  readonly isForeign: boolean;
  readonly email: string;
  readonly token: string;
}

interface Agency {
  readonly id: string;
  readonly adminId: string;
  readonly teams: { readonly a: string; readonly b: string };
}

export interface Business {
  readonly id: string;
  readonly siteId: string;
  readonly personId: string;
}

const WISH: PreferenceItem = { criterion: 'work', level: 'nice', value: { kinds: [{ title: 'baker' }] } };

/** Two agencies behind the real API, with everybody who may ask and the records they ask for. */
export class World {
  readonly people = new Map<PersonName, Person>();
  today: string;
  home: Agency;
  foreign: Agency;
  employer: Business;
  seekerId: string;
  contactId: string;
  openingId: string;

  private constructor(
    readonly app: NestExpressApplication,
    readonly owner: Client,
    private readonly scope: RequestScope,
  ) {}

  static settingsOf({ appUrl, ownerUrl }: TestDatabase) {
    return {
      DATABASE_URL: appUrl,
      DATABASE_OWNER_URL: ownerUrl,
      SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
      WORKER_MODE: 'separate',
      LOG_LEVEL: 'silent',
    };
  }

  static async open(database: TestDatabase, settings: Readonly<Record<string, string>> = {}): Promise<World> {
    const app = await createApi(loadConfig({ ...World.settingsOf(database), ...settings }));
    await app.init();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const world = new World(app, owner, app.get(RequestScope, { strict: false }));
    await world.begin();
    return world;
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.app.close();
  }

  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.app.get(type, { strict: false });
  }

  person(name: PersonName): Person {
    return this.people.get(name) as Person;
  }

  agencyOf({ isForeign }: Person): Agency {
    return isForeign ? this.foreign : this.home;
  }

  /** As a person; as nobody in the home agency where none is named. */
  as<T>(who: Person | null, work: () => Promise<T>): Promise<T> {
    const actor = who
      ? ({ kind: 'staff', staffId: who.staffId, roles: [who.role] } as const)
      : ({ kind: 'system' } as const);
    return this.scope.run({ agencyId: who?.agencyId ?? this.home?.id ?? null, actor, requestId: 'world' }, work);
  }

  /** As the agency's own machinery. */
  inAgency<T>(agencyId: string | null, work: () => Promise<T>): Promise<T> {
    return this.scope.run({ agencyId, actor: { kind: 'system' }, requestId: 'world' }, work);
  }

  async version(table: string, id: string): Promise<number> {
    const { rows } = await this.owner.query<{ version: number }>(`SELECT version FROM "${table}" WHERE id = $1`, [id]);
    return rows[0]?.version ?? 0;
  }

  private async begin(): Promise<void> {
    this.home = await this.agency('Home agency');
    this.foreign = await this.agency('Foreign agency');
    this.today = await this.inAgency(this.home.id, () => this.get(AgencyTime).today());
    for (const name of PEOPLE) this.people.set(name, await this.hire(name));
    for (const name of ['own', 'sameTeam'] as const) await this.employ(this.person(name).staffId);
    await this.cover('covering', 0);
    await this.cover('formerlyCovering', -20);
    this.employer = await this.newEmployer();
    this.seekerId = await this.newSeeker();
    this.openingId = await this.newOpening(this.employer);
    this.contactId = await this.newContact();
  }

  private async agency(name: string): Promise<Agency> {
    const { agencyId, staffId } = await this.inAgency(null, () =>
      this.get(AgenciesService).create(
        { name, zone: 'America/Chicago', weekStart: 1, country: 'US' },
        { name: 'First', email: `${randomUUID()}@example.org`, password: PASSWORD },
      ),
    );
    const [a, b] = await this.inAgency(agencyId, async () => [
      await this.get(StaffService).addTeam('Team A'),
      await this.get(StaffService).addTeam('Team B'),
    ]);
    return { id: agencyId, adminId: staffId, teams: { a: a, b: b } };
  }

  private hire(name: PersonName): Promise<Person> {
    const { role, team } = PLACES[name];
    const isForeign = name.startsWith('foreign');
    const agency = isForeign ? this.foreign : this.home;
    const email = `${randomUUID()}@example.org`;
    return this.inAgency(agency.id, async () => {
      const staffId = await this.newStaff(name, role, email);
      await this.get(IdentitiesService).setPassword(staffId, PASSWORD);
      if (team) await this.join(staffId, agency.teams[team], role === 'supervisor' ? 'supervisor' : 'member');
      const permissions = [...grantsOf([role])] as Permission[];
      const { token } = await this.scope.run(
        { agencyId: agency.id, actor: { kind: 'staff', staffId, roles: [role] }, requestId: 'world' },
        () => this.get(TokensService).create(name, permissions, 1),
      );
      return { name, staffId, role, agencyId: agency.id, isForeign, email, token };
    });
  }

  /** A colleague at the home agency, in no team. */
  async newStaff(name: string, role: Role, email = `${randomUUID()}@example.org`): Promise<string> {
    const input = {
      name,
      neutralTitle: '',
      roles: [role],
      startPlace: '',
      startLat: null,
      startLon: null,
      travelModes: [],
    };
    return (await this.get(StaffService).add(input, email)).id;
  }

  join(staffId: string, teamId: string, kind: 'member' | 'supervisor', toDay: string | null = null): Promise<string> {
    return this.get(StaffPeriodsService).join({ staffId, teamId, kind, fromDay: addDays(this.today, -400), toDay });
  }

  private employ(staffId: string): Promise<string> {
    const fromDay = addDays(this.today, -400);
    return this.as(null, () =>
      this.get(StaffPeriodsService).employ({ staffId, fromDay, toDay: null, fte: 1, halfDays: null }),
    );
  }

  private async cover(by: PersonName, daysFromNow: number): Promise<void> {
    await this.newCover(
      this.person(by).staffId,
      addDays(this.today, daysFromNow - 5),
      addDays(this.today, daysFromNow + 5),
    );
  }

  newCover(coveringStaffId: string, fromDay: string, toDay: string): Promise<string> {
    return this.as(null, () =>
      this.get(StaffPeriodsService).addCover({
        coveredStaffId: this.person('own').staffId,
        coveringStaffId,
        fromDay,
        toDay,
      }),
    );
  }

  newEmployer(): Promise<Business> {
    return this.as(null, async () => {
      const id = await this.get(EmployersService).add(businessNamed(`Bakery ${randomUUID().slice(0, 8)}`), [], true);
      return { id, siteId: await this.newSite(id), personId: await this.newPerson(id) };
    });
  }

  newSite(employerId: string): Promise<string> {
    return this.as(null, () => this.get(SitesService).add(employerId, siteInTown()));
  }

  newPerson(employerId: string): Promise<string> {
    return this.as(null, () =>
      this.get(PeopleService).add(employerId, {
        siteId: null,
        name: 'Manager',
        title: '',
        influence: 'hires',
        phone: '',
        email: '',
        bestChannel: null,
        bestTime: '',
      }),
    );
  }

  newOpening({ id, siteId }: Business): Promise<string> {
    return this.as(null, () =>
      this.get(OpeningsService).add(
        id,
        [siteId],
        openingNamed('Baker', { isAdvertised: false }),
        { heardOn: this.today, heardInContactId: null, externalKey: null },
        [],
      ),
    );
  }

  /** On the caseload of `own`, in team A, with one wish. */
  newSeeker(): Promise<string> {
    const own = this.person('own');
    return this.as(own, async () => {
      const id = await this.get(SeekersService).enter(
        {
          code: `K-${randomUUID().slice(0, 8)}`,
          preferredName: 'Sol',
          teamId: this.home.teams.a,
          speakFor: 'name',
          homeArea: '',
          home: null,
          travelModes: [],
          travelTimes: [],
          credentials: [],
          referralSource: '',
          referredOn: null,
        },
        { specialistId: own.staffId, enteredOn: addDays(this.today, -30) },
      );
      await this.get(PreferencesService).state(id, {
        basedOn: 0,
        saidOn: null,
        quote: 'I like mornings.',
        items: [WISH],
        ownLimits: null,
        why: '',
      });
      return id;
    });
  }

  /** Made by `own`, for the seeker. */
  newContact(): Promise<string> {
    const own = this.person('own');
    const whom = [{ seekerId: this.seekerId, said: 'nothing' as const }];
    return this.as(own, () =>
      this.get(ContactsService).log(
        randomUUID(),
        contactOf(own.staffId, this.employer, new Date(), {
          seekers: whom,
          met: [{ personId: this.employer.personId, name: '', influence: null }],
        }),
      ),
    );
  }

  thisWeek(): Promise<string> {
    return this.inAgency(this.home.id, () => this.get(AgencyTime).weekOf(this.today));
  }

  async nextWeek(): Promise<string> {
    return addDays(await this.thisWeek(), 7);
  }

  /** A plan of `own` for next week, its row alone; whatever was there before goes. `version` of what can be accepted. */
  async newPlan(
    status: 'draft' | 'accepted' | 'proposed' | 'applied',
  ): Promise<{ id: string; staffId: string; week: string; version: number }> {
    const { staffId } = this.person('own');
    const week = await this.nextWeek();
    return this.as(null, async () => {
      const transactions = this.get(Transactions);
      return transactions.run(async () => {
        await transactions.query(
          `UPDATE plan_stop SET state = 'removed' WHERE state = 'planned' AND plan_id IN (SELECT id FROM plan WHERE staff_id = $1)`,
          [staffId],
        );
        await transactions.query(`UPDATE plan SET status = 'undone' WHERE staff_id = $1`, [staffId]);
        // Whatever else they have that week would take the room of a visit.
        await transactions.query(`UPDATE appointment SET voided_at = now() WHERE staff_id = $1 AND voided_at IS NULL`, [staffId]); // prettier-ignore
        await transactions.query(`UPDATE leave SET voided_at = now() WHERE staff_id = $1 AND voided_at IS NULL`, [staffId]); // prettier-ignore
        const insert = async (as: string, basis: string | null): Promise<string> => {
          const id = newId();
          await transactions.query(
            `INSERT INTO plan (id, agency_id, staff_id, week, status, basis_id, basis_version, planned_at, before)
             VALUES ($1, current_agency(), $2, $3, $4, $5, 1, now(), $6)`,
            [id, staffId, week, as, basis, as === 'applied' ? '[]' : null],
          );
          return id;
        };
        const isBeside = status === 'proposed' || status === 'applied';
        const basis = isBeside ? await insert('accepted', null) : null;
        const id = await insert(status, basis);
        return { id: basis ?? id, staffId, week, version: 1 };
      });
    });
  }

  /** A visit of a draft of `own` that is planned for a Monday. */
  async newPlanStop(): Promise<string> {
    const { id: planId, week } = await this.newPlan('draft');
    // One whose place and hours nobody has changed: a visit there finds room.
    const { id: employerId, siteId } = await this.newEmployer();
    return this.as(null, async () => {
      const id = newId();
      const transactions = this.get(Transactions);
      await transactions.run(() =>
        transactions.query(
          `INSERT INTO plan_stop (id, agency_id, plan_id, employer_id, site_id, kind, purpose, day, arrives_at, starts_at, ends_at, travel_minutes,
             detour_minutes, travel_mode, is_travel_measured, value, state)
           VALUES ($1, current_agency(), $2, $3, $4, 'visit', 'introduce', $5, 600, 600, 620, 5, 5, 'car', false, 10, 'planned')`,
          [id, planId, employerId, siteId, week],
        ),
      );
      return id;
    });
  }

  newAppointment(): Promise<string> {
    const { staffId } = this.person('own');
    return this.as(null, () =>
      this.get(AppointmentsService).add(staffId, {
        kind: 'meeting',
        hold: 'day',
        day: this.today,
        startsAt: null,
        minutes: 30,
        what: '',
        employerId: null,
        siteId: null,
      }),
    );
  }

  /** Of `own` and `sameTeam`, next week, at a business of its own. */
  async newJointVisit(): Promise<string> {
    const week = await this.nextWeek();
    const { siteId } = await this.newEmployer();
    const staffIds = [this.person('own').staffId, this.person('sameTeam').staffId];
    return this.as(null, () => this.get(JointVisitsService).arrange({ siteId, week, staffIds }));
  }

  newCalendarFeed(): Promise<{ id: string; secret: string }> {
    return this.as(this.person('own'), () => this.get(CalendarFeedsService).open());
  }

  async newPlanRun(state: 'queued' | 'stopped' = 'queued'): Promise<string> {
    const { staffId } = this.person('own');
    const week = await this.thisWeek();
    return this.as(null, async () => {
      const id = await this.get(PlanRunsService).begin(staffId, week);
      const transactions = this.get(Transactions);
      await transactions.run(() => transactions.query(`UPDATE plan_run SET state = $2 WHERE id = $1`, [id, state]));
      return id;
    });
  }

  /** A session of the person, as the table holds it; its name in the list of sessions. */
  async newSession({ agencyId, staffId, role }: Person): Promise<string> {
    const hash = createHash('sha256').update(randomUUID()).digest();
    await this.owner.query(
      `INSERT INTO session (id_hash, agency_id, staff_id, roles, label) VALUES ($1, $2, $3, $4, 'test')`,
      [hash, agencyId, staffId, [role]],
    );
    return hash.toString('hex');
  }
}
