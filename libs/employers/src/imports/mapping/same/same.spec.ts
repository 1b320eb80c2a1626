import fc from 'fast-check';
import { addressKey, EmployerFinder, employerKey, EmployerLike, judgeSame, namesIn, storeNumber } from '.';
import { jaroWinkler, lettersLikeness, wordsLikeness } from './likeness';

describe('the key of a name', () => {
  it.each([
    ['Wal Mart #112', 'walmart'],
    ['WAL-MART, Inc.', 'walmart'],
    ['Walmart', 'walmart'],
    ["McDonald's 30928", 'mcdonalds'],
    ['MCDONALDS', 'mcdonalds'],
    ['The Café Zoë, L.L.C.', 'cafezoe'],
    ['J & K Janitorial Co.', 'jandkjanitorial'],
    ['Harborview Hotel (Depot St)', 'harborviewhotel'],
    ['Redbox LLC (KROGER)', 'redbox'],
    ['Forever 21', 'forever21'],
    ['7-Eleven Store 4410', '7eleven'],
    ['801 Louisiana', '801louisiana'],
    ['The Co', 'co'],
    ['#112', '112'],
  ])('of %s is %s', (name, key) => {
    expect(employerKey(name)).toBe(key);
  });

  it('is never empty where the name has a letter or a digit, and says the same of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (name) => {
        if (/[a-z0-9]/i.test(name)) expect(employerKey(name)).not.toBe('');
        expect(employerKey(employerKey(name))).toBe(employerKey(name));
      }),
      { examples: [['Store 12'], ['Inc'], ['(x)'], ['The'], ['## '], ['(0)!']] },
    );
  });

  it('has the number of the branch beside it', () => {
    expect(['Wal-Mart #0112', "McDonald's 30928", 'Forever 21', 'Cinco No 2'].map(storeNumber)).toEqual([
      '112',
      '30928',
      null,
      '2',
    ]);
  });

  it('knows two names in one', () => {
    expect(namesIn('Loomis LLC dba Oak Auto')).toEqual(['Oak Auto', 'Loomis LLC']);
    expect(namesIn('Loomis LLC')).toEqual(['Loomis LLC']);
  });
});

describe('the key of an address', () => {
  it.each([
    ['418 North Mill Street, Suite 4', '418 n mill st', '4'],
    ['418 N. Mill St #4', '418 n mill st', '4'],
    ['418 n mill st', '418 n mill st', ''],
    ['8824 GEYER SPRINGS RD STE A', '8824 geyer springs rd', 'a'],
    ['5018 Club Rd Ste 101 & 103', '5018 club rd', '101103'],
    ['P.O. Box 12', 'po box 12', ''],
    ['12310 Chenal Parkway', '12310 chenal pkwy', ''],
    ['', '', ''],
  ])('of %s', (line, street, unit) => {
    expect(addressKey(line)).toEqual({ street, unit });
  });
});

describe('likeness', () => {
  it.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
    ['abc', 'xyz', 0],
    ['same', 'same', 1],
  ])('of %s and %s by Jaro-Winkler is %d', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
  });

  it('lies between 0 and 1, is the same both ways, and 1 for equals', () => {
    const text = fc.stringMatching(/^[a-e]{0,12}$/);
    const words = fc.array(fc.stringMatching(/^[a-e]{1,8}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, text, words, words, (a, b, some, others) => {
        for (const [one, other] of [
          [jaroWinkler(a, b), jaroWinkler(b, a)],
          [lettersLikeness(a, b), lettersLikeness(b, a)],
          [wordsLikeness(some, others), wordsLikeness(others, some)],
        ] as const) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(1 + 1e-9);
          if (one >= 0.5 || other >= 0.5) expect(one).toBeCloseTo(other, 9);
        }
        expect([jaroWinkler(a, a), lettersLikeness(a, a), wordsLikeness(some, some)]).toEqual([1, 1, 1]);
      }),
    );
  });
});

describe('one business or two', () => {
  const at = (name: string, addressLine = '', more: Partial<EmployerLike> = {}): EmployerLike => ({
    name,
    addressLine,
    ...more,
  });

  it.each([
    ['same', 'Sunrise Market, Inc.', 'SUNRISE MARKET'],
    ['same', "Wendy's #46", 'Wendys #20'],
    ['same', 'Loomis LLC dba Oak Auto', 'Oak Auto'],
    ['near', 'Wal-Mart 112', 'Walmart'],
    ['near', 'Wal-Mart 112', 'Walmart, Oak St'],
    ['different', 'Hill, Ann', 'Hill, Bob'],
    ['near', 'Auto Zone #25', 'AutoZone'],
    ['near', 'Bennie Brown Construction', 'Benny Brown Construction Co'],
    ['near', 'Kroger Food Store #630', 'Kroger'],
    ['near', 'Wal-Mart Supercenter', 'Wal-Mart'],
    ['different', 'Pinnacle Automotive', 'Pinnacle Construction'],
    ['different', 'Lodge 12', 'Lodge 13'],
    ['different', 'Studio 22', 'Studio 62'],
    ['different', 'Kestrel Print Works', 'Bluebell Bakery'],
    ['different', 'Cleaning Services', 'Lawn Services'],
    ['different', 'AB', 'AC'],
  ])('%s: %s and %s', (verdict, a, b) => {
    expect(judgeSame({ name: a }, { name: b }).verdict).toBe(verdict);
    expect(judgeSame({ name: b }, { name: a }).verdict).toBe(verdict);
  });

  it('joins two spellings where door or phone agrees, and says why', () => {
    expect(judgeSame(at('Wal-Mart 112', '6 Oak Street'), at('Walmart', '6 Oak St.'))).toEqual({
      verdict: 'same',
      site: 'same',
      evidence: ['same-key', 'same-address'],
      likeness: 0.97,
    });
    const phones = judgeSame(
      at('Wal-Mart', '', { phone: '(555) 010-4182 x2' }),
      at('Walmart', '', { phone: '1 555 010 4182' }),
    );
    expect(phones).toMatchObject({ verdict: 'same', evidence: ['same-key', 'same-phone'] });
  });

  it('makes one name at two doors one employer with two sites', () => {
    expect(judgeSame(at('Subway', '2 Elm St'), at('Subway', '9 Oak St'))).toMatchObject({
      verdict: 'same',
      site: 'other',
    });
    expect(judgeSame(at("Wendy's #46"), at("Wendy's #20"))).toMatchObject({ verdict: 'same', site: 'other' });
    expect(
      judgeSame(at('Subway', '2 Elm St', { postalCode: '72201' }), at('Subway', '2 Elm St', { postalCode: '72301' }))
        .site,
    ).toBe('other');
    expect(judgeSame(at('Subway', '2 Elm St Ste 3'), at('Subway', '2 Elm St')).site).toBe('same');
  });

  it('asks where things contradict each other', () => {
    expect(judgeSame(at("Wendy's #46", '2 Elm St'), at("Wendy's #20", '2 Elm St')).verdict).toBe('near');
    expect(
      judgeSame(
        at('Depot Diner', '2 Elm St', { phone: '5550104182' }),
        at('Elm Street Grill', '', { phone: '555-010-4182' }),
      ).verdict,
    ).toBe('near');
    expect(
      judgeSame(
        at('Kestrel', '', { website: 'https://www.kestrel.org/x' }),
        at('K Print', '', { website: 'kestrel.org' }),
      ).verdict,
    ).toBe('near');
    expect(
      judgeSame(at('Kestrel', '', { website: 'facebook.com/a' }), at('Bluebell', '', { website: 'facebook.com/b' }))
        .verdict,
    ).toBe('different');
    expect(judgeSame(at('Kestrel Print', '2 Elm St'), at('Bluebell Bakery', '2 Elm St')).verdict).toBe('different');
  });
});

describe('finding among many', () => {
  it('gives the same door first, then other doors, then near ones', () => {
    const finder = new EmployerFinder<number>();
    finder.add(1, { name: 'Subway', addressLine: '2 Elm St' });
    finder.add(2, { name: 'Subway', addressLine: '9 Oak St' });
    finder.add(3, { name: 'Subways', addressLine: '9 Oak St' });
    finder.add(4, { name: 'Kestrel Print Works', phone: '555 010 4182' });
    expect(finder.find({ name: 'SUBWAY', addressLine: '9 Oak Street' }).map(({ id }) => id)).toEqual([2, 1]);
    expect(finder.find({ name: 'Subwayy' }).map(({ judgement }) => judgement.verdict)).toEqual([
      'near',
      'near',
      'near',
    ]);
    expect(finder.find({ name: 'Kestrel Printing', phone: '(555) 010-4182' }).map(({ id }) => id)).toEqual([4]);
    expect(finder.find({ name: 'Alder Falls Library' })).toEqual([]);
  });

  it('finds what a comparison with everything finds, for names with a word or beginning in common', () => {
    const name = fc
      .tuple(
        fc.constantFrom('Kestrel', 'Kestral', 'Bluebell', 'Loomis'),
        fc.constantFrom('Print', 'Bakery', 'Inc', '#12', ''),
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), name, (names, asked) => {
        const finder = new EmployerFinder<string>();
        for (const one of names) finder.add(one, { name: one });
        const same = names.filter((one) => judgeSame({ name: asked }, { name: one }).verdict === 'same');
        const found = finder.find({ name: asked }, 99);
        expect(
          found
            .filter(({ judgement }) => judgement.verdict === 'same')
            .map(({ id }) => id)
            .sort(),
        ).toEqual(same.sort());
      }),
    );
  });
});
