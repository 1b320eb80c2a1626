import type { PreferenceItem } from '@inroads/matching';
import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import { NORA, renderPart } from '@/testing/render-part';
import { AnswerNote } from './answer-note';
import { withoutOffer } from './before-offer';
import { answersQuery, type Answer, type Preferences, type SeekerPage, type ShownOpening } from './seekers.queries';
import { useAnswer } from './use-answer';

const quiet: PreferenceItem = { criterion: 'environment', value: { fact: 'noise', anyOf: ['quiet'] }, level: 'strong' };
const mustQuiet: PreferenceItem = { ...quiet, level: 'must' };
const bus: PreferenceItem = { criterion: 'travel', value: { maxMinutes: 25, modes: ['bus'] }, level: 'must' };
const version = (number: number, items: PreferenceItem[]): Preferences => ({
  ...{ id: `${number}`, number, saidOn: '2026-11-12', quote: 'I like bread.', items, ownLimits: null },
  ...{ why: '', recordedBy: null },
});

describe('wishes with one change taken back', () => {
  const before = version(1, [quiet]);
  const made = version(2, [mustQuiet]);

  it('have the level of before, whatever came after', () => {
    const now = version(3, [mustQuiet, bus]);
    expect(withoutOffer(mustQuiet, now.items, [now, made, before])).toEqual([quiet, bus]);
  });

  it('are without the wish where there was none', () => {
    expect(withoutOffer(bus, [quiet, bus], [version(2, [quiet, bus]), before])).toEqual([quiet]);
  });

  it('are no other where the change does not stand any more', () => {
    expect(withoutOffer(mustQuiet, [quiet], [version(3, [quiet]), made, before])).toBeNull();
  });
});

const opening = { openingId: 'baker', title: 'Baker', wishes: [] } as unknown as ShownOpening;
const seeker = { id: 'kim', speakFor: 'nothing' } as unknown as SeekerPage;
const said = (part: object = {}): Answer =>
  ({
    ...{ id: 'a1', openingId: 'baker', answer: 'no', reason: 'environment:noise', ownWords: 'Too loud' },
    ...{ offer: mustQuiet, isOfferTaken: null, withdrawnAt: null, version: 1, answeredAt: '2026-11-18T18:00:00Z' },
    ...part,
  }) as unknown as Answer;
const me = { ...NORA, permissions: [...NORA.permissions, 'match.answer' as const, 'seeker.write' as const] };
const answered = (data: unknown) => ({ data, response: { ok: true, status: 200 } }) as never;
const kept: Record<string, unknown> = {};
const get = jest.spyOn(api, 'GET').mockImplementation((path: string) => Promise.resolve(answered(kept[path])));
const post = jest.spyOn(api, 'POST');
const put = jest.spyOn(api, 'PUT').mockResolvedValue(answered(version(3, [quiet])));

function Answering() {
  useQuery(answersQuery('kim'));
  const give = useAnswer('kim', opening, 'r1');
  return (
    <button type="button" onClick={() => give.mutate({ answer: 'no', reason: 'other', ownWords: '' })}>
      Say no
    </button>
  );
}

beforeEach(() => {
  post.mockReset();
  put.mockClear();
  get.mockClear();
});

describe('an answer', () => {
  it('is undone from the toast on the version that it has by then', async () => {
    post.mockResolvedValue(answered(said()));
    kept['/api/seekers/{id}/answers'] = { items: [said({ version: 2, isOfferTaken: false })] };
    renderPart(<Answering />, me);
    await userEvent.click(screen.getByRole('button', { name: 'Say no' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getByText('Undone.')).toBeDefined());
    expect(post).toHaveBeenLastCalledWith('/api/answers/{id}/withdraw', {
      params: { path: { id: 'a1' } },
      body: { version: 2, bringsBack: true },
    });
  });

  it('is taken back in its card, leaves the keyboard there, and is said again by an undo', async () => {
    post.mockResolvedValue(answered(said({ withdrawnAt: '2026-11-18T18:05:00Z', version: 2 })));
    const onTakenBack = jest.fn();
    renderPart(<AnswerNote seeker={seeker} opening={opening} answer={said()} onTakenBack={onTakenBack} />, me);
    await userEvent.click(screen.getByRole('button', { name: 'Take back your No to Baker' }));
    await waitFor(() => expect(screen.getByText('Your No to Baker was taken back.')).toBeDefined());
    expect(post).toHaveBeenLastCalledWith('/api/answers/{id}/withdraw', {
      params: { path: { id: 'a1' } },
      body: { version: 1, bringsBack: false },
    });
    expect(onTakenBack).toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(post).toHaveBeenLastCalledWith(
      '/api/seekers/{id}/answers',
      expect.objectContaining({
        body: { openingId: 'baker', rankingId: null, answer: 'no', reason: 'environment:noise', ownWords: 'Too loud' },
      }),
    );
  });

  it('is not taken back by whoever only reads', () => {
    renderPart(<AnswerNote seeker={seeker} opening={opening} answer={said()} />);
    expect(screen.getByText('You said: “Too loud”.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /Take back/ })).toBeNull();
  });
});

describe('an answer that was taken back', () => {
  const back = said({ isOfferTaken: true, withdrawnAt: '2026-11-18T18:05:00Z' });
  const show = (now: Preferences, versions: Preferences[]) => {
    kept['/api/seekers/{id}/preferences'] = now;
    kept['/api/seekers/{id}/preferences/history'] = { items: versions };
    renderPart(<AnswerNote seeker={seeker} opening={opening} answer={back} />, me);
  };

  it('says which wish came of it and stays, and takes that back as a version of its own', async () => {
    const now = version(2, [mustQuiet]);
    show(now, [now, version(1, [quiet])]);
    expect(await screen.findByText('You took your No back. “Quiet” came of it and stays a Must.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Take that back too' }));
    expect(put).toHaveBeenCalledWith(
      '/api/seekers/{id}/preferences',
      expect.objectContaining({ body: expect.objectContaining({ basedOn: 2, items: [quiet] }) as object }),
    );
  });

  it('says nothing once the wish is another', async () => {
    const now = version(3, [quiet]);
    show(now, [now, version(2, [mustQuiet]), version(1, [quiet])]);
    await waitFor(() => expect(get).toHaveBeenCalledTimes(2));
    expect(screen.queryByText(/came of it/)).toBeNull();
  });
});
