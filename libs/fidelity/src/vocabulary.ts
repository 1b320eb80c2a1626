/** How people met (docs/rules.md, Contacts a). Whether a mode counts is a dated rule, not part of the word. */
export const CONTACT_MODES = [
  'in-person',
  'phone',
  'video',
  'email',
  'text',
  'mail',
  'job-fair',
  'application-drop',
] as const;
export type ContactMode = (typeof CONTACT_MODES)[number];

/** Why the contact was made (docs/rules.md, Contacts b). */
export const CONTACT_PURPOSES = [
  'introduce',
  'learn',
  'thank',
  'return-to-discuss',
  'follow-up',
  'job-support',
  'other',
] as const;
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];

export const MADE_BY = ['specialist', 'client', 'both'] as const;
export type MadeBy = (typeof MADE_BY)[number];

/** What a person met has to do with hiring, as known on the day of the contact. `no` covers a front desk. */
export const HIRING_INFLUENCE = ['hires', 'influences', 'no', 'unknown'] as const;
export type HiringInfluence = (typeof HIRING_INFLUENCE)[number];

/** What came of it; one contact may have several (docs/rules.md, Contacts c). */
export const CONTACT_RESULTS = [
  'appointment-made',
  'told-needs',
  'opening-heard',
  'candidate-discussed',
  'application-made',
  'interview-agreed',
  'hired',
  'call-back',
  'not-interested',
  'asked-not-to-contact',
] as const;
export type ContactResult = (typeof CONTACT_RESULTS)[number];

/**
 * The step being worked on with a site (docs/rules.md, Stages and cadence a). `closed` reads "not useful to each other"
 * and can be reopened.
 */
export const STAGES = ['introduce', 'learn', 'discuss', 'in-touch', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

/** `shadowing` is a supervisor going along: field mentoring, never credit (docs/rules.md, Scenarios 2). */
export const STAFF_IN_CONTACT_ROLES = ['lead', 'joint', 'shadowing'] as const;
export type StaffInContactRole = (typeof STAFF_IN_CONTACT_ROLES)[number];

export const SEEKER_STATUSES = ['looking', 'working', 'paused', 'left'] as const;
export type SeekerStatus = (typeof SEEKER_STATUSES)[number];

export const HALF_DAYS = ['am', 'pm'] as const;
export type Half = (typeof HALF_DAYS)[number];
