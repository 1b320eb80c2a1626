/** What a fact is a fact of: the nearest one known wins (opening, then site, then employer). */
export type FactHolder = 'employer' | 'site' | 'opening';

export type FactGroup = 'surroundings' | 'tasks' | 'people' | 'hiring' | 'benefit';

interface FactCommon {
  readonly about: FactHolder;
  readonly group: FactGroup;
  /** Names the fact in a list. */
  readonly label: string;
  /** Asks for it, in words that can be said to an employer. */
  readonly ask: string;
}

export interface ChoiceFact extends FactCommon {
  readonly type: 'choice';
  /** Each value with its words, in order where there is one. */
  readonly values: Readonly<Record<string, string>>;
}

export interface AmountFact extends FactCommon {
  readonly type: 'amount';
  readonly unit: 'lb' | 'weeks' | 'people' | 'months';
}

export interface YesNoFact extends FactCommon {
  readonly type: 'yes-no';
  readonly yes: string;
  readonly no: string;
}

export type FactDefinition = ChoiceFact | AmountFact | YesNoFact;

/** One catalogue for the whole product: contacts, imports, questions, pages and the matcher use these keys and no others. */
export const FACT_CATALOGUE = {
  noise: {
    type: 'choice',
    about: 'site',
    group: 'surroundings',
    label: 'Noise',
    ask: 'Is it noisy?',
    values: { quiet: 'quiet', moderate: 'some noise', loud: 'loud' },
  },
  indoorsOutdoors: {
    type: 'choice',
    about: 'opening',
    group: 'surroundings',
    label: 'Indoors or outdoors',
    ask: 'Is the work indoors or outdoors?',
    values: { indoors: 'indoors', both: 'indoors and outdoors', outdoors: 'outdoors' },
  },
  temperature: {
    type: 'choice',
    about: 'opening',
    group: 'surroundings',
    label: 'Temperature',
    ask: 'Is it hot or cold where the work is done?',
    values: { cold: 'cold', comfortable: 'comfortable', hot: 'hot' },
  },
  crowd: {
    type: 'choice',
    about: 'site',
    group: 'surroundings',
    label: 'Crowd',
    ask: 'How busy with people does it get?',
    values: { calm: 'calm', busy: 'busy at times', crowded: 'crowded' },
  },
  workplace: {
    type: 'choice',
    about: 'opening',
    group: 'surroundings',
    label: 'Where the work is done',
    ask: 'Can any of the work be done from home?',
    values: { 'on-site': 'on site', hybrid: 'partly from home', remote: 'from home' },
  },
  heights: {
    type: 'yes-no',
    about: 'opening',
    group: 'surroundings',
    label: 'Heights',
    ask: 'Is any of the work on ladders or up high?',
    yes: 'work at heights',
    no: 'no work at heights',
  },
  chemicals: {
    type: 'yes-no',
    about: 'opening',
    group: 'surroundings',
    label: 'Strong smells or chemicals',
    ask: 'Are strong cleaning products or chemicals used?',
    yes: 'strong smells or chemicals',
    no: 'no strong smells or chemicals',
  },
  animals: {
    type: 'yes-no',
    about: 'opening',
    group: 'surroundings',
    label: 'Animals',
    ask: 'Are there animals at work?',
    yes: 'animals',
    no: 'no animals',
  },
  pace: {
    type: 'choice',
    about: 'opening',
    group: 'tasks',
    label: 'Pace',
    ask: 'How fast is the pace?',
    values: { slow: 'slow', steady: 'steady', fast: 'fast' },
  },
  structure: {
    type: 'choice',
    about: 'opening',
    group: 'tasks',
    label: 'Structure',
    ask: 'Are the tasks the same each day, or do they change?',
    values: { routine: 'the same tasks each day', mixed: 'some variety', varied: 'different every day' },
  },
  standing: {
    type: 'choice',
    about: 'opening',
    group: 'tasks',
    label: 'Standing or sitting',
    ask: 'Is the work done standing or sitting?',
    values: { sitting: 'mostly sitting', mixed: 'standing and sitting', standing: 'standing most of the shift' },
  },
  lifting: {
    type: 'amount',
    about: 'opening',
    group: 'tasks',
    label: 'Lifting',
    ask: 'What is the heaviest thing to lift, in pounds?',
    unit: 'lb',
  },
  handsOn: {
    type: 'choice',
    about: 'opening',
    group: 'tasks',
    label: 'Work with the hands',
    ask: 'How much of the shift is work with the hands?',
    values: { little: 'little work with the hands', some: 'part of the shift', most: 'most of the shift' },
  },
  computer: {
    type: 'choice',
    about: 'opening',
    group: 'tasks',
    label: 'Computer work',
    ask: 'How much of the work is at a computer?',
    values: { none: 'no computer', some: 'some computer work', most: 'mostly at a computer' },
  },
  machines: {
    type: 'yes-no',
    about: 'opening',
    group: 'tasks',
    label: 'Work at a machine',
    ask: 'Is any of the work at a machine?',
    yes: 'work at a machine',
    no: 'no machines',
  },
  driving: {
    type: 'yes-no',
    about: 'opening',
    group: 'tasks',
    label: 'Driving',
    ask: 'Is driving part of the work?',
    yes: 'driving',
    no: 'no driving',
  },
  moneyHandling: {
    type: 'yes-no',
    about: 'opening',
    group: 'tasks',
    label: 'Handling money',
    ask: 'Does this person handle money?',
    yes: 'handling money',
    no: 'no handling of money',
  },
  alcoholSales: {
    type: 'yes-no',
    about: 'opening',
    group: 'tasks',
    label: 'Selling or serving alcohol',
    ask: 'Does this person sell or serve alcohol?',
    yes: 'selling or serving alcohol',
    no: 'no alcohol sales',
  },
  peopleContact: {
    type: 'choice',
    about: 'opening',
    group: 'people',
    label: 'Contact with the public',
    ask: 'How much contact with customers or the public is there?',
    values: { none: 'no contact with the public', some: 'some contact with the public', constant: 'with the public all day' },
  },
  selling: {
    type: 'choice',
    about: 'opening',
    group: 'people',
    label: 'Selling to customers',
    ask: 'Is selling to customers part of the work?',
    values: { none: 'no selling', some: 'some selling', most: 'selling all shift' },
  },
  phoneWork: {
    type: 'choice',
    about: 'opening',
    group: 'people',
    label: 'Work on the phone',
    ask: 'How much of the work is on the phone?',
    values: { none: 'no phone', some: 'some phone calls', most: 'mostly on the phone' },
  },
  company: {
    type: 'choice',
    about: 'opening',
    group: 'people',
    label: 'Alone or with others',
    ask: 'Is the work done alone or with others?',
    values: { alone: 'alone', few: 'with a few others', many: 'in a large team' },
  },
  supervision: {
    type: 'choice',
    about: 'opening',
    group: 'people',
    label: 'Supervision',
    ask: 'Is somebody there to ask during the shift?',
    values: { close: 'somebody close by', available: 'somebody to ask', own: 'mostly on one’s own' },
  },
  training: {
    type: 'yes-no',
    about: 'opening',
    group: 'people',
    label: 'Training',
    ask: 'Is there training at the start?',
    yes: 'training at the start',
    no: 'no training',
  },
  dressCode: {
    type: 'choice',
    about: 'opening',
    group: 'people',
    label: 'Clothes',
    ask: 'What do people wear to work?',
    values: { own: 'own clothes', uniform: 'uniform', formal: 'formal clothes' },
  },
  teamSize: {
    type: 'amount',
    about: 'site',
    group: 'people',
    label: 'People at this place',
    ask: 'How many people work here?',
    unit: 'people',
  },
  backgroundCheck: {
    type: 'yes-no',
    about: 'employer',
    group: 'hiring',
    label: 'Background check',
    ask: 'Is there a background check?',
    yes: 'background check',
    no: 'no background check',
  },
  drugTest: {
    type: 'yes-no',
    about: 'employer',
    group: 'hiring',
    label: 'Drug test',
    ask: 'Is there a drug test?',
    yes: 'drug test',
    no: 'no drug test',
  },
  interview: {
    type: 'choice',
    about: 'employer',
    group: 'hiring',
    label: 'How people get hired',
    ask: 'How do people usually get hired here?',
    values: { talk: 'a talk with the manager', formal: 'a formal interview', trial: 'a working trial', online: 'online only' },
  },
  healthInsurance: {
    type: 'yes-no',
    about: 'opening',
    group: 'benefit',
    label: 'Health insurance',
    ask: 'Does this job come with health insurance?',
    yes: 'health insurance',
    no: 'no health insurance',
  },
  paidTimeOff: {
    type: 'yes-no',
    about: 'opening',
    group: 'benefit',
    label: 'Paid time off',
    ask: 'Is there paid time off?',
    yes: 'paid time off',
    no: 'no paid time off',
  },
  paidSickLeave: {
    type: 'yes-no',
    about: 'opening',
    group: 'benefit',
    label: 'Paid sick days',
    ask: 'Are there paid sick days?',
    yes: 'paid sick days',
    no: 'no paid sick days',
  },
  retirementPlan: {
    type: 'yes-no',
    about: 'opening',
    group: 'benefit',
    label: 'Retirement plan',
    ask: 'Is there a retirement plan?',
    yes: 'a retirement plan',
    no: 'no retirement plan',
  },
  employeeDiscount: {
    type: 'yes-no',
    about: 'employer',
    group: 'benefit',
    label: 'Discount or free meals',
    ask: 'Is there a discount or a free meal for staff?',
    yes: 'a discount or free meals',
    no: 'no discount or free meals',
  },
  tuitionHelp: {
    type: 'yes-no',
    about: 'employer',
    group: 'benefit',
    label: 'Help with school',
    ask: 'Does the employer help pay for school?',
    yes: 'help with school',
    no: 'no help with school',
  },
  advancement: {
    type: 'yes-no',
    about: 'employer',
    group: 'benefit',
    label: 'Room to move up',
    ask: 'Do people move up to other jobs here?',
    yes: 'room to move up',
    no: 'no room to move up',
  },
} as const satisfies Readonly<Record<string, FactDefinition>>;

export type FactKey = keyof typeof FACT_CATALOGUE;

type ValueOf<D> = D extends { type: 'choice'; values: infer V } ? keyof V & string : D extends { type: 'amount' } ? number : boolean;

/** `number` for an amount, `boolean` for yes or no, one of the named values for a choice. */
export type FactValue<K extends FactKey> = ValueOf<(typeof FACT_CATALOGUE)[K]>;

export const FACT_KEYS = Object.keys(FACT_CATALOGUE) as FactKey[];

export function factDefinition(key: FactKey): FactDefinition {
  return FACT_CATALOGUE[key];
}
