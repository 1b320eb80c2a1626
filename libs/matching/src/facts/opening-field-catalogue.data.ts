import type { FactHolder } from './fact-catalogue.data';

export interface OpeningFieldDefinition {
  readonly about: FactHolder;
  readonly label: string;
  readonly ask: string;
  /** Value type as in `OpeningProfile`. */
  readonly type: 'pay' | 'hours' | 'schedule' | 'permanence' | 'days' | 'yes-no' | 'site' | 'travel' | 'occupation' | 'industry';
}

/** The facts that have a field of their own on an opening, with the words that ask for them. */
export const OPENING_FIELD_CATALOGUE = {
  pay: { about: 'opening', type: 'pay', label: 'Pay', ask: 'What does it pay?' },
  tips: { about: 'opening', type: 'pay', label: 'Tips', ask: 'What do people take home with tips?' },
  hours: { about: 'opening', type: 'hours', label: 'Hours a week', ask: 'How many hours a week?' },
  schedule: { about: 'opening', type: 'schedule', label: 'Days and shifts', ask: 'Which days and times?' },
  permanence: { about: 'opening', type: 'permanence', label: 'How long it lasts', ask: 'Is the job permanent?' },
  startDate: { about: 'opening', type: 'days', label: 'Start', ask: 'When does the job start?' },
  travel: { about: 'site', type: 'travel', label: 'The way there', ask: 'How long is the way there?' },
  site: { about: 'opening', type: 'site', label: 'Place', ask: 'Where is the work?' },
  occupation: { about: 'opening', type: 'occupation', label: 'Kind of work', ask: 'What does this person do all day?' },
  industry: { about: 'employer', type: 'industry', label: 'Kind of business', ask: 'What kind of business is it?' },
  openToAnyone: { about: 'opening', type: 'yes-no', label: 'Open to anyone', ask: 'Is it open to anyone, at the going wage?' },
  setAside: { about: 'opening', type: 'yes-no', label: 'Set aside', ask: 'Is the job set aside for people with disabilities?' },
  subMinimum: { about: 'opening', type: 'yes-no', label: 'Below minimum wage', ask: 'Is it paid at least the minimum wage?' },
  transitional: { about: 'opening', type: 'yes-no', label: 'Transitional', ask: 'Does the job end after a set time for everyone in the program?' },
  tempAgency: { about: 'opening', type: 'yes-no', label: 'Temp agency', ask: 'Is the job with a temp agency?' },
} as const satisfies Readonly<Record<string, OpeningFieldDefinition>>;

export type OpeningFieldKey = keyof typeof OPENING_FIELD_CATALOGUE;
