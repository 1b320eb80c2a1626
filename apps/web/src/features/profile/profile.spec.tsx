import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import type { Me } from '@/api/me';
import { NORA, renderPart } from '@/testing/render-part';
import { CalendarSection } from './calendar-section';
import { DetailsSection } from './details-section';
import { DigestSection } from './digest-section';
import { WorkSection } from './work-section';

const ok = (data?: unknown) => ({ data, response: { ok: true, status: 200 } }) as never;
const refused = (status: number, error: object) => ({ error, response: { ok: false, status } }) as never;
const get = jest.spyOn(api, 'GET');
const post = jest.spyOn(api, 'POST');
const patch = jest.spyOn(api, 'PATCH');
const put = jest.spyOn(api, 'PUT');
beforeEach(() => jest.resetAllMocks());

const WHO_PLANS: Me = { ...NORA, permissions: [...NORA.permissions, 'plan.write'] };
const PROFILE = {
  name: 'Nora Ellis',
  neutralTitle: '',
  email: 'nora@larkfield.example',
  startPlace: '31 Depot Square',
  isStartOnMap: false,
  travelModes: ['car'],
  version: 3,
};

describe('about oneself', () => {
  it('is changed with the version that was read, and says where plans go by it', async () => {
    get.mockResolvedValue(ok(PROFILE));
    patch.mockResolvedValue(ok({ ...PROFILE, version: 4 }));
    renderPart(<DetailsSection />, WHO_PLANS);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Your days start at' }), ', Larkfield 72201');
    await userEvent.click(screen.getByRole('checkbox', { name: 'bus' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(patch).toHaveBeenCalledWith('/api/me/profile', {
      body: {
        name: 'Nora Ellis',
        neutralTitle: '',
        startPlace: '31 Depot Square, Larkfield 72201',
        travelModes: ['car', 'bus'],
        version: 3,
      },
    });
    await screen.findByText('Saved. The next plan goes by it.');
  });

  it('asks for the postal code of a place that is not on the map, and for none where it is', async () => {
    get.mockResolvedValue(ok(PROFILE));
    const { unmount } = renderPart(<DetailsSection />, WHO_PLANS);
    await screen.findByText(/This place is not on the map/);
    unmount();
    get.mockResolvedValue(ok({ ...PROFILE, isStartOnMap: true }));
    renderPart(<DetailsSection />, WHO_PLANS);
    await screen.findByRole('textbox', { name: 'Name' });
    expect(screen.queryByText(/not on the map/)).toBeNull();
  });

  it('asks whoever makes no visits neither for a start nor for ways of travel', async () => {
    get.mockResolvedValue(ok(PROFILE));
    renderPart(<DetailsSection />);
    await screen.findByText(/You sign in with nora@larkfield.example/);
    expect(screen.queryByRole('textbox', { name: 'Your days start at' })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('shows both versions when an administrator was faster', async () => {
    get.mockResolvedValue(ok(PROFILE));
    patch.mockResolvedValue(
      refused(409, {
        code: 'staff.changed-meanwhile',
        title: 'Changed.',
        details: { current: { ...PROFILE, name: 'N. Ellis', version: 4 } },
      }),
    );
    renderPart(<DetailsSection />, WHO_PLANS);
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toContain('“N. Ellis”');
    await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() =>
      expect(patch).toHaveBeenLastCalledWith('/api/me/profile', { body: expect.objectContaining({ version: 4 }) }),
    );
  });
});

describe('the calendar', () => {
  const feed = (id: string, lastReadAt: string | null) => ({ id, createdAt: '2026-11-18T19:40:00Z', lastReadAt });

  it('gets an address that is shown whole, once', async () => {
    get.mockResolvedValueOnce(ok([])).mockResolvedValue(ok([feed('f', null)]));
    post.mockResolvedValue(ok({ id: 'f', path: '/api/calendar/secret.ics' }));
    renderPart(<CalendarSection />);
    await screen.findByText('No address yet.');
    expect(screen.getByText(/No job seeker’s name, code or wish is in it/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Make a secret address' }));
    const shown = await screen.findByRole('status', { name: /shown only once/ });
    expect(shown.textContent).toContain(`${window.location.origin}/api/calendar/secret.ics`);
    await userEvent.click(within(shown).getByRole('button', { name: 'I have it' }));
    expect(screen.queryByText(/secret.ics/)).toBeNull();
    expect(screen.getByText('not read yet')).toBeTruthy();
  });

  it('says when it was last read, and revokes', async () => {
    get.mockResolvedValueOnce(ok([feed('f', '2026-11-18T20:00:00Z')])).mockResolvedValue(ok([]));
    post.mockResolvedValue(ok());
    renderPart(<CalendarSection />);
    await screen.findByText(/^last read .*2:00 pm$/);
    await userEvent.click(screen.getByRole('button', { name: /^Revoke the address/ }));
    expect(post).toHaveBeenCalledWith('/api/calendar-feeds/{id}/revoke', { params: { path: { id: 'f' } } });
    await screen.findByText('No address yet.');
  });
});

describe('the day by mail', () => {
  const wish = (isWanted: boolean, isMailSetUp = true) => ok({ isWanted, isMailSetUp });
  const box = () => screen.findByRole<HTMLInputElement>('checkbox', { name: 'Send it to the address I sign in with' });

  it('is off until one asks for it, and says that it is on', async () => {
    get.mockResolvedValueOnce(wish(false)).mockResolvedValue(wish(true));
    put.mockResolvedValue(wish(true));
    renderPart(<DigestSection />);
    expect((await box()).checked).toBe(false);
    await userEvent.click(await box());
    expect(put).toHaveBeenCalledWith('/api/me/digest', { body: { isWanted: true } });
    await screen.findByText('It comes in the morning from now on.');
    expect((await box()).checked).toBe(true);
  });

  it('stands as it was where the change was refused, and says why', async () => {
    get.mockResolvedValue(wish(true));
    put.mockResolvedValue(refused(503, { code: 'busy', title: 'Not just now.' }));
    renderPart(<DigestSection />);
    await userEvent.click(await box());
    await screen.findByRole('alert');
    expect((await box()).checked).toBe(true);
  });

  it('is no switch where no mail goes out: the reason is said', async () => {
    get.mockResolvedValue(wish(true, false));
    renderPart(<DigestSection />);
    await screen.findByText(/No mail goes out from this server/);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('hours and leave', () => {
  it('are seen and changed by somebody else', async () => {
    get.mockResolvedValue(
      ok({
        employments: [
          { id: 'old', fromDay: '2020-01-01', toDay: '2021-12-31', fte: 0.5, halfDays: null },
          { id: 'now', fromDay: '2022-01-01', toDay: null, fte: 0.8, halfDays: '11111111000000' },
        ],
        leaves: [{ id: 'l', fromDay: '2099-12-23', fromPart: 'all', toDay: '2099-12-23', toPart: 'all' }],
        memberships: [],
        covers: [],
      }),
    );
    renderPart(<WorkSection />);
    await screen.findByRole('heading', { name: '0.8 of full time' });
    expect(screen.getByText(/Dec 23, 2099/)).toBeTruthy();
    expect(screen.getByText('Team: Riverside team')).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
