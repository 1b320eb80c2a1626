import { AgencyTime } from '@inroads/agency/agencies';
import { StaffPeriodsService, StaffService } from '@inroads/agency/staff';
import type { Role } from '@inroads/contracts';
import { DoNotContactService, EmployersQueries, PeopleService } from '@inroads/employers/employers';
import { FactsService } from '@inroads/employers/facts';
import { NeedsService } from '@inroads/employers/needs';
import { OpeningsQueries, OpeningsService } from '@inroads/employers/openings';
import type { WeekFigures } from '@inroads/fidelity';
import { NotFound } from '@inroads/kernel';
import { Transactions } from '@inroads/platform/database';
import {
  AskedToStop,
  type ContactInput,
  ContactsQueries,
  ContactsService,
  FollowUpsService,
  LearnedQueries,
  NamesASeeker,
  NotAgreed,
  NotInContact,
} from '@inroads/practice/contacts';
import { WeeksQueries, WeeksService } from '@inroads/practice/weeks';
import { SeekersService } from '@inroads/seekers/seekers';
import { openingNamed } from './business.fixture';
import { contactOf, met, Practice } from './practice.harness';

const pick = <T extends Pick<ContactInput, 'facts' | 'needs' | 'openings' | 'stage' | 'next'>>(told: T) => {
  const { facts, needs, openings, stage, next } = told;
  return { facts, needs, openings, stage, next };
};

/** docs/rules.md, Scenarios: told to the real services on a real database. */
describe('scenarios of the field', () => {
  let practice: Practice;

  beforeAll(async () => {
    practice = await Practice.open('2026-11-18T18:00:00Z');
  });
  afterAll(() => practice.close());

  const weekOf = async (staffId: string, day = '2026-11-18'): Promise<WeekFigures> => {
    const { figures } = await practice.as(staffId, () => practice.get(WeeksQueries).own(day));
    if (!figures) throw new Error('no figures');
    return figures;
  };
  const recounted = (staffId: string, week: string) =>
    practice.as(staffId, () =>
      practice
        .get(Transactions)
        .run(async () => (await practice.get(WeeksService).count([staffId], week, '2026-11-22'))[0]),
    );

  it('1: the same employer twice counts twice, is one employer, and both rows stay visible', async () => {
    const ann = await practice.specialist('Specialist A');
    const diner = await practice.employer("Joe's Diner", [{ name: 'Joe', influence: 'hires' }]);
    await practice.log(ann, diner, { happenedAt: new Date('2026-11-17T16:00:00Z'), met: met(diner.people[0]) });
    await practice.log(ann, diner, { happenedAt: new Date('2026-11-18T16:00:00Z'), met: met(diner.people[0]) });
    expect(await weekOf(ann)).toMatchObject({ logged: 2, counted: 2, distinctEmployers: 1 });
    const page = await practice.as(ann, () => practice.get(ContactsQueries).list({ employerId: diner.id, limit: 10 }));
    expect(page.items).toHaveLength(2);
  });

  it('2: two specialists together have credit each; a supervisor who shadows has none', async () => {
    const [ann, bob] = [await practice.specialist('A2'), await practice.specialist('B2')];
    const grant = await practice.supervisor('Grant');
    const diner = await practice.employer('Joint Diner', [{ influence: 'hires' }]);
    const staff = [
      { staffId: ann, role: 'lead' as const },
      { staffId: bob, role: 'joint' as const },
      { staffId: grant, role: 'shadowing' as const },
    ];
    const id = await practice.log(ann, diner, { staff, met: met(diner.people[0]) });
    expect(await weekOf(ann)).toMatchObject({ counted: 1, joint: 1 });
    expect(await weekOf(bob)).toMatchObject({ counted: 1, joint: 1 });
    const asShadow = await practice.as(grant, () => practice.get(ContactsQueries).list({ staffId: grant, limit: 5 }), [
      'supervisor',
    ]);
    expect(asShadow.items.map((item) => item.judgement)).toEqual([{ counts: false, reasons: [{ code: 'shadowing' }] }]);
    expect(asShadow.items[0]?.id).toBe(id);
  });

  it('3: four with people who hire, five calls and two front desks are 4 of 11; changing a mode counts anew and is audited', async () => {
    const ann = await practice.specialist('A3');
    const shop = await practice.employer('Shop', [
      { name: 'Owner', influence: 'hires' },
      { name: 'Desk', influence: 'no' },
    ]);
    const ids: string[] = [];
    for (let i = 0; i < 4; i++)
      ids.push(
        await practice.log(ann, shop, {
          happenedAt: new Date(`2026-11-16T1${i + 4}:00:00Z`),
          met: met(shop.people[0]),
        }),
      );
    for (let i = 0; i < 5; i++)
      await practice.log(ann, shop, {
        happenedAt: new Date(`2026-11-17T1${i + 4}:00:00Z`),
        mode: 'phone',
        met: met(shop.people[0]),
      });
    for (let i = 0; i < 2; i++)
      await practice.log(ann, shop, { happenedAt: new Date(`2026-11-18T1${i + 4}:00:00Z`), met: met(shop.people[1]) });
    expect(await weekOf(ann)).toMatchObject({
      logged: 11,
      counted: 4,
      uncounted: { 'by-phone': 5, 'no-one-who-hires': 2 },
    });

    const id = ids[0] as string;
    await practice.as(ann, () =>
      practice
        .get(ContactsService)
        .change(
          id,
          1,
          contactOf(ann, shop, new Date('2026-11-16T14:00:00Z'), { mode: 'phone', met: met(shop.people[0]) }),
        ),
    );
    expect(await weekOf(ann)).toMatchObject({ counted: 3, uncounted: { 'by-phone': 6, 'no-one-who-hires': 2 } });
    expect(await weekOf(ann)).toEqual(await recounted(ann, '2026-11-16'));
    const lines = await practice.as(ann, () =>
      practice.get(Transactions).run(() =>
        practice
          .get(Transactions)
          .query<{ content: { before?: { mode?: string }; after?: { mode?: string } }; actor_id: string }>(
            `SELECT content.content, entry.actor_id FROM audit_entry entry JOIN audit_content content ON content.entry_id = entry.id
             WHERE entry.row_id = $1 AND entry.table_name = 'contact' AND entry.act = 'update'`,
            [id],
          ),
      ),
    );
    expect(lines).toEqual([{ actor_id: ann, content: { before: { mode: 'in-person' }, after: { mode: 'phone' } } }]);
  });

  it('4: leave from Wednesday noon makes the target 3 of 3 adjusted, 6 raw', async () => {
    const ann = await practice.specialist('A4');
    await practice.as(null, () =>
      practice
        .get(StaffPeriodsService)
        .addLeave({ staffId: ann, fromDay: '2026-11-18', fromPart: 'afternoon', toDay: '2026-11-20', toPart: 'all' }),
    );
    for (const name of ['S1', 'S2', 'S3']) await practice.seeker(name, ann);
    expect(await weekOf(ann)).toMatchObject({ target: 6, targetAdjusted: 3 });
  });

  it('6: with two looking the target is 4, with one 2, with none there is none; as at that week', async () => {
    const eve = await practice.specialist('E6');
    const first = await practice.seeker('First', eve);
    const second = await practice.seeker('Second', eve);
    expect(await weekOf(eve)).toMatchObject({ target: 4, looking: 2 });
    await practice.as(eve, () =>
      practice.get(SeekersService).setStatus(first, { status: 'working', fromDay: '2026-11-18', why: '' }),
    );
    expect(await recounted(eve, '2026-11-16')).toMatchObject({ target: 2, looking: 1 });
    await practice.as(eve, () =>
      practice.get(SeekersService).setStatus(second, { status: 'paused', fromDay: '2026-11-18', why: '' }),
    );
    expect(await recounted(eve, '2026-11-16')).toMatchObject({ target: null, looking: 0, leftOut: 'no-one-looking' });
    const before = await practice.as(eve, () =>
      practice.get(Transactions).run(() => practice.get(WeeksService).count([eve], '2026-11-09', '2026-11-15')),
    );
    expect(before[0]).toMatchObject({ target: 4, looking: 2 });
  });

  it('8: a visit on Sunday at 11:40 pm, entered on Wednesday, belongs to the Sunday of the agency', async () => {
    const ann = await practice.specialist('A8');
    const diner = await practice.employer('Night Diner', [{ influence: 'hires' }]);
    // 23:40 in Chicago is Monday, 05:40, in UTC: a device in any zone sends this very instant.
    const id = await practice.log(ann, diner, {
      happenedAt: new Date('2026-11-16T05:40:00Z'),
      met: met(diner.people[0]),
    });
    const contact = await practice.as(ann, () => practice.get(ContactsQueries).get(id));
    expect(contact).toMatchObject({ day: '2026-11-15', week: '2026-11-09' });
    expect(await weekOf(ann, '2026-11-15')).toMatchObject({ counted: 1 });
    expect(await weekOf(ann, '2026-11-16')).toMatchObject({ counted: 0 });
    expect(contact.enteredAt.toISOString()).toBe('2026-11-18T18:00:00.000Z');
  });

  it('9: who said "no contact on my behalf" is never discussed, planning for her goes on, and no text names her', async () => {
    const ann = await practice.specialist('A9');
    const bakery = await practice.employer('First Street Bakery', [{ influence: 'hires' }]);
    const mina = await practice.seeker('Mina', ann, { speakFor: 'nothing' });
    await expect(
      practice.log(ann, bakery, { seekers: [{ seekerId: mina, said: 'strengths' }] }),
    ).rejects.toBeInstanceOf(NotAgreed);
    await expect(
      practice.log(ann, bakery, {
        seekers: [{ seekerId: mina, said: 'nothing' }],
        note: 'Asked what Mina would do here.',
      }),
    ).rejects.toBeInstanceOf(NamesASeeker);
    const id = await practice.log(ann, bakery, {
      seekers: [{ seekerId: mina, said: 'nothing' }],
      note: 'Asked what the morning shift does.',
      met: met(bakery.people[0]),
    });
    expect(await practice.as(ann, () => practice.get(ContactsQueries).get(id))).toMatchObject({
      seekers: [{ seekerId: mina, said: 'nothing' }],
    });

    // Written with nobody in mind, these are no texts that she can be added to.
    const written: Partial<ContactInput>[] = [
      { note: 'Mina knows the oven.' },
      { quote: 'Is Mina coming?' },
      { overrideWhy: 'Mina had asked.' },
      { met: [{ personId: null, name: 'Mina', influence: 'no' }] },
      { needs: [{ kind: 'needs', words: 'Mina could start Monday' }] },
      { openings: [{ title: 'Baker, for Mina', isAdvertised: null, facts: [] }] },
      { next: { dueOn: '2026-11-30', what: 'Bring Mina' } },
    ];
    for (const words of written) {
      const general = await practice.log(ann, bakery, words);
      const link = () => practice.get(ContactsService).link(general, { seekerId: mina, said: 'nothing' });
      await expect(practice.as(ann, link)).rejects.toBeInstanceOf(NamesASeeker);
    }
    // Whom she shares a name with stands on file at the business, not in what was written.
    const namesake = await practice.employer('Second Street Bakery', [{ name: 'Mina', influence: 'hires' }]);
    const met9 = await practice.log(ann, namesake, { met: met(namesake.people[0]) });
    await practice.as(ann, () => practice.get(ContactsService).link(met9, { seekerId: mina, said: 'nothing' }));

    const bob = await practice.specialist('B9');
    const seenByBob = await practice.as(bob, () => practice.get(ContactsQueries).get(id));
    expect(seenByBob).toMatchObject({ seekers: [], otherSeekers: 1 });
  });

  it('12: a manager says stop: everybody is warned, and a contact that happened needs a reason', async () => {
    const ann = await practice.specialist('A12');
    const mill = await practice.employer('The Mill', [{ influence: 'hires' }]);
    await practice.as(ann, () =>
      practice.get(DoNotContactService).set({
        employerId: mill.id,
        siteId: null,
        personId: null,
        fromDay: '2026-11-10',
        untilDay: null,
        reason: 'Asked us to stop.',
        contactId: null,
      }),
    );
    const bob = await practice.specialist('B12');
    await expect(practice.log(bob, mill, { met: met(mill.people[0]) })).rejects.toBeInstanceOf(AskedToStop);
    const id = await practice.log(bob, mill, { met: met(mill.people[0]), overrideWhy: 'She came to our stall.' });
    expect(await practice.as(bob, () => practice.get(ContactsQueries).get(id))).toMatchObject({
      overrideWhy: 'She came to our stall.',
    });
    // The same visit, told late, was made before anybody asked.
    await practice.log(bob, mill, { met: met(mill.people[0]), happenedAt: new Date('2026-11-09T18:00:00Z') });
    const page = await practice.as(bob, () => practice.get(EmployersQueries).page(mill.id));
    expect(page.doNotContact).toHaveLength(1);

    await practice.as(ann, () =>
      practice.get(DoNotContactService).lift(page.doNotContact[0]?.id as string, 1, 'New manager.'),
    );
    await practice.log(bob, mill, { met: met(mill.people[0]) });
  });

  describe('one contact is one act', () => {
    it('keeps promises made to its own business only, and each once', async () => {
      const ann = await practice.specialist('A19');
      const [mill, tannery] = [await practice.employer('Old Mill'), await practice.employer('Tannery')];
      await practice.log(ann, mill, { next: { dueOn: '2026-11-25', what: 'Bring the brochure' } });
      const promises = () => practice.as(ann, () => practice.get(FollowUpsService).open({ employerId: mill.id }));
      const doneFollowUpIds = (await promises()).map(({ id }) => id);
      await expect(practice.log(ann, tannery, { doneFollowUpIds })).rejects.toBeInstanceOf(NotFound);
      expect(await promises()).toHaveLength(1);
      await practice.log(ann, mill, { doneFollowUpIds });
      const second = await practice.log(ann, mill, { doneFollowUpIds });
      await practice.as(ann, () => practice.get(ContactsService).void(second, 1, 'Logged twice.'));
      expect(await promises()).toEqual([]);
    });

    it('brings facts, needs, openings, a stage, a promise and what was said, and takes all of it back when voided', async () => {
      const ann = await practice.specialist('A20');
      const print = await practice.employer('Kestrel Print', [{ name: 'Dana', influence: 'unknown' }]);
      const id = await practice.log(ann, print, {
        met: [{ personId: print.people[0] ?? null, name: '', influence: 'hires' }],
        quote: 'Finishing gets buried after four.',
        facts: [{ holder: 'site', holderId: print.siteId, key: 'noise', value: 'loud', certainty: 'seen' }],
        needs: [{ kind: 'looks-for', words: 'steady, careful hands' }],
        openings: [
          {
            title: 'Finishing-room assistant',
            isAdvertised: false,
            facts: [{ key: 'pay', value: { min: 16.2, max: 16.2, period: 'hour' }, certainty: 'told' }],
          },
        ],
        stage: 'learn',
        next: { dueOn: '2026-11-25', what: 'Come back after the rush' },
      });
      const page = await practice.as(ann, () => practice.get(EmployersQueries).page(print.id));
      expect(page.people[0]).toMatchObject({ name: 'Dana', influence: 'hires' });
      expect(page.lastSaid).toMatchObject({ quote: 'Finishing gets buried after four.', by: 'Dana', contactId: id });
      expect(page.sites[0]).toMatchObject({
        stage: 'learn',
        facts: { noise: { certainty: 'seen', value: 'loud', asOf: '2026-11-18' } },
      });
      const openings = await practice.as(ann, () =>
        practice.get(OpeningsQueries).list({ employerId: print.id, sort: 'newest', limit: 5 }),
      );
      expect(openings.items[0]).toMatchObject({
        title: 'Finishing-room assistant',
        isAdvertised: false,
        status: 'open',
      });
      expect(await practice.as(ann, () => practice.get(NeedsService).ofEmployer(print.id))).toMatchObject([
        { words: 'steady, careful hands', isClosed: false },
      ]);
      expect(await practice.as(ann, () => practice.get(FollowUpsService).open({ ownerStaffId: ann }))).toMatchObject([
        { dueOn: '2026-11-25' },
      ]);

      await practice.as(ann, () => practice.get(ContactsService).void(id, 1, 'wrong employer'));
      const after = await practice.as(ann, () => practice.get(EmployersQueries).page(print.id));
      expect(after.lastSaid).toBeNull();
      expect(after.sites[0]).toMatchObject({ stage: 'introduce', facts: {} });
      expect(await practice.as(ann, () => practice.get(FollowUpsService).open({ ownerStaffId: ann }))).toEqual([]);
      expect(await practice.as(ann, () => practice.get(NeedsService).ofEmployer(print.id))).toMatchObject([
        { isClosed: true },
      ]);
      expect(
        (
          await practice.as(ann, () =>
            practice.get(OpeningsQueries).list({ employerId: print.id, sort: 'newest', limit: 5 }),
          )
        ).items,
      ).toEqual([]);
      expect(await weekOf(ann)).toMatchObject({ logged: 0, counted: 0 });
    });

    it('is corrected without touching what stays: whoever confirmed or answered it did so for that very row', async () => {
      const ann = await practice.specialist('A24');
      const print = await practice.employer('Corrected Print', [
        { name: 'Dana', influence: 'hires' },
        { name: 'Pete', influence: 'unknown' },
      ]);
      const opening = { title: 'Finisher', isAdvertised: false };
      const pay = (amount: number) =>
        ({ key: 'pay', value: { min: amount, max: amount, period: 'hour' }, certainty: 'told' }) as const;
      const told = {
        met: [{ personId: print.people[1] ?? null, name: '', influence: 'hires' as const }],
        facts: [{ holder: 'site', holderId: print.siteId, key: 'noise', value: 'loud', certainty: 'seen' }] as const,
        needs: [{ kind: 'needs', words: 'Saturday cover' }] as const,
        openings: [
          { ...opening, facts: [pay(16)] },
          { title: 'Packer', isAdvertised: null, facts: [] },
        ],
        stage: 'learn' as const,
        next: { dueOn: '2026-11-25', what: 'Come back' },
      };
      const id = await practice.log(ann, print, told);
      const learned = () => practice.as(ann, () => practice.get(LearnedQueries).of(id));
      expect(await learned()).toEqual({ ...pick(told), doneFollowUps: [] });
      const openings = async () => {
        const filter = { employerId: print.id, sort: 'newest' as const, limit: 5 };
        const { items } = await practice.as(ann, () => practice.get(OpeningsQueries).list(filter));
        return new Map(items.map((each) => [each.title, each]));
      };
      const needs = () => practice.as(ann, () => practice.get(NeedsService).ofEmployer(print.id));
      const promises = () => practice.as(ann, () => practice.get(FollowUpsService).open({ employerId: print.id }));
      const [before, needBefore, promiseBefore] = [await openings(), await needs(), await promises()];
      const [need] = needBefore;
      await practice.as(ann, () => practice.get(NeedsService).confirm(need?.id ?? '', 1, '2026-11-18'));
      const { version } = (await practice.as(ann, () => practice.get(EmployersQueries).page(print.id))).people[1] ?? {};
      await practice.as(ann, () =>
        practice.get(PeopleService).change(print.people[1] ?? '', version ?? 0, { influence: 'no' }),
      );

      const corrected = { ...told, note: 'He showed us the press.', openings: [{ ...opening, facts: [pay(17)] }] };
      const when = practice.clock.now();
      const change = (at: number) =>
        practice.as(ann, () => practice.get(ContactsService).change(id, at, contactOf(ann, print, when, corrected)));
      await change(1);
      await expect(change(1)).rejects.toMatchObject({ code: 'contact.changed-meanwhile' });

      expect(await learned()).toEqual({ ...pick(corrected), doneFollowUps: [] });
      const after = await openings();
      expect([...after.keys()]).toEqual(['Finisher']);
      expect(after.get('Finisher')?.id).toBe(before.get('Finisher')?.id);
      const page = await practice.as(ann, () => practice.get(OpeningsQueries).page(after.get('Finisher')?.id ?? ''));
      expect(page.facts.pay).toMatchObject({ value: { min: 17 } });
      expect(await needs()).toMatchObject([{ id: need?.id, isClosed: false }]);
      expect((await promises()).map((each) => each.id)).toEqual(promiseBefore.map((each) => each.id));
      const contact = await practice.as(ann, () => practice.get(ContactsQueries).get(id));
      expect(contact).toMatchObject({ note: 'He showed us the press.', met: [{ name: 'Pete', influence: 'hires' }] });
      const { people } = await practice.as(ann, () => practice.get(EmployersQueries).page(print.id));
      expect(people.find(({ name }) => name === 'Pete')).toMatchObject({ influence: 'no' });
    });

    it('says which promises it kept, and opens again the one that it did not keep after all', async () => {
      const ann = await practice.specialist('A24');
      const shop = await practice.employer('Promise Shop');
      const what = 'Bring the leaflet';
      await practice.log(ann, shop, { next: { dueOn: '2026-11-25', what } });
      const promises = () => practice.as(ann, () => practice.get(FollowUpsService).open({ employerId: shop.id }));
      const ids = (await promises()).map((each) => each.id);
      const id = await practice.log(ann, shop, { doneFollowUpIds: ids });
      const kept = async () => (await practice.as(ann, () => practice.get(LearnedQueries).of(id))).doneFollowUps;
      expect(await kept()).toEqual([{ id: ids[0], dueOn: '2026-11-25', what }]);
      expect(await promises()).toEqual([]);
      const entry = contactOf(ann, shop, practice.clock.now(), { doneFollowUpIds: [] });
      await practice.as(ann, () => practice.get(ContactsService).change(id, 1, entry));
      expect([await kept(), (await promises()).map((each) => each.id)]).toEqual([[], ids]);
    });

    it('happens once however often the device sends it', async () => {
      const ann = await practice.specialist('A21');
      const shop = await practice.employer('Twice Shop', [{ influence: 'hires' }]);
      const input = contactOf(ann, shop, practice.clock.now(), { met: met(shop.people[0]) });
      const log = () => practice.as(ann, () => practice.get(ContactsService).log('device-key-0001', input));
      const ids = await Promise.all([log(), log(), log()]);
      expect(new Set(ids).size).toBe(1);
      expect(await weekOf(ann)).toMatchObject({ logged: 1 });
    });

    it('counts right when many are logged at the same moment', async () => {
      const ann = await practice.specialist('A22');
      const shop = await practice.employer('Busy Shop', [{ influence: 'hires' }]);
      await Promise.all(
        Array.from({ length: 6 }, (_, i) =>
          practice.log(ann, shop, { happenedAt: new Date(`2026-11-18T1${i}:00:00Z`), met: met(shop.people[0]) }),
        ),
      );
      expect(await weekOf(ann)).toMatchObject({ logged: 6, counted: 6 });
    });

    it('is written by those who were there, and by nobody else', async () => {
      const [ann, bob] = [await practice.specialist('A23'), await practice.specialist('B23')];
      const shop = await practice.employer('Other Shop');
      await expect(practice.log(bob, shop, { staff: [{ staffId: ann, role: 'lead' }] })).rejects.toBeInstanceOf(
        NotInContact,
      );
      const id = await practice.log(ann, shop);
      await expect(
        practice.as(bob, () => practice.get(ContactsService).void(id, 1, 'not mine')),
      ).rejects.toBeInstanceOf(NotInContact);
      const grant = await practice.supervisor('Grant 23');
      await practice.as(grant, () => practice.get(ContactsService).void(id, 1, 'logged twice'), ['supervisor']);
    });

    it('says whether it is theirs to void, by the rule that voiding goes by', async () => {
      const [ann, bob] = [await practice.specialist('A24'), await practice.specialist('B24')];
      const elsewhere = await practice.as(null, () => practice.get(StaffService).addTeam('Team of 24'));
      const [grant, hal] = [await practice.supervisor('G24'), await practice.supervisor('H24', elsewhere)];
      const dee = await practice.specialist('D24', 1, elsewhere);
      const shop = await practice.employer('Shop of 24');
      const staff = [
        { staffId: ann, role: 'lead' as const },
        { staffId: dee, role: 'shadowing' as const },
      ];
      const id = await practice.log(ann, shop, { staff });
      const mayVoid = async (who: string, roles: Role[]): Promise<boolean> =>
        (await practice.as(who, () => practice.get(ContactsQueries).get(id), roles)).mayVoid;
      expect(await mayVoid(ann, ['specialist'])).toBe(true);
      expect(await mayVoid(ann, ['manager'])).toBe(false);
      for (const other of [bob, dee]) expect(await mayVoid(other, ['specialist'])).toBe(false);
      expect(await mayVoid(grant, ['supervisor'])).toBe(true);
      // Of the team of whoever only watched.
      expect(await mayVoid(hal, ['supervisor'])).toBe(false);
      await expect(
        practice.as(dee, () => practice.get(ContactsService).void(id, 1, 'only watched')),
      ).rejects.toBeInstanceOf(NotInContact);
      await practice.as(ann, () => practice.get(ContactsService).void(id, 1, 'logged twice'));
      expect(await mayVoid(ann, ['specialist'])).toBe(false);
    });
  });

  it('a disputed fact shows both sides until somebody settles it', async () => {
    const ann = await practice.specialist('A30');
    const shop = await practice.employer('Pay Shop');
    const openingId = await practice.as(ann, () =>
      practice.get(OpeningsService).add(shop.id, [shop.siteId], openingNamed('Clerk'), {
        heardOn: '2026-11-18',
        heardInContactId: null,
        externalKey: null,
      }),
    );
    const observe = (value: number, certainty: 'told' | 'advertised', asOf: string) =>
      practice.as(ann, () =>
        practice.get(FactsService).observe([
          {
            holder: 'opening',
            holderId: openingId,
            key: 'pay',
            value: { min: value, max: value, period: 'hour' },
            certainty,
            asOf,
            source: '',
            contactId: null,
          },
        ]),
      );
    await observe(16, 'told', '2026-11-10');
    await observe(15, 'advertised', '2026-11-12');
    const disputed = await practice.as(ann, () => practice.get(OpeningsQueries).page(openingId));
    expect(disputed.facts.pay).toMatchObject({ certainty: 'disputed', values: [{ min: 16 }, { min: 15 }] });
    await observe(16, 'told', '2026-11-18');
    const settled = await practice.as(ann, () => practice.get(OpeningsQueries).page(openingId));
    expect(settled.facts.pay).toMatchObject({ certainty: 'told', value: { min: 16 }, asOf: '2026-11-18' });
  });

  it('today is the day of the agency', async () => {
    expect(await practice.as(null, () => practice.get(AgencyTime).today())).toBe('2026-11-18');
  });
});
