import fc from 'fast-check';
import {
  dateOrderOf,
  isPostBox,
  parseDate,
  parseDateText,
  Parsed,
  parseEmail,
  parseEmploymentType,
  parseHeadcount,
  parseInfluence,
  parseList,
  parseNaics,
  parseOpenness,
  parsePay,
  parsePhone,
  phoneKey,
  parsePostalCode,
  parseRegion,
  parseSchedule,
  parseStage,
  parseWebsite,
  parseWeeklyHours,
  parseYesNo,
  splitAddress,
} from '.';

/** The value, `null` for a blank, the code of a fault. */
function read<T>(parsed: Parsed<T>): T | string | null {
  if (parsed.kind === 'blank') return null;
  return parsed.kind === 'fault' ? parsed.code : parsed.value;
}

const noticeOf = (parsed: Parsed<unknown>): string | null => (parsed.kind === 'value' ? parsed.notice : null);

describe('pay', () => {
  it.each([
    ['$16.20/hr', { min: 16.2, max: 16.2, period: 'hour' }],
    ['$15 to $18 per hour DOE', { min: 15, max: 18, period: 'hour' }],
    ['$14.00 - 16.50', { min: 14, max: 16.5, period: 'hour' }],
    ['16,20 / hour', { min: 16.2, max: 16.2, period: 'hour' }],
    ['52,524.00', { min: 52_524, max: 52_524, period: 'year' }],
    ['45-50k', { min: 45_000, max: 50_000, period: 'year' }],
    ['$45k-$50k yearly', { min: 45_000, max: 50_000, period: 'year' }],
    ['From $15 an hour', { min: 15, period: 'hour' }],
    ['$15+/hr', { min: 15, period: 'hour' }],
    ['Up to $20 an hour', { max: 20, period: 'hour' }],
    ['$3.50/hr plus tips', { min: 3.5, max: 3.5, period: 'hour', isWithTips: true }],
    ['$600 weekly', { min: 600, max: 600, period: 'week' }],
    ['$1,200 bi-weekly', { min: 600, max: 600, period: 'week' }],
    ['£11.44 ph', { min: 11.44, max: 11.44, period: 'hour' }],
    ['$15/hr + $500 sign-on bonus', { min: 15, max: 15, period: 'hour' }],
    ['$15 hour, 30 hours', { min: 15, max: 15, period: 'hour' }],
    ['$15 after 90 days', { min: 15, max: 15, period: 'hour' }],
    ['$18.50 + 401k', { min: 18.5, max: 18.5, period: 'hour' }],
    ['DOE', null],
    ['N/A', null],
    ['$0', null],
    ['1500', 'pay.no-unit'],
    ['$100/day', 'pay.by-the-day'],
    ['15.00-16.00-17.00', 'pay.several'],
    ['$62,000 per hour', 'pay.not-believable'],
  ])('reads %s', (pay, expected) => {
    expect(read(parsePay({ pay }))).toEqual(expected);
  });

  it.each([
    [
      { min: '$62370', max: '$93587', unit: 'Annual' },
      { min: 62_370, max: 93_587, period: 'year' },
    ],
    [
      { min: '$16', max: '$20', unit: 'Hourly' },
      { min: 16, max: 20, period: 'hour' },
    ],
    [
      { min: '18', max: '15', unit: 'hr' },
      { min: 15, max: 18, period: 'hour' },
    ],
    [
      { min: '15', max: '', unit: 'hour' },
      { min: 15, max: 15, period: 'hour' },
    ],
    [{ min: '16', max: '52,000' }, 'pay.no-unit'],
    [{ min: '$282', max: '$328', unit: 'Daily' }, 'pay.by-the-day'],
    [{ min: '', max: 'n/a', unit: 'hour' }, null],
  ])('reads the columns %j', (texts, expected) => {
    expect(read(parsePay(texts))).toEqual(expected);
  });

  it('says what it assumed', () => {
    expect(noticeOf(parsePay({ pay: '17.5' }))).toBe('No unit is stated; read as pay per hour.');
    expect(noticeOf(parsePay({ min: '18', max: '15', unit: 'hr' }))).toContain('turned round');
  });

  it('never gives a range upside down or an amount out of bounds', () => {
    const amount = fc.double({ min: 0, max: 90_000, noNaN: true }).map((number) => number.toFixed(2));
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('hour', 'week', 'month', 'year', ''), (min, max, unit) => {
        const parsed = parsePay({ min, max, unit });
        if (parsed.kind !== 'value') return true;
        const { min: low = 0, max: high = low, period } = parsed.value;
        return low <= high && (period !== 'hour' || high <= 300);
      }),
    );
  });
});

describe('hours a week', () => {
  it.each([
    ['35 Hours', { min: 35, max: 35 }],
    ['35hrs / 9 - 5', { min: 35, max: 35 }],
    ['20-25 hrs/wk', { min: 20, max: 25 }],
    ['17.50 Hours weekly (part time)', { min: 17.5, max: 17.5 }],
    ['40', { min: 40, max: 40 }],
    ['35 per week/day', { min: 35, max: 35 }],
    ['Hours/Shift: 35 hours per week/day', { min: 35, max: 35 }],
    ['Hours: 25 Hours Per Week Shift: 5 Hours a Day', { min: 25, max: 25 }],
    ['up to 29 hours', { min: 0, max: 29 }],
    ['8 hours a week', { min: 8, max: 8 }],
    ['35 Hours- Shift 8:00-1600', { min: 35, max: 35 }],
    ['9am-5pm', null],
    ['7:30 - 3:30 (1/2 hour lunch)', null],
    ['24 hour operation', null],
    ['3-day work week, over 4 weeks', null],
    ['varies', null],
    ['8 hours', 'hours.day-or-week'],
    ['90 hours a week', 'hours.not-believable'],
    ['35 hours per week (office), 40 hours per week (trade)', 'hours.several'],
    ['17 hours per week in term, up to 35 hours else', 'hours.several'],
    ['5-Sep', 'hours.turned-into-date'],
  ])('reads %s', (text, expected) => {
    expect(read(parseWeeklyHours(text))).toEqual(expected);
  });

  it('says so when no highest number is named', () => {
    expect(read(parseWeeklyHours('35+ hours per week'))).toEqual({ min: 35, max: 40 });
    expect(noticeOf(parseWeeklyHours('35+ hours per week'))).toContain('35 to 40');
  });
});

describe('working times', () => {
  const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
  const shift = (days: string[], from: string, to: string): object => ({
    form: 'shifts',
    shifts: [{ days, from, to }],
  });

  it.each([
    ['Monday-Friday 9 AM-5 PM', shift(weekdays, '09:00', '17:00')],
    ['M-F, 9-5', shift(weekdays, '09:00', '17:00')],
    ['9am “ 5pm Monday thru Friday', shift(weekdays, '09:00', '17:00')],
    ['Monday - Friday; 0730 x 1500', shift(weekdays, '07:30', '15:00')],
    ['35 Hrs./M-F/9am-5pm', shift(weekdays, '09:00', '17:00')],
    ['Mon - Fri, 6:00am - 14:30pm', shift(weekdays, '06:00', '14:30')],
    ['Tues, Thurs 3-11pm', shift(['tue', 'thu'], '15:00', '23:00')],
    ['Fri, Sat 10 pm - 6 am', shift(['fri', 'sat'], '22:00', '06:00')],
    ['4pm-12am Sun-Thursday', shift(['mon', 'tue', 'wed', 'thu', 'sun'], '16:00', '00:00')],
    ['weekends 7-3', shift(['sat', 'sun'], '07:00', '15:00')],
    ['M-F 9:30 a.m. to 5:30 p.m. (No Flex Time).', shift(weekdays, '09:30', '17:30')],
    ['M-F 8am-4pm, lunch 12:00-12:30', shift(weekdays, '08:00', '16:00')],
    ['8AM-4PM', { form: 'pattern', from: '08:00', to: '16:00' }],
    ['Monday-Friday 35 hours', { form: 'pattern', days: weekdays }],
    ['We have only Night shifts available.', { form: 'pattern', kinds: ['night'] }],
    ['Day', { form: 'pattern', kinds: ['day'] }],
    ['M-F 9am-5pm or 10am-6pm', { form: 'pattern', days: weekdays }],
    ['9am-5pm M-F, may be required to work nights', null],
    ['DAY, 9-5; on occasion candidates will be required to work weekends', null],
    ['Based on 24/7 coverage, M-F 9-5', null],
    ['35 hours per week / day', null],
    ['various', null],
    ['5-Sep', 'schedule.turned-into-date'],
  ])('reads %s', (text, expected) => {
    expect(read(parseSchedule(text))).toEqual(expected);
  });

  it('marks flexible shifts', () => {
    expect(read(parseSchedule('M-F 9-5 (FLEX)'))).toMatchObject({
      shifts: [{ isFlexible: true }],
      flexibleShiftsNeeded: 5,
    });
  });
});

describe('dates', () => {
  const today = '2026-11-22';
  const us = { order: 'month-first', today } as const;

  it.each([
    ['10/28/26', '2026-10-28'],
    ['2/22/21', '2021-02-22'],
    ['1/1/87', '1987-01-01'],
    ['11.18.2026', '2026-11-18'],
    ['7-Nov-24', '2024-11-07'],
    ['Nov 18, 2026', '2026-11-18'],
    ['Wed, Nov. 18th, 2026', '2026-11-18'],
    ['18 November 2026', '2026-11-18'],
    ['2026-11-18T10:30:00Z', '2026-11-18'],
    ['2026/1/5', '2026-01-05'],
    ['20261118', '2026-11-18'],
    ['11/18/2026 1:40 PM', '2026-11-18'],
    ['46344', '2026-11-18'],
    ['', null],
    ['N/A', null],
    ['10/32/26', 'date.not-a-date'],
    ['2/29/2026', 'date.not-a-date'],
    ['last spring', 'date.not-a-date'],
    ['11/18', 'date.no-year'],
    ['Nov 18', 'date.no-year'],
    ['Nov 2026', 'date.no-day'],
    ['11/18/1826', 'date.absurd'],
    ['11/18/2926', 'date.absurd'],
  ])('reads %s', (text, expected) => {
    expect(read(parseDateText(text, us))).toBe(expected);
  });

  it('takes a real date of the workbook as it is, and hands on a fault of the cell', () => {
    const cell = { text: '2026-10-11', value: { kind: 'date', day: '2026-10-11', time: null }, fault: null } as const;
    expect(read(parseDate(cell, { order: 'day-first', today }))).toBe('2026-10-11');
    const broken = {
      text: '',
      value: null,
      fault: { code: 'cell.formula-without-value', message: 'no value' },
    } as const;
    expect(read(parseDate(broken, us))).toBe('cell.formula-without-value');
  });

  it('decides the order over the whole column, else asks', () => {
    expect(dateOrderOf(['1/2/26', '3/28/26', 'n/a'], 'day-first')).toEqual({
      kind: 'certain',
      order: 'month-first',
      evidence: ['3/28/26'],
    });
    expect(dateOrderOf(['1/2/26', '28.3.26'], 'month-first')).toMatchObject({ kind: 'certain', order: 'day-first' });
    expect(dateOrderOf(['1/2/26', '3/4/26'], 'month-first')).toEqual({
      kind: 'ask',
      order: 'month-first',
      evidence: [],
    });
    expect(dateOrderOf(['2/2/26', '7-Nov-24', '2026-01-02'], 'month-first').kind).toBe('irrelevant');
    expect(dateOrderOf(['1/28/26', '28/1/26'], 'month-first')).toMatchObject({
      kind: 'mixed',
      evidence: ['1/28/26', '28/1/26'],
    });
  });

  it('reads every day back in both orders', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-');
        const monthFirst = parseDateText(`${month}/${dayOfMonth}/${year}`, us);
        const dayFirst = parseDateText(`${dayOfMonth}.${month}.${year}`, { order: 'day-first', today });
        expect([read(monthFirst), read(dayFirst)]).toEqual([iso, iso]);
      }),
    );
  });
});

describe('places', () => {
  it.each([
    ['418 Mill St, Alder Falls, AR 72201', '418 Mill St', 'Alder Falls', 'AR', '72201'],
    [
      '418 Mill St Suite 4, Alder Falls, Arkansas, 72201-1234',
      '418 Mill St Suite 4',
      'Alder Falls',
      'AR',
      '72201-1234',
    ],
    ['418 Mill St\nAlder Falls, AR  72201, USA', '418 Mill St', 'Alder Falls', 'AR', '72201'],
    ['PO BOX 12, Alder Falls AR', 'PO BOX 12', 'Alder Falls', 'AR', ''],
    ['418 Mill St, Ste 4', '418 Mill St, Ste 4', '', '', ''],
    ['418 Mill St, Ste 4, 72201', '418 Mill St, Ste 4', '', '', '72201'],
    ['418 Mill St', '418 Mill St', '', '', ''],
    ['Alder Falls, AR', '', 'Alder Falls', 'AR', ''],
  ])('splits %j', (text, line, city, region, postalCode) => {
    expect(splitAddress(text, 'US')).toEqual({ line, city, region, postalCode });
  });

  it('splits a British address', () => {
    expect(splitAddress('12 High St, Leeds, LS1 4AB', 'UK')).toEqual({
      line: '12 High St',
      city: 'Leeds',
      region: '',
      postalCode: 'LS1 4AB',
    });
  });

  it.each([
    ['72201', '72201', false],
    ['722011234', '72201-1234', false],
    ['72201.0', '72201', false],
    ['7901', '07901', true],
    ['604', '00604', true],
    ['0', null, false],
    ['AR', 'postal-code.invalid', false],
  ])('reads the ZIP code %s', (text, expected, isNoticed) => {
    const parsed = parsePostalCode(text, 'US');
    expect([read(parsed), noticeOf(parsed) !== null]).toEqual([expected, isNoticed]);
  });

  it('reads UK postcodes, states and post boxes', () => {
    expect(read(parsePostalCode('ls14ab', 'UK'))).toBe('LS1 4AB');
    expect(['ar', 'Ark', 'new  york', 'D.C.'].map((text) => read(parseRegion(text, 'US')))).toEqual([
      'AR',
      'region.unknown',
      'NY',
      'DC',
    ]);
    expect(['PO BOX A', 'P.O. Box 12', 'Boxwood Ln 3', '12 Box St'].map(isPostBox)).toEqual([true, true, false, false]);
  });
});

describe('short answers', () => {
  it.each([
    [parseYesNo, 'Y', true],
    [parseYesNo, 'x', true],
    [parseYesNo, 'FALSE', false],
    [parseYesNo, '?', null],
    [parseYesNo, 'perhaps', 'yes-no.unclear'],
    [parseInfluence, 'Y', 'hires'],
    [parseInfluence, 'N', 'no'],
    [parseInfluence, 'not sure', 'unknown'],
    [parseInfluence, 'decision maker', 'hires'],
    [parseInfluence, 'recommends to owner', 'influences'],
    [parseInfluence, 'gatekeeper', 'no'],
    [parseInfluence, 'blue', 'influence.unclear'],
    [parseStage, '1', 'introduce'],
    [parseStage, '2', 'learn'],
    [parseStage, 'Cup 3', 'discuss'],
    [parseStage, 'second cup', 'learn'],
    [parseStage, 'Introduction', 'introduce'],
    [parseStage, 'staying in touch', 'in-touch'],
    [parseStage, 'Not interested', 'closed'],
    [parseStage, '4', 'stage.unknown'],
    [parseStage, 'blue', 'stage.unknown'],
    [parseEmploymentType, 'FT', 'full-time'],
    [parseEmploymentType, 'P', 'part-time'],
    [parseEmploymentType, 'Full or part time', 'either'],
    [parseEmploymentType, 'F/T & P/T', 'either'],
    [parseEmploymentType, 'temp', 'employment-type.unclear'],
    [parseOpenness, 'Internal', 'own-staff'],
    [parseOpenness, 'External', 'anyone'],
    [parseOpenness, 'Set-aside (AbilityOne)', 'set-aside'],
    [parseOpenness, 'blue', 'openness.unclear'],
    [parseNaics, '722511', '722511'],
    [parseNaics, '722511 - Full-Service Restaurants', '722511'],
    [parseNaics, '44-45', '44'],
    [parseNaics, '722511.0', '722511'],
    [parseNaics, '999999', 'naics.unknown'],
    [parseNaics, 'Restaurants', 'naics.unknown'],
    [parseHeadcount, 'about 1,200', 1_200],
    [parseHeadcount, '50-99', 75],
    [parseHeadcount, '12 employees', 12],
    [parseHeadcount, '0', null],
    [parseHeadcount, 'many', 'count.not-a-number'],
    [parsePhone, '(555) 010-4182 x3, ask for Dana', '(555) 010-4182 x3, ask for Dana'],
    [parsePhone, '0000000', null],
    [parsePhone, '010', 'phone.too-short'],
    [parseEmail, 'Dana Whitlock <dana@example.org>', 'dana@example.org'],
    [parseEmail, 'a@example.org; b@example.org', 'a@example.org'],
    [parseEmail, 'dana at example', 'email.invalid'],
    [parseWebsite, 'www.example.org/jobs', 'https://www.example.org/jobs'],
    [parseWebsite, 'http://example.org', 'http://example.org'],
    [parseWebsite, 'javascript:alert(1)', 'website.invalid'],
    [parseWebsite, 'ask at the desk', 'website.invalid'],
  ] as [(text: string) => Parsed<unknown>, string, unknown][])('%p reads “%s”', (parse, text, expected) => {
    expect(read(parse(text))).toBe(expected);
  });

  it('asks about staying in touch where a stage past the third cup is written', () => {
    expect(parseStage('4')).toMatchObject({ message: expect.stringContaining('Did you mean staying in touch?') });
  });

  it('splits lists, each word once', () => {
    expect(read(parseList('food; early shifts,food\n bus 5 '))).toEqual(['food', 'early shifts', 'bus 5']);
  });
});

describe('any text at all', () => {
  const parsers: ((text: string) => Parsed<unknown>)[] = [
    (pay) => parsePay({ pay }),
    parseWeeklyHours,
    parseSchedule,
    (text) => parseDateText(text, { order: 'day-first', today: '2026-11-22' }),
    (text) => parsePostalCode(text, 'US'),
    parseStage,
    parseWebsite,
    parseEmail,
  ];

  it('gives a value, a blank, or a fault that says what to do', () => {
    const hard = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[\d$.,:/ apmk-]{0,40}$/));
    fc.assert(
      fc.property(hard, fc.constantFrom(...parsers), (text, parse) => {
        const parsed = parse(text);
        if (parsed.kind === 'fault') expect(parsed.message).toMatch(/(Write|Correct|Add|Format) /);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '9-'.repeat(20_000),
    '1'.repeat(40_000),
    ' '.repeat(40_000),
    'mon-'.repeat(10_000),
    '$1,'.repeat(15_000),
    'a@'.repeat(20_000),
  ])('answers at once, however long it is (%#)', (text) => {
    const start = performance.now();
    for (const parse of parsers) parse(text);
    splitAddress(text, 'US');
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('two ways to write a phone number', () => {
  it.each([
    ['563-555-0101', '(563) 555-0101', true],
    ['+1 563.555.0101', '5635550101', true],
    ['563-555-0101 ext. 3', '563 555 0101 x3', true],
    ['563-555-0101', '563-555-0102', false],
    ['563-555-0101', '563-555-0101 x3', false],
    ['555-0101', '563-555-0101', false],
  ])('%s and %s are the same: %s', (one, other, same) => {
    expect(phoneKey(one) === phoneKey(other)).toBe(same);
  });

  it('are told of numbers alone', () => {
    expect(phoneKey('ask Dana')).toBeNull();
    expect(phoneKey('563-555-0101, ask for Dana')).toBeNull();
  });
});
