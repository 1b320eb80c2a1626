import { SeekersQueries, SeekersService } from '@inroads/seekers/seekers';
import { Practice } from './practice.harness';

const at = (day: string): Date => new Date(`${day}T18:00:00Z`);

describe('the day on which somebody enters', () => {
  let practice: Practice;
  let ann: string;

  beforeAll(async () => {
    practice = await Practice.open('2026-11-18T18:00:00Z');
    ann = await practice.specialist('Ann');
  });
  afterAll(() => practice.close());
  beforeEach(() => practice.clock.set(at('2026-11-18')));

  const page = (staffId: string, id: string) => practice.as(staffId, () => practice.get(SeekersQueries).page(id));
  const listed = (staffId: string) =>
    practice.as(staffId, async () =>
      (await practice.get(SeekersQueries).list({ limit: 50 })).items.map(({ id }) => id),
    );

  it('is today or lies behind', async () => {
    await expect(practice.seeker('Theo', ann, {}, '2099-01-01')).rejects.toMatchObject({ code: 'seeker.entry-ahead' });
    await expect(practice.seeker('Theo', ann, {}, '2026-11-19')).rejects.toMatchObject({ code: 'seeker.entry-ahead' });
    expect(await listed(ann)).toEqual([]);
    await practice.seeker('Imani', ann, {}, '2026-11-18');
  });

  it('is no day ahead for somebody who comes back', async () => {
    const id = await practice.seeker('Lena', ann);
    const again = (enteredOn: string) =>
      practice.as(ann, () => practice.get(SeekersService).enterAgain(id, { specialistId: ann, enteredOn }));
    await practice.as(ann, () =>
      practice.get(SeekersService).setStatus(id, { status: 'left', fromDay: '2026-11-10', why: 'Moved away' }),
    );
    await expect(again('2026-11-19')).rejects.toMatchObject({ code: 'seeker.entry-ahead' });
    await again('2026-11-18');
  });

  it('leaves whoever is on file in sight of the own specialist, even before it comes', async () => {
    const ben = await practice.specialist('Ben');
    const id = await practice.seeker('Maya', ann, {}, '2026-11-18');
    practice.clock.set(at('2026-11-02'));
    expect((await page(ann, id)).preferredName).toBe('Maya');
    expect(await listed(ann)).toContain(id);
    await expect(page(ben, id)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await listed(ben)).toEqual([]);
  });

  it('shows a hand-over that lies ahead to nobody before its day', async () => {
    const ben = await practice.specialist('Ben');
    const id = await practice.seeker('Noor', ann, {}, '2026-11-01');
    await practice.as(ann, () => practice.get(SeekersService).assign(id, ben, '2026-11-25'));
    await expect(page(ben, id)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await listed(ben)).not.toContain(id);
    expect((await page(ann, id)).preferredName).toBe('Noor');
    practice.clock.set(at('2026-11-25'));
    expect((await page(ben, id)).preferredName).toBe('Noor');
    expect(await listed(ann)).not.toContain(id);
  });
});
