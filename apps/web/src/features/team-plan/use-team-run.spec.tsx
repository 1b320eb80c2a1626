import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import { renderPart } from '@/testing/render-part';
import { TeamRunLine } from './team-run-line';
import { useTeamRun } from './use-team-run';

const answer = (data: object) => ({ data, response: { ok: true, status: 200 } }) as never;
const get = jest.spyOn(api, 'GET');
const post = jest.spyOn(api, 'POST');

/** The run as the server has it. */
let run: object;
const RUN = { id: 'run', state: 'running', total: 4, done: 1, percent: 30, isStopAsked: false, parts: [] };

beforeEach(() => {
  run = RUN;
  get.mockImplementation((path) => Promise.resolve(answer(path === '/api/plan-runs/{id}' ? run : { items: [] })));
  post.mockReset().mockResolvedValue(answer({ id: 'run' }));
});

function Part({ runId }: { runId: string | null }) {
  const team = useTeamRun({ teamId: 'r', week: '2026-11-23', runId });
  return (
    <>
      <button type="button" disabled={team.isPlanning} onClick={team.begin}>
        Plan
      </button>
      <TeamRunLine team={team} />
    </>
  );
}

const sent = () => post.mock.calls.map((call: readonly unknown[]) => call[0]);
const percent = () => screen.findByText(/Planning the team’s week: 30 %/);

describe('planning of a team', () => {
  it('is begun for the team, looked at until it has ended, and then gone', async () => {
    renderPart(<Part runId={null} />);
    await userEvent.click(screen.getByRole('button', { name: 'Plan' }));
    expect(post.mock.calls[0]).toEqual([
      '/api/plans/{week}/team',
      expect.objectContaining({ params: { path: { week: '2026-11-23' } }, body: { teamId: 'r' } }),
    ]);
    await percent();
    expect(screen.getByRole('button', { name: 'Plan' }).matches(':disabled')).toBe(true);
    run = { ...RUN, state: 'done', done: 4, percent: 100 };
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull(), { timeout: 3_000 });
    expect(screen.getByRole('button', { name: 'Plan' }).matches(':disabled')).toBe(false);
    expect(screen.getByText('The team’s week is planned.')).toBeTruthy();
  });

  it('that somebody else has begun is shown, stopped and gone on with', async () => {
    renderPart(<Part runId="run" />);
    await percent();
    run = { ...RUN, isStopAsked: true };
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Stopping' }).matches(':disabled')).toBe(true));
    run = { ...RUN, state: 'stopped' };
    const goOn = await screen.findByRole('button', { name: 'Go on' }, { timeout: 3_000 });
    run = RUN;
    await userEvent.click(goOn);
    await percent();
    expect(sent()).toEqual(['/api/plan-runs/{id}/stop', '/api/plan-runs/{id}/resume']);
  });
});
