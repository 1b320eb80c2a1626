import type { Judgement } from './judgement';
import type { Pace } from './pace';
import type { Reason, ReasonCode } from './reason';
import type { RulesEdition } from './edition';
import type { LeftOut } from './target';
import type { ContactMode } from './vocabulary';

/** Everything a language has to say about counting. A missing entry does not compile. */
export interface CountingWords {
  readonly reasons: { readonly [C in ReasonCode]: (reason: Reason & { code: C }) => string };
  readonly noTarget: { readonly [W in LeftOut]: string };
  readonly modes: { readonly [M in ContactMode]: string };
  readonly counts: (makes: string | null, how: string) => string;
  readonly howItCounts: (mode: string, influence: 'hires' | 'influences') => string;
  readonly doesNotCount: (reason: string) => string;
  /** The reason is a question that is still open. */
  readonly doesNotCountYet: (reason: string) => string;
  readonly makes: (pace: Extract<Pace, { code: 'of-target' }>) => string;
  readonly makesWithoutTarget: (counted: number, why: string) => string;
  readonly stands: (pace: Extract<Pace, { code: 'of-target' }>) => string;
  readonly edition: (edition: RulesEdition) => string;
}

/** "Counts: makes 5 of 6. In person, with someone who hires." or "Does not count: by phone." */
export function sayJudgement(words: CountingWords, judgement: Judgement, pace: Pace | null = null): string {
  if (!judgement.counts) {
    const [first] = judgement.reasons;
    const say = first.code === 'hiring-authority-unknown' ? words.doesNotCountYet : words.doesNotCount;
    return say(sayReason(words, first));
  }
  const how = words.howItCounts(words.modes[judgement.mode], judgement.influence);
  return words.counts(pace === null ? null : sayMakes(words, pace), how);
}

export function sayReason(words: CountingWords, reason: Reason): string {
  return (words.reasons[reason.code] as (reason: Reason) => string)(reason);
}

/** "5 of 6, 1 short" */
export function sayPace(words: CountingWords, pace: Pace): string {
  return pace.code === 'of-target'
    ? words.stands(pace)
    : words.makesWithoutTarget(pace.counted, words.noTarget[pace.why]);
}

function sayMakes(words: CountingWords, pace: Pace): string {
  return pace.code === 'of-target'
    ? words.makes(pace)
    : words.makesWithoutTarget(pace.counted, words.noTarget[pace.why]);
}

export const ENGLISH: CountingWords = {
  reasons: {
    voided: () => 'voided',
    imported: () => 'from an import',
    shadowing: () => 'going along is field mentoring',
    'made-by-client': () => 'made by the job seeker alone; it stops the clock to the first contact',
    'by-phone': () => 'by phone',
    'by-video': () => 'by video',
    'by-email': () => 'by e-mail',
    'by-text': () => 'by text message',
    'by-mail': () => 'by mail',
    'at-job-fair': () => 'at a job fair',
    'application-dropped': () => 'no conversation, an application was dropped off',
    'job-support-without-new-job': () => 'visit for someone already working there, and no new job was discussed',
    'no-one-who-hires': ({ metCount }) =>
      `${metCount === 0 ? 'no one is logged as met' : 'no one who hires'}. Log who you met to change it`,
    'hiring-authority-unknown': ({ unknownCount }) =>
      unknownCount === 1
        ? 'counts if this person hires or influences hiring'
        : `counts if one of these ${unknownCount} people hires or influences hiring`,
    'joint-credit-to-lead': () => 'a joint visit is credited to the one who led it',
  },
  noTarget: {
    'not-employed': 'not employed this week',
    'no-specialist-hours': 'no hours as a specialist',
    'no-one-looking': 'no one is looking',
    'full-leave': 'away all week',
  },
  modes: {
    'in-person': 'In person',
    phone: 'By phone',
    video: 'By video',
    email: 'By e-mail',
    text: 'By text message',
    mail: 'By mail',
    'job-fair': 'At a job fair',
    'application-drop': 'Application dropped off',
  },
  counts: (makes, how) => (makes === null ? `Counts. ${how}` : `Counts: makes ${makes}. ${how}`),
  howItCounts: (mode, influence) =>
    `${mode}, with someone who ${influence === 'hires' ? 'hires' : 'has a say in hiring'}.`,
  doesNotCount: (reason) => `Does not count: ${reason}.`,
  doesNotCountYet: (reason) => `Does not count yet: ${reason}.`,
  makes: ({ counted, target }) => `${counted} of ${target}`,
  makesWithoutTarget: (counted, why) => `${counted}, no target: ${why}`,
  stands: ({ counted, target, short }) => `${counted} of ${target}${short > 0 ? `, ${withoutTail(short)} short` : ''}`,
  edition: ({ scale, edition }) => `${scale}, ${edition} edition, our reading`,
};

function withoutTail(value: number): string {
  return String(Math.round(value * 100) / 100);
}
