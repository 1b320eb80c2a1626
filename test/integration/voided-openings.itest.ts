import { FactsService } from '@inroads/employers/facts';
import { OpeningsQueries, OpeningsService } from '@inroads/employers/openings';
import { ContactsService } from '@inroads/practice/contacts';
import { Practice } from './practice.harness';

describe('openings heard in a contact that is voided', () => {
  let practice: Practice;
  let ann: string;
  let bob: string;

  beforeAll(async () => {
    practice = await Practice.open('2026-11-18T18:00:00Z');
    ann = await practice.specialist('Ann');
    bob = await practice.specialist('Bob');
  });
  afterAll(() => practice.close());

  /** Heard by Ann in one contact, with a fact of each. */
  async function heard(...titles: string[]) {
    const employer = await practice.employer(`House of ${titles.join(' and ')}`);
    const pay = { key: 'pay', value: { min: 16, max: 16, period: 'hour' }, certainty: 'told' } as const;
    const openings = titles.map((title) => ({ title, isAdvertised: null, facts: [pay] }));
    const contactId = await practice.log(ann, employer, { openings });
    const list = () =>
      practice.as(ann, async () => {
        const { items } = await practice
          .get(OpeningsQueries)
          .list({ employerId: employer.id, sort: 'title', limit: 9 });
        return items;
      });
    const ids = new Map((await list()).map(({ id, title }) => [title, id]));
    return { contactId, list, idOf: (title: string) => ids.get(title) ?? '' };
  }

  const voidIt = (contactId: string, who = ann, roles: ('specialist' | 'supervisor')[] = ['specialist']) =>
    practice.as(who, () => practice.get(ContactsService).void(contactId, 1, 'Never happened'), roles);
  const openings = () => practice.get(OpeningsService);

  it('go, but for the one that a colleague has changed since, and that one is named', async () => {
    const { contactId, list, idOf } = await heard('Baker', 'Packer');
    const [baker] = await list();
    await practice.as(bob, () => openings().setStatus(idOf('Baker'), baker?.version ?? 0, { status: 'filled', why: 'Taken', checkAgainOn: null })); // prettier-ignore
    expect(await voidIt(contactId)).toEqual([{ id: idOf('Baker'), title: 'Baker' }]);
    expect(await list()).toMatchObject([{ title: 'Baker', status: 'filled', facts: {} }]);
  });

  it('stay with what a colleague told of them', async () => {
    const { contactId, list, idOf } = await heard('Cook');
    await practice.as(bob, () =>
      practice.get(FactsService).observe([
        { holder: 'opening', holderId: idOf('Cook'), key: 'noise', value: 'loud', certainty: 'seen', asOf: '2026-11-18', source: '', contactId: null },
      ]),
    ); // prettier-ignore
    expect(await voidIt(contactId)).toHaveLength(1);
    expect((await list())[0]?.facts).toEqual({ noise: { certainty: 'seen', value: 'loud', asOf: '2026-11-18' } });
  });

  it('go when only the one who heard them has changed them', async () => {
    const { contactId, list, idOf } = await heard('Cleaner');
    const [cleaner] = await list();
    await practice.as(ann, () => openings().change(idOf('Cleaner'), cleaner?.version ?? 0, { note: 'Evenings' }));
    expect(await voidIt(contactId)).toEqual([]);
    expect(await list()).toEqual([]);
  });

  it('go when a supervisor voids: that is no work on them', async () => {
    const grant = await practice.supervisor('Grant');
    const { contactId, list } = await heard('Porter');
    expect(await voidIt(contactId, grant, ['supervisor'])).toEqual([]);
    expect(await list()).toEqual([]);
  });
});
