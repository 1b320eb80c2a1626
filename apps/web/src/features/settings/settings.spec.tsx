import { SETTING_NAMES, SETTINGS } from '@inroads/contracts';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { api } from '@/api/client';
import type { MapDrawing } from '@/api/agency-map';
import { renderPart } from '@/testing/render-part';
import { AgencyPart } from './agency-part';
import { toGeoJson } from './map-geo-json';
import { amountsOf, isChanged } from './preview-view';
import { RuleComing, RuleEffect } from './rule-effect';
import { RuleValue } from './rule-value';
import { nextWeekStart, sayValue, stateOf, weeksReopened } from './rules';
import type { Setting } from './settings.queries';
import { partOf, readSettingsSearch } from './settings-view';
import type { RuleDraft } from './use-rule-draft';

const TODAY = '2026-11-18';
const value = (fromDay: string, of: unknown) => ({ id: fromDay, fromDay, value: of, why: '', setBy: null, version: 1 });
const goal = (...values: ReturnType<typeof value>[]): Setting => ({ name: 'counting.goal', initial: 6, values });

describe('a rule', () => {
  it('is what it was from the start until somebody sets it', () => {
    expect(stateOf(goal(), TODAY)).toEqual({ now: { value: 6, fromDay: null }, next: null, coming: [], before: [] });
  });

  it('holds from its day on, and keeps what held before', () => {
    const state = stateOf(goal(value('2027-01-04', 8), value('2026-11-18', 7), value('2026-01-05', 5)), TODAY);
    expect(state.now).toEqual({ value: 7, fromDay: '2026-11-18' });
    expect(state.next?.value).toBe(8);
    expect(state.before.map(({ value: before }) => before)).toEqual([5]);
  });

  it('says every value it can have', () => {
    for (const name of SETTING_NAMES) {
      const definition = SETTINGS[name];
      const values = definition.kind === 'choice' ? definition.choices : [definition.initial];
      for (const each of values) expect(sayValue(name, each)).toMatch(/\w/);
    }
    expect(sayValue('planning.opening', 1)).toBe('1 point');
    expect(sayValue('planning.same-day-tenths', 5)).toBe('0.5 points');
    expect(sayValue('planning.employer-minutes-a-day', 150)).toBe('2 h 30 min');
    expect(sayValue('planning.lunch-minutes', 30)).toBe('30 min');
    expect(sayValue('planning.reach-km', 60)).toBe('37 miles (60 km)');
    expect(sayValue('counting.countable-modes', ['video'])).toBe(
      'In person, or by video, with someone who hires or has a say',
    );
  });
});

describe('the first day of the week', () => {
  const show = (isWeekStartFixed: boolean) => {
    const agency = { id: 'a', name: 'Brookhaven', zone: 'America/Chicago', weekStart: 1, country: 'US', version: 1 };
    jest
      .spyOn(api, 'GET')
      .mockResolvedValue({ data: { ...agency, isWeekStartFixed }, response: { ok: true, status: 200 } } as never);
    renderPart(<AgencyPart />);
    return screen.findByRole<HTMLSelectElement>('combobox', { name: 'A week begins on' });
  };

  it('can be chosen before the first contact or plan, and says that it will be fixed', async () => {
    expect((await show(false)).disabled).toBe(false);
    expect(screen.getByText(/with the first contact or plan it is fixed/)).toBeTruthy();
  });

  it('is fixed afterwards, and says why', async () => {
    expect((await show(true)).disabled).toBe(true);
    expect(screen.getByText(/^Fixed since the first contact or plan/)).toBeTruthy();
  });
});

describe('a time of day', () => {
  it('is said and set as a clock time, though minutes are kept', () => {
    expect(sayValue('planning.day-starts-at', 510)).toBe('8:30 am');
    expect(sayValue('planning.lunch-starts-at', 735)).toBe('12:15 pm');
    const onChange = jest.fn();
    renderPart(<RuleValue name="planning.day-starts-at" value={510} onChange={onChange} />);
    const field = document.querySelector<HTMLInputElement>('input[type="time"]');
    expect(field?.value).toBe('08:30');
    fireEvent.change(field as HTMLInputElement, { target: { value: '09:15' } });
    expect(onChange).toHaveBeenCalledWith(555);
  });
});

describe('the day from which it holds', () => {
  it('is the next week’s first, so that no week begun is touched', () => {
    expect(nextWeekStart(TODAY, 1)).toBe('2026-11-23');
    expect(nextWeekStart('2026-11-23', 1)).toBe('2026-11-30');
    expect(nextWeekStart(TODAY, 7)).toBe('2026-11-22');
    expect(weeksReopened('2026-11-23', TODAY, 1)).toBe(0);
  });

  it('reopens the weeks since, when it is in the past', () => {
    expect(weeksReopened(TODAY, TODAY, 1)).toBe(1);
    expect(weeksReopened('2026-11-02', TODAY, 1)).toBe(3);
  });
});

describe('the address', () => {
  it('names a part and a rule that there are', () => {
    expect([partOf('holidays'), partOf('x'), partOf(undefined)]).toEqual(['holidays', 'counting', 'counting']);
    expect([readSettingsSearch({ rule: 'counting.goal' }), readSettingsSearch({ rule: 'x' })]).toEqual([
      { rule: 'counting.goal' },
      {},
    ]);
  });
});

describe('what would change', () => {
  const draft = (part: Partial<RuleDraft>) =>
    ({
      name: 'counting.goal',
      value: 5,
      held: 5,
      fromDay: '2026-11-23',
      why: 'x',
      reopened: 0,
      isAsked: false,
      error: null,
      ...part,
    }) as RuleDraft;

  it('is nothing already counted, from a day to come', async () => {
    const save = jest.fn();
    renderPart(<RuleEffect draft={draft({ save })} onLeave={jest.fn()} />);
    expect(screen.getByText('Nothing already counted changes.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Use it from Nov 23' }));
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('names the weeks a past day recounts, and asks once more', () => {
    renderPart(<RuleEffect draft={draft({ reopened: 3, isAsked: true })} onLeave={jest.fn()} />);
    expect(screen.getByText('A day in the past recounts 3 weeks.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Yes, recount 3 weeks' })).toBeTruthy();
  });
});

describe('the last eight weeks under another rule', () => {
  const mean = (counted: number | null, target: number | null, possibleDuplicates = 0) => ({
    weeks: 8,
    counted,
    target,
    possibleDuplicates,
  });
  const line = (now: ReturnType<typeof mean>, changed: ReturnType<typeof mean>) => ({
    staffId: 'beth',
    name: 'Beth Kowalczyk',
    teamName: 'Riverside team',
    now,
    changed,
  });

  it('are said with two digits, and as none where no week has a target', () => {
    const beth = line(mean(40 / 7, null), mean(44 / 7, 6));
    expect(amountsOf(beth, 'counted')).toEqual({ now: 5.71, changed: 6.29 });
    expect(amountsOf(beth, 'target')).toEqual({ now: null, changed: 6 });
    expect(isChanged(beth)).toBe(true);
  });

  it('have not changed for somebody whose figures are the same', () => {
    expect(isChanged(line(mean(2, 6), mean(2, 6)))).toBe(false);
    expect(isChanged(line(mean(2, 6), mean(2, 6, 1)))).toBe(true);
  });
});

describe('a map that was taken away', () => {
  it('is brought again as the file it was', () => {
    const paths = [
      [
        [0, 0],
        [1, 1],
        [0, 0],
      ],
    ];
    const shape = { layer: 'water', form: 'area', name: 'Mill Pond', kind: '', paths } as const;
    const stop = { ...shape, layer: 'bus-stop', form: 'point', paths: [[[2, 3]]] } as const;
    const file = toGeoJson({ name: 'Alder Falls', shapes: [shape, stop] } as unknown as MapDrawing);
    expect(file).toMatchObject({
      type: 'FeatureCollection',
      name: 'Alder Falls',
      features: [
        { properties: { layer: 'water', name: 'Mill Pond' }, geometry: { type: 'Polygon', coordinates: paths } },
        { geometry: { type: 'Point', coordinates: [2, 3] } },
      ],
    });
  });
});

describe('a value that waits for its day', () => {
  it('is listed with the way to take it back, and those that hold are not', () => {
    renderPart(<RuleComing setting={goal(value('2026-11-09', 5), value('2027-01-04', 8), value('2027-02-01', 9))} />);
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Take back the value from Jan 4, 2027',
      'Take back the value from Feb 1, 2027',
    ]);
  });

  it('is nothing where none waits', () => {
    const { container } = renderPart(<RuleComing setting={goal(value('2026-11-09', 5))} />);
    expect(container.textContent).toBe('');
  });
});

function Rule({ onChange }: { onChange: (value: unknown) => void }) {
  const [value, setValue] = useState<unknown>(7);
  return (
    <RuleValue
      name="planning.days-to-learn"
      value={value}
      onChange={(next) => {
        onChange(next);
        setValue(next);
      }}
    />
  );
}

describe('the field of a value', () => {
  it('asks yes or no in words', async () => {
    const onChange = jest.fn();
    renderPart(<RuleValue name="counting.holidays-reduce-target" value onChange={onChange} />);
    const group = screen.getByRole('radiogroup', { name: 'Holidays' });
    expect(within(group).getByRole<HTMLInputElement>('radio', { name: /^Reduce/ }).checked).toBe(true);
    await userEvent.click(within(group).getByRole('radio', { name: /^Do not change/ }));
    expect(onChange).toHaveBeenCalledWith(false);
  });

  it('keeps what is no number, or nothing, and refuses it', async () => {
    const onChange = jest.fn();
    const { container } = renderPart(<Rule onChange={onChange} />);
    const field = container.querySelector('input') as HTMLInputElement;
    await userEvent.clear(field);
    expect([field.value, field.validationMessage]).toEqual(['', 'Give a number.']);
    await userEvent.type(field, '12 days');
    expect([field.value, field.validationMessage]).toEqual(['12 days', 'Give a number.']);
    expect(onChange).toHaveBeenLastCalledWith(12);
  });

  it('takes several kinds of contact', async () => {
    const onChange = jest.fn();
    renderPart(<RuleValue name="counting.countable-modes" value={['video']} onChange={onChange} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'by phone' }));
    expect(onChange).toHaveBeenCalledWith(['video', 'phone']);
  });
});
