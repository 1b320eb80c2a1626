import { Injectable } from '@nestjs/common';
import { DoNotContactService, EmployersService, PeopleService, StagesService } from '@inroads/employers/employers';
import { FactsService } from '@inroads/employers/facts';
import { NeedsService } from '@inroads/employers/needs';
import { OpeningsService, type OpeningTitle } from '@inroads/employers/openings';
import type { HiringInfluence } from '@inroads/fidelity';
import { newId, Transactions } from '@inroads/platform/database';
import { AskedToStop, StageOnlyInPerson } from './contact.errors';
import type { ContactInput } from './contact.input';
import { ContactPersonRepository } from './contact.repositories';

/** What of a corrected contact stays as it is: whoever confirmed a need or answered an opening did so for that very row. */
export interface Kept {
  /** Ids by title. */
  readonly openings: Map<string, string>;
  /** Told of no more, and left because others have worked on them since. */
  readonly openingsLeft: readonly OpeningTitle[];
  readonly needs: ContactInput['needs'];
  /** What was known of people then, by their ids. */
  readonly influences: ReadonlyMap<string, HiringInfluence>;
}

interface Place {
  readonly id: string;
  readonly employerId: string;
  readonly siteId: string | null;
}

const NOTHING_KEPT: Kept = { openings: new Map(), openingsLeft: [], needs: [], influences: new Map() };

interface Met {
  readonly personId: string | null;
  readonly name: string;
  readonly influence: HiringInfluence;
}

/** What a contact brings to the business side, through its doors and in the contact's own transaction. Never for whom it was. */
@Injectable()
export class LearnedService {
  constructor(
    private readonly employers: EmployersService,
    private readonly people: PeopleService,
    private readonly stages: StagesService,
    private readonly doNotContact: DoNotContactService,
    private readonly facts: FactsService,
    private readonly needs: NeedsService,
    private readonly openings: OpeningsService,
    private readonly metRows: ContactPersonRepository,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Holds these businesses until the transaction ends, in the order of their ids. Comes before all that the contact changes: plans are held after
   * businesses (PlanReach), and who shares one and wants to hold it later waits for somebody who waits for her. @throws NotFound
   */
  async hold(employerIds: readonly string[]): Promise<void> {
    for (const id of [...new Set(employerIds)].sort()) await this.employers.hold(id);
  }

  /** @throws NotFound, AskedToStop, StageOnlyInPerson */
  async check(input: ContactInput, day: string): Promise<void> {
    const { employerId, siteId, stage, mode, overrideWhy } = input;
    await this.employers.hold(employerId);
    if (siteId !== null) await this.employers.requireSite(employerId, siteId);
    if (stage !== null && (mode !== 'in-person' || siteId === null)) throw new StageOnlyInPerson();
    const personIds = input.met.flatMap(({ personId }) => (personId === null ? [] : [personId]));
    const stops = await this.doNotContact.warnings(employerId, siteId, personIds, day);
    if (stops.length > 0 && !overrideWhy?.trim())
      throw new AskedToStop(stops.map(({ id, reason, untilDay }) => ({ id, reason, untilDay })));
  }

  async keep(contactId: string, day: string, input: ContactInput, kept: Kept = NOTHING_KEPT): Promise<void> {
    const met = await this.meet(contactId, input, kept.influences);
    const saidBy = met[0]?.name ?? '';
    const { employerId, siteId } = input;
    await this.facts.observe(input.facts.map((fact) => ({ ...fact, asOf: day, source: saidBy, contactId })));
    for (const need of input.needs.filter((each) => !isAmong(each, kept.needs)))
      await this.needs.learn({ employerId, siteId, ...need, learnedOn: day, saidBy, contactId });
    for (const opening of input.openings) {
      const id = kept.openings.get(opening.title);
      kept.openings.delete(opening.title);
      if (id === undefined) await this.hear(contactId, day, saidBy, input, opening);
      else {
        const told = opening.facts.map((fact) => ({ ...fact, asOf: day, source: saidBy, contactId }));
        await this.openings.hearAgain(
          id,
          opening.isAdvertised,
          told.map((fact) => ({ ...fact, holder: 'opening', holderId: id })),
        );
      }
    }
    if (input.stage !== null && siteId !== null)
      await this.stages.move({ siteId, stage: input.stage, day, contactId, reason: '' });
    await this.settleTraces(employerId);
  }

  /** The contact was voided, or is about to be written anew as `next`. @returns what of it stays */
  async withdraw({ id: contactId, employerId, siteId }: Place, next?: ContactInput): Promise<Kept> {
    await this.employers.hold(employerId);
    const stays = next?.employerId === employerId && next.siteId === siteId ? next : undefined;
    const met = await this.metRows.ofContact(contactId);
    await this.facts.withdraw(contactId);
    const needs = await this.needs.withdraw(contactId, stays?.needs);
    const { kept: openings, left: openingsLeft } = await this.openings.withdraw(
      contactId,
      stays?.openings.map(({ title }) => title),
    );
    await this.stages.withdraw(contactId);
    await this.settleTraces(employerId);
    const influences = met.flatMap(({ personId, influence }) =>
      personId === null ? [] : [[personId, influence] as const],
    );
    return { openings, openingsLeft, needs, influences: new Map(influences) };
  }

  /** When somebody last spoke with the business, and what was said, told from all live contacts. */
  async settleTraces(employerId: string): Promise<void> {
    const [row] = await this.transactions.query<{ lastContactOn: string | null; lastInPersonOn: string | null }>(
      `SELECT max(day) AS "lastContactOn", max(day) FILTER (WHERE mode = 'in-person') AS "lastInPersonOn"
       FROM contact WHERE agency_id = current_agency() AND employer_id = $1 AND voided_at IS NULL`,
      [employerId],
    );
    const [said] = await this.transactions.query<{ quote: string; by: string; day: string; contactId: string }>(
      `SELECT contact.quote, coalesce((SELECT name FROM contact_person met WHERE met.agency_id = contact.agency_id AND met.contact_id = contact.id ORDER BY met.id LIMIT 1), '') AS by,
         contact.day, contact.id AS "contactId"
       FROM contact WHERE contact.agency_id = current_agency() AND contact.employer_id = $1 AND contact.voided_at IS NULL AND contact.quote <> ''
       ORDER BY contact.happened_at DESC, contact.id DESC LIMIT 1`,
      [employerId],
    );
    await this.employers.keepTraces(employerId, {
      lastContactOn: row?.lastContactOn ?? null,
      lastInPersonOn: row?.lastInPersonOn ?? null,
      lastSaid: said ?? null,
    });
  }

  /** Whom they met, with what was known of them then. A new name with a say in hiring is put on file. */
  private async meet(
    contactId: string,
    { employerId, siteId, met }: ContactInput,
    before: Kept['influences'],
  ): Promise<Met[]> {
    const people: Met[] = [];
    for (const { personId, name, influence } of met) {
      if (personId !== null) {
        // What was said at the time is said again: it teaches nothing new of the person.
        const isSaidAgain = influence !== null && before.get(personId) === influence;
        const person = await this.people.asKnown(employerId, personId, isSaidAgain ? null : influence);
        people.push(isSaidAgain ? { ...person, influence } : person);
        continue;
      }
      const known = influence ?? 'unknown';
      const isWorthKeeping = known === 'hires' || known === 'influences';
      const id = isWorthKeeping
        ? await this.people.add(employerId, {
            siteId,
            name,
            title: '',
            influence: known,
            phone: '',
            email: '',
            bestChannel: null,
            bestTime: '',
          })
        : null;
      people.push({ personId: id, name, influence: known });
    }
    await this.metRows.insert(...people.map((person) => ({ id: newId(), contactId, ...person })));
    return people;
  }

  private async hear(
    contactId: string,
    day: string,
    saidBy: string,
    input: ContactInput,
    { title, isAdvertised, facts }: ContactInput['openings'][number],
  ): Promise<void> {
    const checkAgainOn = null;
    await this.openings.add(
      input.employerId,
      input.siteId === null ? [] : [input.siteId],
      {
        title,
        siteChosenBy: null,
        headcount: null,
        source: 'heard',
        isAdvertised,
        url: '',
        note: '',
        closesOn: null,
        checkAgainOn,
        requirements: [],
      },
      { heardOn: day, heardInContactId: contactId, externalKey: null },
      facts.map((fact) => ({ ...fact, source: saidBy })),
    );
  }
}

const isAmong = ({ kind, words }: ContactInput['needs'][number], needs: ContactInput['needs']): boolean =>
  needs.some((need) => need.kind === kind && need.words === words);
