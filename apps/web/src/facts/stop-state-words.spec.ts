import { createFormats } from '@/texts/format';
import { stateWords } from './stop-state-words';

const formats = createFormats('US', 'America/Chicago', () => new Date('2026-12-01T18:00:00Z'));
const said = (state: string, contactOn: string | null = null): string | undefined =>
  stateWords({ state, day: '2026-12-03', contactOn }, formats);

describe('what became of a visit', () => {
  it('names the day on which it was made where that is not the day that was planned', () => {
    expect(said('done', '2026-11-30')).toBe('Done Nov 30');
    expect(said('done', '2026-12-03')).toBe('Done');
    expect(said('done')).toBe('Done');
  });

  it('names no day of a visit that a colleague made', () => {
    expect(said('cancelled', '2026-11-30')).toBe('Cancelled');
  });

  it('says nothing of a visit that is planned', () => {
    expect(said('planned')).toBeUndefined();
  });
});
