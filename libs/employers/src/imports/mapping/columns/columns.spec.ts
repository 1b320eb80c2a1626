import { Invalid } from '@inroads/kernel';
import type { Cell, TableColumn, TableRow } from '@inroads/platform/tabular';
import { checkMapping, fieldsOf, guessColumns, ImportKind, MappingGuess } from '.';
import { headerLikeness, headerWords } from './header.words';

const context = { country: 'US', today: '2026-11-22', dateHabit: 'month-first' } as const;
const letter = (index: number): string => String.fromCharCode(65 + index);

/** A guess over a small table; a blank header is named by its letter, as the reader does it. */
function guess(kind: ImportKind, header: string[], ...rows: string[][]): MappingGuess {
  const columns: TableColumn[] = header.map((name, index) => ({
    index,
    letter: letter(index),
    name: name || `Column ${letter(index)}`,
  }));
  const cell = (text: string): Cell => ({ text, value: null, fault: null });
  const sample: TableRow[] = rows.map((cells, at) => ({ number: at + 2, cells: cells.map(cell), faults: [] }));
  return guessColumns(kind, columns, sample, context);
}

const placed = (found: MappingGuess): (string | null)[] => found.columns.map(({ field }) => field);

describe('guessing employer columns', () => {
  it("reads a specialist's own log", () => {
    const found = guess(
      'employers',
      ['Business', 'Addr', 'Mgr', 'Mgr ph', 'Hires?', 'Last seen', '3 cups', 'Notes', 'Client'],
      [
        'Kestrel Print Works',
        '418 Mill St, Alder Falls',
        'Dana Whitlock',
        '(555) 010-4182',
        'Y',
        '10/28/26',
        '2',
        'likes mid-afternoon',
        'MK',
      ],
      ['Bluebell Bakery', '77 Depot St', 'Ines Park', '555-010-2222', 'N', '10/1/26', '1', '', 'TR'],
    );
    expect(placed(found)).toEqual([
      'name',
      'address',
      'personName',
      'personPhone',
      'personInfluence',
      'lastContactOn',
      'stage',
      'note',
      null,
    ]);
    expect(found.columns[3]).toMatchObject({
      reason: 'Named “Mgr ph”, and 2 of 2 cells look like phone numbers.',
      examples: ['(555) 010-4182', '555-010-2222'],
    });
    expect(found.columns[5]?.dateOrder).toMatchObject({ kind: 'certain', order: 'month-first' });
    expect(found.missing).toEqual([]);
  });

  it('reads a list of licences as a city keeps it', () => {
    const found = guess(
      'employers',
      ['Classification', 'Category', 'Business', 'Address', 'City', 'Zip', 'ACCOUNT START DATE'],
      ['RESTAURANTS', 'FOOD - DRINK', 'DEPOT DINER #4', '12 W DEPOT ST STE 3', 'ALDER FALLS', '7901', '2/22/21'],
      ['BARBER/BEAUTY', 'HEALTH', 'CUT & GO', 'PO BOX 12', 'ALDER FALLS', '72201', '1/1/87'],
    );
    expect(placed(found)).toEqual(['industry', null, 'name', 'address', 'city', 'postalCode', null]);
    expect(found.columns[1]?.reason).toBe('“Category” may be “Kind of business”, which column A already holds.');
  });

  it('tells the contents of a vague header', () => {
    const of = (...cells: string[]): string | null =>
      guess('employers', ['Company', 'Contact'], ...cells.map((cell) => ['Kestrel', cell])).columns[1]!.field;
    expect(of('Dana Whitlock', 'Ines Park')).toBe('personName');
    expect(placed(guess('employers', ['Company', 'Date of last contact'], ['Kestrel', '1/2/26']))).toEqual([
      'name',
      'lastContactOn',
    ]);
  });

  it.each([
    ['Shoe size', '10'],
    ['Truck count', '4'],
    ['Parking products', 'gravel'],
    ['Weather stage', '2'],
    ['Votes', 'twelve'],
    ['Slate', 'grey'],
    ['Rival company', 'Loomis Glass'],
    ['Lawn sector', 'north'],
    ['Shoe manager type', '7'],
  ])('guesses nothing of “%s”: a word of a field inside it is not enough', (header, cell) => {
    const found = guess('employers', ['Business', header], ['Kestrel', cell], ['Bluebell', cell], ['Loomis', cell]);
    expect(found.columns[1]?.field).toBeNull();
  });

  it.each([
    ['Main phone', '(555) 010-4182', 'phone'],
    ['Delivery phone', '(555) 010-4182', 'phone'],
    ['Mailing address', '418 Mill St', 'address'],
    ['Staff size', '24', 'headcount'],
    ['Company size 2026', '24', 'headcount'],
    ['Regional manager', 'Dana Whitlock', 'personName'],
    ['Parking notes', 'behind the shop', 'note'],
    ['Adress', '418 Mill St', 'address'],
  ])('still knows “%s”', (header, cell, field) => {
    const found = guess('employers', ['Business', header], ['Kestrel', cell], ['Bluebell', cell], ['Loomis', cell]);
    expect(found.columns[1]?.field).toBe(field);
  });

  it.each(['Fax', 'FAX #', 'Business fax', 'Fax number', 'Fax phone', 'Contact fax'])(
    'leaves “%s” out, which looks like a phone and is none',
    (header) => {
      const file = [['Business', header], ...['2', '3', '4'].map((at) => ['Kestrel ' + at, '(555) 010-418' + at])];
      for (const kind of ['employers', 'openings'] as const)
        expect(guess(kind, ...(file as [string[], ...string[][]])).columns[1]?.field).toBeNull();
    },
  );

  it.each(['Phone/Fax', 'Phone or fax', 'Tel. (fax)'])('still knows “%s” for a phone', (header) => {
    const found = guess('employers', ['Business', header], ['Kestrel', '(555) 010-4182'], ['Loomis', '(555) 010-4183']);
    expect(found.columns[1]?.field).toBe('phone');
  });

  it('reads columns without any header by their contents', () => {
    const found = guess(
      'employers',
      ['', '', '', '', ''],
      ['Kestrel Print Works', '418 Mill St', '72201', '(555) 010-4182', 'dana@example.org'],
      ['Bluebell Bakery', '77 Depot St', '72202', '(555) 010-4183', 'ines@example.org'],
      ['Loomis Glass', '9 Elm St', '72203', '(555) 010-4184', 'kay@example.org'],
    );
    expect(placed(found)).toEqual(['name', 'address', 'postalCode', 'phone', 'personEmail']);
    expect(Math.max(...found.columns.map(({ confidence }) => confidence))).toBeLessThan(0.6);
  });

  it('doubts a header whose cells say otherwise, and says what is missing', () => {
    const found = guess('employers', ['Zip', 'Town'], ['open', 'York'], ['closed', 'York']);
    expect(placed(found)).toEqual([null, 'city']);
    expect(found.missing.map(({ id }) => id)).toEqual(['name']);
    const doubted = guess('employers', ['Zip'], ['72201'], ['x'], ['y'], ['z']).columns[0]!;
    expect(doubted).toMatchObject({
      field: 'postalCode',
      reason: 'Named “Zip”, but only 1 of 4 cells look like ZIP codes. Check it.',
    });
  });
});

describe('guessing opening columns', () => {
  it('reads a public list of postings', () => {
    const found = guess(
      'openings',
      [
        'Job ID',
        'Agency',
        'Posting Type',
        '# Of Positions',
        'Business Title',
        'Full-Time/Part-Time indicator',
        'Salary Frequency',
        'Work Location',
        'Hours/Shift',
        'Posting Date',
        'Post Until',
        'Salary_Range_From',
        'Salary_Range_To',
        'Salary_Range_To_Modified',
      ],
      [
        '637698',
        'PARKS',
        'External',
        '2',
        'GARDENER',
        'FT',
        'Annual',
        '96-05 Mill Expway',
        '35 Hours',
        '7/10/2024',
        '7-Nov-24',
        '$45746',
        '$50000',
        '$50000',
      ],
      [
        '637699',
        'PARKS',
        'Internal',
        '1',
        'CLERK',
        'PT',
        'Hourly',
        '55 Water St',
        '9am-5pm',
        '7/23/2024',
        'N/A',
        '$16',
        '$20',
        '$20',
      ],
    );
    expect(placed(found)).toEqual([
      'reference',
      'employer',
      'openness',
      'count',
      'title',
      'employmentType',
      'payUnit',
      'address',
      'workingTimes',
      'postedOn',
      'closesOn',
      'payMin',
      'payMax',
      null,
    ]);
    expect(found.columns[10]?.dateOrder?.kind).toBe('irrelevant');
  });

  it('tells hours from times', () => {
    const of = (cell: string): string | null =>
      guess('openings', ['Title', 'Company', 'Hours'], ['Cook', 'Diner', cell]).columns[2]!.field;
    expect(of('25')).toBe('weeklyHours');
  });
});

describe('columns about job seekers', () => {
  it.each([
    'Client',
    'Consumer name',
    'Job Seeker',
    'JobSeekerInitials',
    'Participant ID',
    'Candidate',
    'For',
    'For whom',
    'Case #',
    'Initials',
    'Diagnosis',
    'Primary Dx',
    'Disability',
    'Medicaid #',
    'DOB',
    'Date of Birth',
    'Birthdate',
    'SSN',
    'Social Security No.',
    'Gender',
    'Race/Ethnicity',
    'Age',
    'SSI/SSDI',
    'Criminal record',
    'Service user',
  ])('refuses "%s"', (header) => {
    const column = guess('employers', ['Name', header], ['A', 'x'], ['B', 'y']).columns[1]!;
    expect(column).toMatchObject({ field: null, refusal: { message: expect.stringContaining('stays out') } });
  });

  it.each([
    'Client facing',
    'Candidate requirements',
    'Minimum age',
    'Disability confident',
    'Criminal record policy',
    'Customers',
    'Race track',
    'Manager',
    'Agency',
    'Description',
    'Address',
    'Staff size',
  ])('does not refuse "%s"', (header) => {
    expect(guess('employers', ['Name', header], ['A', 'x']).columns[1]?.refusal ?? null).toEqual(
      header === 'Race track' ? expect.anything() : null,
    );
  });

  it('knows them by their cells', () => {
    const refused = (header: string, ...cells: string[]): string | undefined =>
      guess('employers', ['Name', header], ...cells.map((cell) => ['Kestrel', cell])).columns[1]?.refusal?.code;
    expect(refused('Ref', '123-45-6789', '987-65-4321')).toBe('column.personal');
    expect(refused('Code', 'F20.9', 'F31', 'F33.1')).toBe('column.health');
    expect(refused('Seen with', 'MK', 'TR', 'JB', 'LW', 'KS', 'AB')).toBe('column.job-seekers');
    expect(refused('St', 'AR', 'TN', 'MO', 'TX', 'OK')).toBeUndefined();
    expect(refused('Made in', 'AR', 'TN', 'MO', 'TX', 'OK')).toBeUndefined();
    expect(refused('Specialist', 'MK', 'TR', 'JB', 'LW', 'KS', 'AB')).toBeUndefined();
  });

  it('warns of a note that may speak of one', () => {
    const [, note] = guess(
      'employers',
      ['Name', 'Notes'],
      ['A', 'quiet place'],
      ['B', 'client starts Monday'],
      ['C', ''],
    ).columns;
    expect(note?.caution).toMatch(/^One of the first rows may speak of a job seeker/);
    expect(guess('employers', ['Name', 'Notes'], ['A', 'quiet place']).columns[1]?.caution).toBeNull();
  });
});

describe('a mapping chosen by a person', () => {
  const { columns } = guess('employers', ['Business', 'Town', 'Client', 'More'], ['Kestrel', 'York', 'MK', 'x']);
  const faultsOf = (...pairs: [number, string][]): string[] => {
    try {
      checkMapping('employers', new Map(pairs) as never, columns);
      return [];
    } catch (error) {
      expect(error).toBeInstanceOf(Invalid);
      return (error as Invalid).faults.map(({ path }) => path);
    }
  };

  it('is refused with a fault for each column', () => {
    expect(faultsOf([0, 'name'], [1, 'city'])).toEqual([]);
    expect(faultsOf([1, 'city'])).toEqual(['fields.name']);
    expect(faultsOf([0, 'name'], [1, 'name'])).toEqual(['columns.1']);
    expect(faultsOf([0, 'name'], [2, 'note'])).toEqual(['columns.2']);
    expect(faultsOf([0, 'name'], [1, 'secret'])).toEqual(['columns.1']);
    expect(faultsOf([0, 'name'], [9, 'city'])).toEqual(['columns.9']);
    expect(faultsOf([0, 'name'], [1, 'note'], [3, 'note'])).toEqual([]);
  });
});

describe('headers in words', () => {
  it.each([
    ['MgrPh#', 'manager phone number'],
    ['mgr_ph no.', 'manager phone number'],
    ['Salary_Range_From', 'salary range from'],
    ['# Of Positions', 'number position'],
    ['For', 'for'],
    ['Téléphone', 'phone'],
  ])('%s', (header, words) => {
    expect(headerWords(header).join(' ')).toBe(words);
  });

  it('finds a header under every name that its field has, and no vague word inside a longer header', () => {
    for (const kind of ['employers', 'openings'] as const) {
      for (const field of fieldsOf(kind))
        for (const header of field.headers) expect([header, headerWords(header).length]).not.toEqual([header, 0]);
    }
    expect(headerLikeness(['account', 'start', 'date'], ['date'])).toBe(0);
    expect(headerLikeness(['date'], ['date'])).toBe(1);
    expect(headerLikeness(['adress'], ['address'])).toBeGreaterThan(0.8);
    expect(headerLikeness(['contact', 'phone'], ['phone'])).toBeLessThan(
      headerLikeness(['contact', 'phone'], ['contact', 'phone']),
    );
  });
});
