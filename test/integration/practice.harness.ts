import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { AgenciesService } from '@inroads/agency/agencies';
import { StaffPeriodsService, StaffService } from '@inroads/agency/staff';
import type { Role } from '@inroads/contracts';
import { EmployersService, type PersonInput, PeopleService, SitesService } from '@inroads/employers/employers';
import { OpeningDocuments } from '@inroads/employers/openings/opening.document';
import { loadConfig } from '@inroads/platform/config';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { PostgresSearchIndex } from '@inroads/platform/search';
import { type ContactInput, ContactsService } from '@inroads/practice/contacts';
import { type SeekerInput, SeekersService } from '@inroads/seekers/seekers';
import { FakeClock, TestDatabase } from '@inroads/testing';
import { SeedModule } from '../../db/seed/seed.module';
import { businessNamed, siteInTown } from './business.fixture';

/** The business without its edge, on a clock that stands still: what the scenarios of the field are told to. */
export class Practice {
  private readonly scope: RequestScope;
  agencyId: string;
  teamId: string;
  adminId: string;

  private constructor(
    private readonly app: INestApplicationContext,
    readonly clock: FakeClock,
  ) {
    this.scope = app.get(RequestScope, { strict: false });
  }

  /** @param more modules beside those that the seed needs @param settings beside those of every test */
  static async open(
    now: string,
    more: readonly Type[] = [],
    settings: Readonly<Record<string, string>> = {},
  ): Promise<Practice> {
    const database = await TestDatabase.open();
    const config = loadConfig({
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_POOL_SIZE: '6',
      SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
      WORKER_MODE: 'separate',
      LOG_LEVEL: 'silent',
      ...settings,
    });
    const clock = new FakeClock(now);
    @Module({ imports: [SeedModule.with(config, clock), ...more] })
    class PracticeUnderTest {}
    const app = await NestFactory.createApplicationContext(PracticeUnderTest, { logger: false });
    const practice = new Practice(app, clock);
    await practice.begin();
    return practice;
  }

  close(): Promise<void> {
    return this.app.close();
  }

  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.app.get(type, { strict: false });
  }

  /** Does something as a person of the agency, or as nobody. */
  as<T>(staffId: string | null, work: () => Promise<T>, roles: Role[] = ['specialist']): Promise<T> {
    const actor = staffId === null ? ({ kind: 'system' } as const) : ({ kind: 'staff', staffId, roles } as const);
    return this.scope.run({ agencyId: this.agencyId ?? null, actor, requestId: 'test' }, work);
  }

  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const transactions = this.get(Transactions);
    return this.as(null, () => transactions.run(() => transactions.query<Row>(sql, parameters)));
  }

  private async begin(): Promise<void> {
    const created = await this.as(null, () =>
      this.get(AgenciesService).create(
        { name: 'Test agency', zone: 'America/Chicago', weekStart: 1, country: 'US' },
        { name: 'Admin', email: `${randomUUID()}@example.org`, password: 'violet harbor kettle' },
      ),
    );
    this.agencyId = created.agencyId;
    this.adminId = created.staffId;
    this.teamId = await this.as(null, () => this.get(StaffService).addTeam('Team A'));
  }

  async specialist(name: string, fte = 1, teamId = this.teamId): Promise<string> {
    return this.staff(name, ['specialist'], 'member', fte, teamId);
  }

  async supervisor(name: string, teamId = this.teamId): Promise<string> {
    return this.staff(name, ['supervisor'], 'supervisor', 1, teamId);
  }

  private staff(
    name: string,
    roles: Role[],
    kind: 'member' | 'supervisor',
    fte: number,
    teamId: string,
  ): Promise<string> {
    return this.as(null, async () => {
      const { id } = await this.get(StaffService).add(
        { name, neutralTitle: '', roles, startPlace: '', startLat: null, startLon: null, travelModes: [] },
        `${randomUUID()}@example.org`,
      );
      await this.get(StaffPeriodsService).employ({
        staffId: id,
        fromDay: '2026-01-01',
        toDay: null,
        fte,
        halfDays: null,
      });
      await this.get(StaffPeriodsService).join({ staffId: id, teamId, kind, fromDay: '2026-01-01', toDay: null });
      return id;
    });
  }

  /** A business with one site and the people named. */
  async employer(
    name: string,
    people: Partial<PersonInput>[] = [],
  ): Promise<{ id: string; siteId: string; people: string[] }> {
    return this.as(null, async () => {
      const id = await this.get(EmployersService).add(businessNamed(name), [], true);
      const siteId = await this.get(SitesService).add(id, siteInTown());
      const ids: string[] = [];
      for (const person of people) {
        const whole: PersonInput = {
          siteId,
          name: 'Manager',
          title: '',
          influence: 'hires',
          phone: '',
          email: '',
          bestChannel: null,
          bestTime: '',
          ...person,
        };
        ids.push(await this.get(PeopleService).add(id, whole));
      }
      return { id, siteId, people: ids };
    });
  }

  /** What the worker does with the openings that were written: the list of a person is made from the index. */
  async indexOpenings(): Promise<void> {
    await this.as(null, () =>
      this.get(Transactions).run(async () => {
        const source = this.get(OpeningDocuments);
        const ids = (await source.listVersions(null, 1_000)).map(({ id }) => id);
        await this.get(PostgresSearchIndex).upsert('opening', this.agencyId, await source.load(ids));
      }),
    );
  }

  seeker(
    preferredName: string,
    specialistId: string,
    changes: Partial<SeekerInput> = {},
    enteredOn = '2026-06-01',
  ): Promise<string> {
    return this.as(specialistId, () =>
      this.get(SeekersService).enter(
        {
          code: `K-${randomUUID().slice(0, 8)}`,
          preferredName,
          teamId: this.teamId,
          speakFor: 'name',
          homeArea: '',
          home: null,
          travelModes: [],
          travelTimes: [],
          credentials: [],
          referralSource: '',
          referredOn: null,
          ...changes,
        },
        { specialistId, enteredOn },
      ),
    );
  }

  /** An entry as a specialist taps it: in person, to learn, with the people named. */
  log(staffId: string, employer: { id: string; siteId: string }, changes: Partial<ContactInput> = {}): Promise<string> {
    return this.as(staffId, () =>
      this.get(ContactsService).log(randomUUID(), contactOf(staffId, employer, this.clock.now(), changes)),
    );
  }
}

export function contactOf(
  staffId: string,
  employer: { id: string; siteId: string },
  happenedAt: Date,
  changes: Partial<ContactInput> = {},
): ContactInput {
  return {
    employerId: employer.id,
    siteId: employer.siteId,
    happenedAt,
    mode: 'in-person',
    purpose: 'learn',
    madeBy: 'specialist',
    minutes: 20,
    staff: [{ staffId, role: 'lead' }],
    met: [],
    seekers: [],
    results: [],
    isNewJobDiscussed: false,
    quote: '',
    note: '',
    isPlanned: false,
    facts: [],
    needs: [],
    openings: [],
    stage: null,
    next: null,
    doneFollowUpIds: [],
    overrideWhy: null,
    ...changes,
  };
}

/** Somebody on file who was met. */
export const met = (personId: string | undefined) => [{ personId: personId ?? null, name: '', influence: null }];
