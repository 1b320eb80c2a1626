import { screen, within } from '@testing-library/react';
import { api } from '@/api/client';
import { renderPart } from '@/testing/render-part';
import { PlanHistory } from './plan-history';
import { WeekLink } from './week-link';
import { WeekPlace } from './week-place';
import type { PlanWeek } from './week.queries';

const get = jest.spyOn(api, 'GET');
const line = (week: string, part: object = {}) => ({
  ...{ week, planned: 6, done: 4, doneLate: 1, missed: 2, later: 0, removed: 0, cancelled: 0, leftOpen: 0 },
  ...part,
});

function show(lines: readonly object[], staffId = 'nora') {
  get.mockResolvedValue({ data: lines, response: { ok: true, status: 200 } } as never);
  return renderPart(
    <WeekPlace plan={{ staffId } as PlanWeek} acts={null} isPhone={false}>
      <PlanHistory />
    </WeekPlace>,
  );
}

describe('planned and done', () => {
  it('says of each week what was planned, done, done late and missed, and what else became of it', async () => {
    show([line('2026-11-16', { leftOpen: 2, cancelled: 1 }), line('2026-11-09')]);
    const [, now, before] = await screen.findAllByRole('row');
    if (!now || !before) throw new Error('two weeks');
    expect(
      within(now)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['6', '4', '1', '2']);
    expect(within(now).getByRole('rowheader').textContent).toContain('2 left open, 1 cancelled');
    expect(within(before).getByRole('rowheader').textContent).not.toContain('left open');
    expect(get).toHaveBeenCalledWith('/api/staff/{staffId}/plan-history', {
      params: { path: { staffId: 'nora' } },
      signal: expect.anything(),
    });
  });

  it('says that there is nothing yet', async () => {
    show([]);
    await screen.findByText('No week was accepted yet.');
  });
});

describe('the address of a week', () => {
  it('is one’s own, or says whose it is', () => {
    renderPart(
      <>
        <WeekLink staffId="nora" day="2026-11-16">
          own
        </WeekLink>
        <WeekLink staffId="sam" day="2026-11-16" aria-label="Week after">
          &gt;
        </WeekLink>
      </>,
    );
    expect(screen.getByRole('link', { name: 'own' }).getAttribute('href')).toBe('/week/2026-11-16');
    expect(screen.getByRole('link', { name: 'Week after' }).getAttribute('href')).toBe('/week/of/sam/2026-11-16');
  });
});
