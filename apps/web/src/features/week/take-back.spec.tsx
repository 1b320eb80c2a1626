import { useQueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import { renderPart } from '@/testing/render-part';
import { t } from '@/texts';
import { PlanVisit } from './plan-visit';
import { useStopActs, type StopActs } from './use-stop-acts';
import { planQuery, type PlanWeek, type Stop } from './week.queries';

const DAY = '2026-11-18';
const ok = (data?: unknown) => ({ data, response: { ok: true, status: 200 } }) as never;
const post = jest.spyOn(api, 'POST');
beforeEach(() => jest.resetAllMocks());

const visit = (part: object): Stop =>
  ({ id: 'v', version: 3, siteId: 'depot', employerName: 'Depot Cinema', day: DAY, startsAt: '10:00', state: 'planned', ...part }) as unknown as Stop; // prettier-ignore
const weekWith = (...stops: Stop[]): PlanWeek =>
  ({ staffId: 'nora', week: '2026-11-16', today: DAY, days: [{ date: DAY, stops, blocks: [] }] }) as unknown as PlanWeek; // prettier-ignore

const BEFORE = visit({});

function Acts({ run }: { run: (acts: StopActs) => void }) {
  const { acts } = useStopActs(weekWith(BEFORE));
  return <button onClick={() => run(acts)}>Do it</button>;
}

const ACTS: readonly [string, (acts: StopActs) => void, readonly Stop[]][] = [
  ['missed', (acts) => acts.missed(BEFORE), [visit({ state: 'missed', version: 5 }), visit({ id: 'next' })]],
  ['later', (acts) => acts.later(BEFORE, '2026-11-25'), [visit({ state: 'later', version: 5 })]],
  ['pin', (acts) => acts.pin(BEFORE), [visit({ isPinned: true, version: 5 })]],
  ['move', (acts) => acts.move(BEFORE, '2026-11-19'), [visit({ version: 5 })]],
  ['remove', (acts) => acts.remove(BEFORE, 'closed'), [visit({ state: 'removed', version: 5 })]],
  [
    'swap',
    (acts) => acts.swap(BEFORE, { siteId: 'kettle', employerName: 'Kettle' }),
    [visit({ id: 'next', siteId: 'kettle' }), visit({ state: 'removed', version: 5 })],
  ],
];

describe('what was done to a visit', () => {
  it.each(ACTS)('%s: is taken back on the visit itself, as it stands since', async (kind, run, after) => {
    post.mockResolvedValueOnce(ok(weekWith(...after))).mockResolvedValueOnce(ok(weekWith(BEFORE)));
    renderPart(<Acts run={run} />);
    await userEvent.click(screen.getByRole('button', { name: 'Do it' }));
    await userEvent.click(await screen.findByRole('button', { name: t.parts.undo }));
    await screen.findByText(t.parts.undone);
    expect(post.mock.calls).toEqual([
      [`/api/plan-stops/{id}/${kind}`, expect.anything()],
      ['/api/plan-stops/{id}/reopen', { params: { path: { id: 'v' } }, body: { version: 5 } }],
    ]);
  });

  it('can be said not to be so later on, when the toast is gone', async () => {
    const missed = visit({ state: 'missed', version: 5 });
    post.mockResolvedValueOnce(ok(weekWith(BEFORE)));
    renderPart(<Acts run={(acts) => acts.reopen(missed)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Do it' }));
    await screen.findByText(t.week.said.reopened('Depot Cinema'));
    expect(screen.queryByRole('button', { name: t.parts.undo })).toBeNull();
    expect(post.mock.calls).toEqual([
      ['/api/plan-stops/{id}/reopen', { params: { path: { id: 'v' } }, body: { version: 5 } }],
    ]);
  });

  it('two in quick succession: each is sent on the week that the one before left, and each is taken back', async () => {
    const [one, two] = [visit({ id: 'one' }), visit({ id: 'two', siteId: 'kettle', employerName: 'Kettle' })];
    function Two() {
      const { acts } = useStopActs(weekWith(one, two));
      const both = () => {
        for (const stop of [one, one, two]) acts.missed(stop);
      };
      return <button onClick={both}>Do both</button>;
    }
    const missed = { state: 'missed', version: 5 };
    const first = weekWith({ ...one, ...missed } as Stop, { ...two, version: 4 });
    const second = weekWith({ ...one, ...missed, version: 6 } as Stop, { ...two, ...missed } as Stop);
    let answer: (data: never) => void = () => undefined;
    post
      .mockReturnValueOnce(new Promise<never>((resolve) => (answer = resolve)))
      .mockResolvedValueOnce(ok(second))
      .mockResolvedValueOnce(ok(second))
      .mockResolvedValueOnce(ok(second));
    renderPart(<Two />);
    await userEvent.click(screen.getByRole('button', { name: 'Do both' }));
    expect(post).toHaveBeenCalledTimes(1);
    answer(ok(first));
    await screen.findByText(/Kettle/);
    await userEvent.click(screen.getByRole('button', { name: t.parts.undo }));
    await screen.findByText(/^Undone\. .*Depot Cinema/);
    await userEvent.click(screen.getByRole('button', { name: t.parts.undo }));
    await screen.findByText(t.parts.undone);
    const sent = (id: string, version: number) => ({ params: { path: { id } }, body: { version } });
    expect(post.mock.calls).toEqual([
      ['/api/plan-stops/{id}/missed', sent('one', 3)],
      ['/api/plan-stops/{id}/missed', sent('two', 4)],
      ['/api/plan-stops/{id}/reopen', sent('two', 5)],
      ['/api/plan-stops/{id}/reopen', sent('one', 6)],
    ]);
  });

  it('on a visit that somebody else changed since it was seen is sent as it was seen', async () => {
    const elsewhere = weekWith(visit({ day: '2026-11-20', version: 8 }));
    function Seen() {
      useQueryClient().setQueryData(planQuery('2026-11-16').queryKey, elsewhere);
      const { acts } = useStopActs(weekWith(BEFORE));
      return <button onClick={() => acts.pin(BEFORE)}>Do it</button>;
    }
    post.mockResolvedValueOnce(ok(elsewhere));
    renderPart(<Seen />);
    await userEvent.click(screen.getByRole('button', { name: 'Do it' }));
    await waitFor(() => expect(post).toHaveBeenCalledTimes(1));
    expect(post.mock.calls[0]?.[1]).toMatchObject({ body: { version: 3 } });
  });

  it('planned for a business: goes again as if it had not been', async () => {
    const added = visit({ id: 'new', version: 2 });
    const offer = { date: DAY, code: 'fits', detourMinutes: 4, startsAt: '10:00', planned: 1, insteadOf: [] };
    jest.spyOn(api, 'GET').mockResolvedValue(ok({ days: [offer], bar: null, isEstimate: false }));
    post.mockResolvedValueOnce(ok(weekWith(added))).mockResolvedValueOnce(ok(weekWith()));
    const onLeave = jest.fn();
    const sites = [{ id: 'depot', name: '', addressLine: '418 Mill Street' }];
    renderPart(<PlanVisit employer={{ name: 'Depot Cinema' }} sites={sites} onLeave={onLeave} />);
    await userEvent.click(await screen.findByRole('button', { name: /^Plan it for/ }));
    await waitFor(() => expect(onLeave).toHaveBeenCalled());
    await userEvent.click(screen.getByRole('button', { name: t.parts.undo }));
    await screen.findByText(t.parts.undone);
    expect(post).toHaveBeenLastCalledWith('/api/plan-stops/{id}/reopen', {
      params: { path: { id: 'new' } },
      body: { version: 2 },
    });
  });
});
