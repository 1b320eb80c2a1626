import { currentFact, factFromHistory } from './current-fact';

const told = (value: unknown, asOf: string) => ({ certainty: 'told' as const, value, asOf });
const advertised = (value: unknown, asOf: string) => ({ certainty: 'advertised' as const, value, asOf });

describe('what holds after a new observation', () => {
  it('is the new one where nothing was known', () => {
    expect(currentFact(undefined, told('quiet', '2026-10-28'))).toEqual(told('quiet', '2026-10-28'));
    expect(currentFact({ certainty: 'unknown' }, told('quiet', '2026-10-28'))).toEqual(told('quiet', '2026-10-28'));
  });

  it('is the newer of two of one kind, in whatever order they come in', () => {
    expect(currentFact(told('quiet', '2026-10-28'), told('loud', '2026-11-02'))).toEqual(told('loud', '2026-11-02'));
    expect(currentFact(told('loud', '2026-11-02'), told('quiet', '2026-10-28'))).toEqual(told('loud', '2026-11-02'));
  });

  it('is both where a posting and a person disagree within a month', () => {
    expect(currentFact(told(16.2, '2026-10-28'), advertised(15, '2026-11-10'))).toEqual({
      certainty: 'disputed',
      values: [16.2, 15],
    });
  });

  it('is the newer where the older is more than a month old', () => {
    expect(currentFact(told(16.2, '2026-09-01'), advertised(15, '2026-11-10'))).toEqual(advertised(15, '2026-11-10'));
  });

  it('keeps the later day of two that agree', () => {
    expect(currentFact(told('quiet', '2026-11-02'), told('quiet', '2026-10-28'))).toEqual(told('quiet', '2026-11-02'));
  });

  it('is settled by an observation made after the dispute', () => {
    const disputed = currentFact(told(16.2, '2026-10-28'), advertised(15, '2026-11-10'));
    expect(currentFact(disputed, told(16.5, '2026-11-12'))).toEqual(told(16.5, '2026-11-12'));
  });

  it('told from the history is the same, whatever order the history is in', () => {
    const history = [told('a', '2026-11-02'), told('b', '2026-10-01'), told('c', '2026-11-20')];
    expect(factFromHistory(history)).toEqual(told('c', '2026-11-20'));
    expect(factFromHistory([...history].reverse())).toEqual(told('c', '2026-11-20'));
    expect(factFromHistory([])).toEqual({ certainty: 'unknown' });
  });
});
