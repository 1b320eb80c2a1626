import { toTrailLines, type Entry } from './trail-lines';

const NORA = '0198c1de-0000-7000-8000-000000000001';
const dayOf = (instant: string) => instant.slice(0, 10);
let id = 100;
const entry = (part: object): Entry => ({
  id: id--,
  at: '2026-11-24T15:00:00.000Z',
  staffId: NORA,
  requestId: 'a-request',
  act: 'update',
  on: 'opening',
  rowId: null,
  seekerId: null,
  seekerCode: null,
  changed: [],
  content: null,
  ...part,
});
const texts = (...entries: Entry[]) => toTrailLines(entries, dayOf).map(({ text, count }) => [text, count]);

describe('the trail in words', () => {
  it('says what a short value was and became, of others only that they changed', () => {
    const content = {
      before: { status: 'open', owner_id: NORA, facts: {} },
      after: { status: 'filled', owner_id: null, facts: { pay: 15 } },
    };
    expect(texts(entry({ changed: ['status', 'owner_id', 'facts'], content }))).toEqual([
      ['changed the opening: status open → filled, owner, facts', 1],
    ]);
  });

  it('leaves out what the server keeps by itself', () => {
    expect(texts(entry({ on: 'employer', changed: ['last_contact_on', 'last_said'] }))).toEqual([]);
    expect(texts(entry({ on: 'employer', changed: ['last_contact_on', 'name'] }))).toEqual([
      ['changed the employer: name', 1],
    ]);
  });

  it('puts together what one person did on one day', () => {
    const read = { act: 'read', on: 'preference_version', changed: [] };
    expect(
      texts(
        entry(read),
        entry({ ...read, staffId: null }),
        entry(read),
        entry({ ...read, at: '2026-11-23T15:00:00.000Z', staffId: null }),
      ),
    ).toEqual([
      ['looked at the wishes', 2],
      ['looked at the wishes', 1],
      ['looked at the wishes', 1],
    ]);
  });

  it('leaves out a ranking that was kept by looking at it', () => {
    expect(texts(entry({ act: 'read', on: 'ranking' }), entry({ act: 'insert', on: 'ranking' }))).toEqual([
      ['looked at the ranked openings', 1],
    ]);
  });
});
