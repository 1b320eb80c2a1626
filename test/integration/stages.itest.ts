import { StageNeedsContact, type StageMove, StagesService } from '@inroads/employers/employers';
import { Practice } from './practice.harness';

let practice: Practice;
let siteId: string;

beforeEach(async () => {
  practice = await Practice.open('2026-11-18T15:00:00Z');
  ({ siteId } = await practice.employer('Kestrel Print Works'));
}, 120_000);
afterEach(() => practice.close());

const byHand = (stage: StageMove['stage']): Promise<void> =>
  practice.as(null, () =>
    practice.get(StagesService).move({ siteId, stage, day: '2026-11-18', contactId: null, reason: 'As we agreed' }),
  );

const stageNow = async (): Promise<string | undefined> => {
  const [site] = await practice.query<{ stage: string }>('SELECT stage FROM employer_site WHERE id = $1', [siteId]);
  return site?.stage;
};

describe('a site that was closed by hand', () => {
  beforeEach(async () => {
    await practice.as(null, () => practice.get(StagesService).tell(siteId, 'learn', '2026-11-10'));
    await byHand('closed');
  });

  it.each(['introduce', 'learn'] as const)('reopens at %s, no further than it had come', async (stage) => {
    await byHand(stage);
    expect(await stageNow()).toBe(stage);
  });

  it('goes on to a later step in a contact only', async () => {
    await expect(byHand('discuss')).rejects.toThrow(StageNeedsContact);
    expect(await stageNow()).toBe('closed');
  });
});
