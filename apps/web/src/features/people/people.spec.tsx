import { grantsOf, type Role } from '@inroads/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Me } from '@/api/me';
import { NORA, renderPart } from '@/testing/render-part';
import { createFormats } from '@/texts/format';
import { DataList } from '@/ui/data-list';
import { DrillToggle } from '@/ui/drill';
import { CalendarPanel } from './calendar-panel';
import { countHalves, daysShown, FULL_WEEK, isWorked, toggled } from './half-days';
import { HandedLink } from './handed-link';
import { InviteForm } from './invite-form';
import { LeavePanel } from './leave-panel';
import { usePeopleColumns } from './people-columns';
import { narrowed, readPeopleSearch } from './people-view';
import { sayCaseload, sayLeave, sayShare, sayTeams } from './people-words';
import type { Person, Work } from './people.queries';
import { PersonDrill } from './person-drill';
import { PeriodForm } from './share-panel';
import { usePeopleRights } from './use-people-rights';
import { WeekGrid } from './week-grid';

const MORNINGS = '10101010100000';
const TEAMS = [
  { id: 'r', name: 'Riverside team', version: 1 },
  { id: 'h', name: 'Hillside team', version: 1 },
];
const member = (teamId: string, kind: 'member' | 'supervisor' = 'member') => ({ teamId, kind });
const person = (id: string, part: object): Person =>
  ({ id, roles: ['specialist'], isArchived: false, teams: [], ...part }) as unknown as Person;

describe('a week in half days', () => {
  it('is fourteen signs, Monday morning first', () => {
    expect([FULL_WEEK.length, countHalves(FULL_WEEK), countHalves(MORNINGS)]).toEqual([14, 10, 5]);
    expect([isWorked(MORNINGS, 4, 'morning'), isWorked(MORNINGS, 4, 'afternoon')]).toEqual([true, false]);
    expect(toggled(toggled(MORNINGS, 2, 'afternoon'), 0, 'morning')).toBe('00101110100000');
  });

  it('shows the weekend only where somebody works then', () => {
    expect([daysShown(FULL_WEEK), daysShown(toggled(FULL_WEEK, 5, 'morning'))]).toEqual([5, 7]);
  });

  it('is tapped half by half', async () => {
    const onChange = jest.fn();
    renderPart(<WeekGrid halfDays={MORNINGS} onChange={onChange} />);
    expect(screen.getAllByRole('button')).toHaveLength(14);
    await userEvent.click(screen.getByRole('button', { name: 'off: Wednesday afternoon', pressed: false }));
    expect(onChange).toHaveBeenCalledWith('10101110100000');
    expect(screen.getByText('5 half days a week')).toBeTruthy();
  });

  it('is only read where it cannot be changed', () => {
    renderPart(<WeekGrid halfDays={MORNINGS} />);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getAllByText('works')).toHaveLength(5);
  });
});

describe('the filters', () => {
  const people = [
    person('nora', { teams: [member('r')] }),
    person('grant', { roles: ['supervisor'], teams: [member('r', 'supervisor')] }),
    person('ruth', { roles: ['admin'] }),
    person('joel', { isArchived: true, teams: [member('h')] }),
  ];
  const left = (search: object) => narrowed(people, search).map(({ id }) => id);

  it('leave whom they say', () => {
    expect(left({})).toEqual(['nora', 'grant', 'ruth']);
    expect(left({ team: 'r' })).toEqual(['nora', 'grant']);
    expect(left({ team: 'none' })).toEqual(['ruth']);
    expect(left({ role: 'supervisor' })).toEqual(['grant']);
    expect(left({ left: true })).toEqual(['joel']);
  });

  it('come from the address, what makes no sense left out', () => {
    expect(readPeopleSearch({ role: 'boss', team: 'r', left: 'yes', open: '' })).toEqual({ team: 'r' });
  });
});

describe('the teams of a person', () => {
  it('say who supervises', () => {
    expect(sayTeams(person('a', { teams: [member('r'), member('h', 'supervisor')] }), TEAMS)).toBe(
      'Riverside team, Supervisor of Hillside team',
    );
    expect(sayTeams(person('a', {}), TEAMS)).toBe('In no team');
  });
});

describe('how much somebody works', () => {
  const formats = createFormats('US', 'America/Chicago', () => new Date('2026-11-18T18:00:00Z'));
  const days = (fromDay: string, toDay: string, fromPart: 'all' | 'afternoon' | 'morning' = 'all', toPart = fromPart) =>
    sayLeave({ fromDay, fromPart, toDay, toPart }, formats);

  it('says from when to when they are away, to the half day', () => {
    expect(days('2026-12-08', '2026-12-11')).toBe('Tue, Dec 8 – Fri, Dec 11');
    expect(days('2026-12-08', '2026-12-11', 'afternoon', 'morning')).toBe('Tue, Dec 8, noon – Fri, Dec 11, noon');
    expect(days('2026-12-04', '2026-12-04')).toBe('Fri, Dec 4');
    expect(days('2026-12-04', '2026-12-04', 'all', 'morning')).toBe('Fri, Dec 4, morning');
    expect(days('2026-12-04', '2026-12-04', 'afternoon', 'all')).toBe('Fri, Dec 4, afternoon');
    expect(days('2027-01-04', '2027-01-08')).toBe('Mon, Jan 4, 2027 – Fri, Jan 8, 2027');
  });

  it('says shares and caseloads', () => {
    expect([1, 0.5, 0.875].map(sayShare)).toEqual(['1.0', '0.5', '0.875']);
    expect(sayCaseload({ looking: 7, working: 10, paused: 0 }, true)).toBe('7 looking, 10 working');
    expect(sayCaseload({ looking: 0, working: 0, paused: 1 }, true)).toBe('1 paused');
    expect(sayCaseload({ looking: 0, working: 0, paused: 0 }, true)).toBe('Nobody on the caseload');
    expect(sayCaseload({ looking: 0, working: 0, paused: 0 }, false)).toBe('');
  });
});

describe('the list', () => {
  const leave = { fromDay: '2026-11-01', fromPart: 'all', toDay: '2099-12-31', toPart: 'all' } as const;
  const part = { fte: 0.5, since: '2026-03-02', halfDays: MORNINGS, next: { fte: 0.6, fromDay: '2027-01-04' } };
  const nora = { staffId: 'nora', ...part, leave, coveredBy: ['sam'], caseload: { looking: 7, working: 2, paused: 0 } };
  const people = [
    person('nora', { name: 'Nora', teams: [member('r')], travelModes: [], email: 'nora@example.org' }),
    person('sam', { name: 'Sam', teams: [member('h')], travelModes: [], email: 'sam@example.org' }),
  ];

  function List({ work }: { work: readonly Work[] }) {
    const rights = usePeopleRights();
    const columns = usePeopleColumns({ people, teams: TEAMS, work, openId: undefined, onToggle: jest.fn(), ...rights });
    return <DataList caption="" columns={columns} rows={people} idOf={({ id }) => id} />;
  }
  const show = (role: Role, work: readonly Work[]) =>
    renderPart(<List work={work} />, {
      ...NORA,
      roles: [role],
      permissions: [...grantsOf([role])],
      teams: role === 'supervisor' ? [{ id: 'r', name: 'Riverside team', kind: 'supervisor' }] : [],
    });

  it('says share, week, leave with cover, and caseload of whom one answers for', () => {
    show('supervisor', [nora]);
    for (const words of ['7 looking, 2 working', '0.5 → 0.6', '5 half days', 'Covered by Sam'])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText(/^Away /)).toBeTruthy();
    expect(screen.queryByText('nora@example.org')).toBeNull();
  });

  it('opens for those who decide about somebody: a supervisor’s own team, for an administrator everybody, for a manager nobody', () => {
    const names = () => screen.queryAllByRole('button').map(({ textContent }) => textContent?.slice(0, 4));
    const asSupervisor = show('supervisor', [nora]);
    expect(names()).toEqual(['Nora']);
    asSupervisor.unmount();
    const asManager = show('manager', [nora]);
    expect(names()).toEqual([]);
    asManager.unmount();
    show('admin', [{ ...nora, caseload: null }]);
    expect(names()).toEqual(['Nora', 'Sam']);
    expect(screen.getByText('nora@example.org')).toBeTruthy();
    expect(screen.queryByText(/looking/)).toBeNull();
  });
});

describe('an invitation', () => {
  const post = jest.spyOn(api, 'POST');

  it('puts a specialist into a team with hours, and asks neither of an administrator', async () => {
    jest.spyOn(api, 'GET').mockResolvedValue({ data: TEAMS, response: { ok: true, status: 200 } } as never);
    post.mockResolvedValue({
      data: { staff: { name: 'Ann' }, link: {} },
      response: { ok: true, status: 201 },
    });
    const onInvited = jest.fn();
    renderPart(<InviteForm onInvited={onInvited} onLeave={jest.fn()} />);
    await screen.findByRole('combobox', { name: 'Team' });
    await userEvent.type(screen.getByRole('textbox', { name: /^Name/ }), 'Ann');
    await userEvent.type(screen.getByRole('textbox', { name: /^Work e-mail/ }), 'ann@x.example');
    const share = screen.getByRole<HTMLInputElement>('textbox', { name: 'Share of a full post' });
    await userEvent.clear(share);
    await userEvent.type(share, 'half');
    await userEvent.click(screen.getByRole('button', { name: 'Invite this person' }));
    expect([share.value, post.mock.calls.length]).toEqual(['half', 0]);
    await userEvent.clear(share);
    await userEvent.type(share, '1');
    await userEvent.click(screen.getByRole('button', { name: 'Invite this person' }));
    await waitFor(() => expect(onInvited).toHaveBeenCalled());
    expect(post.mock.calls[0]?.[1]).toMatchObject({ body: { roles: ['specialist'], teamId: TEAMS[0]?.id, fte: 1 } });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Administrator' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Specialist' }));
    expect(screen.queryByRole('combobox', { name: 'Team' })).toBeNull();
  });
});

describe('another share of a post', () => {
  it('is a number: what else is typed stays, and is not sent', async () => {
    const post = jest.spyOn(api, 'POST');
    post.mockClear();
    renderPart(<PeriodForm staffId="nora" employments={[]} onLeave={jest.fn()} />);
    const share = screen.getByRole<HTMLInputElement>('textbox', { name: 'Share of a full post' });
    await userEvent.clear(share);
    await userEvent.type(share, 'half{Enter}');
    expect(share.value).toBe('half');
    expect(screen.getByText('Give a number.')).toBeTruthy();
    expect(post).not.toHaveBeenCalled();
  });
});

describe('a link that is handed over', () => {
  const link = { url: 'https://inroads.example/welcome#secret', validHours: 168, isMailed: false };

  it('says how long it works and whether it was mailed', () => {
    renderPart(<HandedLink name="Joel" link={link} isInvitation onDone={jest.fn()} />);
    expect(screen.getByText(/within 7 days/)).toBeTruthy();
    expect(screen.queryByText(/by mail/)).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value).toBe(link.url);
  });
});

describe('calendar addresses of a colleague', () => {
  const get = jest.spyOn(api, 'GET');
  const post = jest.spyOn(api, 'POST');
  const ok = (data?: unknown) => ({ data, response: { ok: true, status: 200 } }) as never;
  const FEED = { id: 'f', createdAt: '2026-11-02T15:00:00Z', lastReadAt: '2026-11-18T20:00:00Z' };
  const nora = person('nora', { name: 'Nora' });
  beforeEach(() => jest.resetAllMocks());

  it('are ended once it is said what follows, and the keyboard goes on where the line was', async () => {
    get.mockResolvedValueOnce(ok([FEED])).mockResolvedValue(ok([]));
    post.mockResolvedValue(ok());
    renderPart(<CalendarPanel person={nora} />);
    await screen.findByText(/^last read .*2:00 pm$/);
    await userEvent.click(screen.getByRole('button', { name: /^Revoke the address made/ }));
    expect(post).not.toHaveBeenCalled();
    screen.getByText(/^Revoke the address of Nora’s visits made Mon, Nov 2, 9:00 am/);
    screen.getByText(/Calendars that have it get nothing any more.* Nora can make another/);
    await userEvent.click(screen.getByRole('button', { name: 'Revoke the address' }));
    expect(post).toHaveBeenCalledWith('/api/calendar-feeds/{id}/revoke', { params: { path: { id: 'f' } } });
    await screen.findByText('No address yet.');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Calendar addresses' }));
  });

  it('of somebody who has left can be ended too, and is not made anew', async () => {
    get.mockResolvedValue(ok([FEED]));
    renderPart(<CalendarPanel person={{ ...nora, isArchived: true }} />);
    await userEvent.click(await screen.findByRole('button', { name: /^Revoke the address made/ }));
    screen.getByText(/get nothing any more/);
    expect(screen.queryByText(/can make another/)).toBeNull();
  });

  it('are spoken of where somebody makes plans or has one, and nowhere else', async () => {
    get.mockResolvedValueOnce(ok([])).mockResolvedValue(ok([FEED]));
    const { unmount } = renderPart(<CalendarPanel person={person('ruth', { name: 'Ruth', roles: ['admin'] })} />);
    await waitFor(() => expect(get).toHaveBeenCalled());
    expect(screen.queryByRole('region')).toBeNull();
    unmount();
    renderPart(<CalendarPanel person={person('ruth', { name: 'Ruth', roles: ['admin'] })} />);
    await screen.findByRole('region', { name: 'Calendar addresses' });
  });

  it('are asked for by those alone who may end them', async () => {
    get.mockImplementation((path: string) =>
      Promise.resolve(
        ok(path.endsWith('calendar-feeds') ? [] : { employments: [], leaves: [], covers: [], memberships: [] }),
      ),
    );
    const show = (permissions: Me['permissions']) =>
      renderPart(<PersonDrill person={nora} people={[]} teams={[]} onClose={jest.fn()} />, { ...NORA, permissions });
    const { unmount } = show(['leave.manage', 'feed.manage']);
    await screen.findByRole('region', { name: 'Calendar addresses' });
    unmount();
    show(['leave.manage']);
    await screen.findByRole('region', { name: 'Cover' });
    expect(screen.queryByRole('region', { name: 'Calendar addresses' })).toBeNull();
  });
});

describe('leave that is refused', () => {
  it('says beside the day what is wrong, and goes there', async () => {
    const faults = [{ path: 'toDay', message: 'must not lie before the first day' }];
    jest.spyOn(api, 'POST').mockResolvedValue({
      error: { code: 'leave.days', title: 'Leave ends on its first day or later.', faults },
      response: { ok: false, status: 400 },
    });
    renderPart(<LeavePanel staffId="nora" leaves={[]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    await userEvent.click(screen.getByRole('button', { name: 'Book it' }));
    await screen.findByText('Must not lie before the first day.');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Last day')));
    expect(screen.getByLabelText('First day').getAttribute('aria-invalid')).toBeNull();
  });
});

describe('Esc', () => {
  const get = jest.spyOn(api, 'GET');
  const empty = { employments: [], leaves: [], covers: [], memberships: [] };
  const boss = { ...NORA, roles: ['admin'] as Role[], permissions: [...grantsOf(['admin'])] };

  function Opened({ onClose }: { onClose: () => void }) {
    const [isOpen, setIsOpen] = useState(true);
    const close = () => {
      setIsOpen(false);
      onClose();
    };
    return (
      <>
        <DrillToggle id="x" isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
          Nora
        </DrillToggle>
        {isOpen && (
          <PersonDrill
            person={person('nora', { name: 'Nora', startPlace: '', travelModes: [] })}
            people={[]}
            teams={[]}
            onClose={close}
          />
        )}
      </>
    );
  }

  it.each(['New period', 'Add', 'Add cover', 'Change name, roles and travel', 'They leave'])(
    'closes "%s" and is back on its button, then the person',
    async (name) => {
      get.mockImplementation(((path: string) =>
        Promise.resolve({
          data: path.endsWith('calendar-feeds') ? [] : empty,
          response: { ok: true, status: 200 },
        })) as never);
      const onClose = jest.fn();
      renderPart(<Opened onClose={onClose} />, boss);
      await userEvent.click(await screen.findByRole('button', { name }));
      await userEvent.keyboard('{Escape}');
      expect(onClose).not.toHaveBeenCalled();
      expect(document.activeElement).toBe(screen.getByRole('button', { name }));
      await userEvent.keyboard('{Escape}');
      expect(onClose).toHaveBeenCalledTimes(1);
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Nora' }));
    },
  );
});
