import { MAX_IDS_PER_JOB } from '@inroads/contracts';
import fc from 'fast-check';
import { type Message, mergeMessages, payloadOf } from './merge-messages';

const index = (id: number, ids: string[], agencyId = 'a'): Message => ({
  id,
  jobName: 'search.index-openings',
  jobKey: null,
  agencyId,
  payload: { ids },
});

describe('mergeMessages', () => {
  it('joins the ids of one agency and keeps agencies apart', () => {
    const batches = mergeMessages([index(1, ['x']), index(2, ['y'], 'b'), index(3, ['x', 'z'])]);
    expect(batches.map((batch) => batch.map(({ id }) => id))).toEqual([[1, 3], [2]]);
    expect(batches.map(payloadOf)).toEqual([{ ids: ['x', 'z'] }, { ids: ['y'] }]);
  });

  it('makes one job of equal keys, of one agency only', () => {
    const message = (id: number, jobKey: string, agencyId: string): Message => ({
      id,
      jobName: 'practice.recount-weeks',
      jobKey,
      agencyId,
      payload: { staffIds: [jobKey], fromDay: '2026-01-05' },
    });
    const batches = mergeMessages([
      message(1, 'k', 'a'),
      message(2, 'k', 'b'),
      message(3, 'k', 'a'),
      message(4, 'l', 'a'),
    ]);
    expect(batches.map((batch) => batch.map(({ id }) => id))).toEqual([[1, 3], [2], [4]]);
    const recount = (staffId: string) => ({ staffIds: [staffId], fromDay: '2026-01-05' });
    expect(batches.map(payloadOf)).toEqual([recount('k'), recount('k'), recount('l')]);
  });

  it('leaves jobs that act once for each message alone', () => {
    const mail = (id: number): Message => ({
      id,
      jobName: 'mail.send-message',
      jobKey: null,
      agencyId: 'a',
      payload: { messageId: 'm' },
    });
    expect(mergeMessages([mail(1), mail(2)])).toHaveLength(2);
  });

  it('loses no message and no id, and keeps each job within its size', () => {
    const someIds = fc.array(fc.integer({ min: 0, max: 2_000 }).map(String), {
      minLength: 1,
      maxLength: MAX_IDS_PER_JOB,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(someIds, fc.constantFrom('a', 'b')), { maxLength: 40 }), (contents) => {
        const messages = contents.map(([ids, agencyId], at) => index(at, [...new Set(ids)], agencyId));
        const batches = mergeMessages(messages);
        expect(
          batches
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(messages.map(({ id }) => id).sort());
        for (const batch of batches) {
          const { ids } = payloadOf(batch) as { ids: string[] };
          expect(ids.length).toBeLessThanOrEqual(MAX_IDS_PER_JOB);
          expect(new Set(ids)).toEqual(new Set(batch.flatMap(({ payload }) => (payload as { ids: string[] }).ids)));
          expect(new Set(batch.map(({ agencyId }) => agencyId)).size).toBe(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
