import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPart } from '@/testing/render-part';
import { countHalves, daysShown, FULL_WEEK, isWorked, toggled } from './half-days';
import { HandedLink } from './handed-link';
import { sayTeams } from './people-columns';
import { narrowed, readPeopleSearch } from './people-view';
import type { Person } from './people.queries';
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

describe('a link that is handed over', () => {
  const link = { url: 'https://inroads.example/welcome#secret', validHours: 168, isMailed: false };

  it('says how long it works and whether it was mailed', () => {
    renderPart(<HandedLink name="Joel" link={link} isInvitation onDone={jest.fn()} />);
    expect(screen.getByText(/within 7 days/)).toBeTruthy();
    expect(screen.queryByText(/by mail/)).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value).toBe(link.url);
  });
});
