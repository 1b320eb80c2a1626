import type { ContactMode } from './vocabulary';

/** Why a contact does not count, in the order in which reasons are named. */
export const REASON_CODES = [
  'voided',
  'imported',
  'shadowing',
  'made-by-client',
  'by-phone',
  'by-video',
  'by-email',
  'by-text',
  'by-mail',
  'at-job-fair',
  'application-dropped',
  'job-support-without-new-job',
  'no-one-who-hires',
  'hiring-authority-unknown',
  'joint-credit-to-lead',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export type Reason =
  | { readonly code: Exclude<ReasonCode, 'no-one-who-hires' | 'hiring-authority-unknown'> }
  /** `metCount` 0: nobody is logged as met. */
  | { readonly code: 'no-one-who-hires'; readonly metCount: number }
  /** A question, not a verdict: it counts once one of them is known to hire or to influence hiring. */
  | { readonly code: 'hiring-authority-unknown'; readonly unknownCount: number };

export const MODE_REASONS = {
  phone: 'by-phone',
  video: 'by-video',
  email: 'by-email',
  text: 'by-text',
  mail: 'by-mail',
  'job-fair': 'at-job-fair',
  'application-drop': 'application-dropped',
} as const satisfies Record<Exclude<ContactMode, 'in-person'>, ReasonCode>;
