import { countingSettings, judgeContact, judgeFor } from '.';
import { visit } from '../test/build';
import type { CountedContact, HiringInfluence, JudgedContact } from '.';

const settings = countingSettings({ zone: 'America/New_York' });

function reasonsOf(changes: Partial<JudgedContact>, of = settings): string[] {
  const judgement = judgeContact(visit(changes), of);
  return judgement.counts ? [] : judgement.reasons.map(({ code }) => code);
}

describe('how they met', () => {
  it.each([
    ['phone', 'by-phone'],
    ['video', 'by-video'],
    ['email', 'by-email'],
    ['text', 'by-text'],
    ['mail', 'by-mail'],
    ['job-fair', 'at-job-fair'],
    ['application-drop', 'application-dropped'],
  ] as const)('does not count %s', (mode, code) => expect(reasonsOf({ mode })).toEqual([code]));

  it('counts in person', () =>
    expect(judgeContact(visit(), settings)).toEqual({ counts: true, mode: 'in-person', influence: 'hires' }));

  it('counts video on the days of the setting only, both ends inside, in the agency zone', () => {
    const of = countingSettings({
      zone: 'America/New_York',
      countableModes: [{ mode: 'video', from: '2020-03-16', to: '2021-06-30' }],
    });
    const on = (happenedAt: string) => reasonsOf({ mode: 'video', happenedAt }, of);
    expect(on('2020-03-15T23:59:00-04:00')).toEqual(['by-video']);
    expect(on('2020-03-16T00:00:00-04:00')).toEqual([]);
    expect(on('2021-07-01T03:59:00Z')).toEqual([]);
    expect(on('2021-07-01T04:00:00Z')).toEqual(['by-video']);
    expect(reasonsOf({ mode: 'phone', happenedAt: '2020-06-01T10:00:00-04:00' }, of)).toEqual(['by-phone']);
  });

  it('keeps counting in person whatever else counts', () => {
    const of = countingSettings({ countableModes: [{ mode: 'video', from: null, to: null }] });
    expect(reasonsOf({}, of)).toEqual([]);
  });
});

describe('whom they met', () => {
  it.each<[HiringInfluence[], string[]]>([
    [['hires'], []],
    [['influences'], []],
    [['no', 'influences'], []],
    [['unknown', 'hires'], []],
    [['no'], ['no-one-who-hires']],
    [[], ['no-one-who-hires']],
    [['unknown'], ['hiring-authority-unknown']],
    [['no', 'unknown'], ['hiring-authority-unknown']],
  ])('%p gives %p', (met, codes) => expect(reasonsOf({ met })).toEqual(codes));
});

describe('why and by whom', () => {
  it('counts any purpose but job support', () => {
    for (const purpose of ['introduce', 'learn', 'thank', 'return-to-discuss', 'follow-up', 'other'] as const) {
      expect(reasonsOf({ purpose })).toEqual([]);
    }
    expect(reasonsOf({ purpose: 'job-support' })).toEqual(['job-support-without-new-job']);
    expect(reasonsOf({ purpose: 'job-support', newJobDiscussed: true })).toEqual([]);
  });

  it('counts with the job seeker present, not by the job seeker alone', () => {
    expect(reasonsOf({ madeBy: 'both' })).toEqual([]);
    expect(reasonsOf({ madeBy: 'client' })).toEqual(['made-by-client']);
  });
});

it('names every reason, withdrawn and imported ones first', () => {
  const all = {
    voided: true,
    imported: true,
    madeBy: 'client',
    mode: 'phone',
    purpose: 'job-support',
    met: ['no'],
  } as const;
  expect(reasonsOf(all)).toEqual([
    'voided',
    'imported',
    'made-by-client',
    'by-phone',
    'job-support-without-new-job',
    'no-one-who-hires',
  ]);
});

describe('for one of the staff', () => {
  const codes = (id: string, staff: CountedContact['staff'], of = settings) => {
    const judgement = judgeFor(id, visit({ staff }), of);
    return judgement.counts ? [] : judgement.reasons.map(({ code }) => code);
  };

  it('credits the lead alone from the day the agency says so', () => {
    const staff = [
      { id: 'A', role: 'lead' },
      { id: 'B', role: 'joint' },
    ] as const;
    const of = (from: string) => countingSettings({ jointCredit: [{ from, value: 'lead' }] });
    expect(codes('B', staff, of('2026-11-18'))).toEqual([]);
    expect(codes('B', staff, of('2026-11-17'))).toEqual(['joint-credit-to-lead']);
    expect(codes('A', staff, of('2026-11-17'))).toEqual([]);
  });

  it('takes the first of those who made it for the lead where none is named', () => {
    const staff = [
      { id: 'S', role: 'shadowing' },
      { id: 'B', role: 'joint' },
      { id: 'C', role: 'joint' },
    ] as const;
    const of = countingSettings({ jointCredit: 'lead' });
    expect(['S', 'B', 'C'].map((id) => codes(id, staff, of))).toEqual([['shadowing'], [], ['joint-credit-to-lead']]);
  });
});
