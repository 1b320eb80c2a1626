import { t } from '@/texts';
import type { ContactDetail } from '@/features/log/from-contact';

/** An entry that says everything an entry can say, of which the form shows a part. */
export const ENTRY = {
  id: 'c1',
  employerId: 'kestrel',
  siteId: 'mill',
  happenedAt: '2026-11-16T19:40:27Z',
  day: '2026-11-16',
  mode: 'in-person',
  purpose: 'learn',
  madeBy: 'specialist',
  minutes: 20,
  staff: [
    { staffId: 'sam', name: 'Sam', role: 'lead' },
    { staffId: 'nora', name: 'Nora', role: 'joint' },
    { staffId: 'grant', name: 'Grant', role: 'shadowing' },
  ],
  met: [
    { personId: 'dana', name: 'Dana', influence: 'hires' },
    { personId: 'pete', name: 'Pete', influence: 'unknown' },
    { personId: null, name: t.log.frontDesk, influence: 'no' },
    { personId: null, name: 'Jo', influence: 'unknown' },
    { personId: null, name: 'Lee', influence: 'no' },
  ],
  seekers: [{ seekerId: 'maya', said: 'strengths' }],
  results: ['told-needs', 'opening-heard'],
  isNewJobDiscussed: false,
  quote: 'Finishing gets buried after four.',
  note: '',
  isPlanned: true,
  overrideWhy: null,
  facts: [{ holder: 'site', holderId: 'mill', key: 'noise', value: 'loud', certainty: 'seen' }],
  needs: [
    { kind: 'looks-for', words: 'steady hands' },
    { kind: 'needs', words: 'Saturday cover' },
  ],
  openings: [
    {
      title: 'Finisher',
      isAdvertised: true,
      facts: [
        { key: 'pay', value: { min: 16, max: 16, period: 'hour' }, certainty: 'told' },
        { key: 'hours', value: { min: 20, max: 20 }, certainty: 'told' },
      ],
    },
    { title: 'Packer', isAdvertised: null, facts: [] },
  ],
  stage: 'learn',
  next: { dueOn: '2026-11-25', what: 'Come back' },
  doneFollowUps: [{ id: 'p1', dueOn: '2026-11-16', what: 'Bring the leaflet' }],
  isVoided: false,
  isImported: false,
  mayVoid: false,
  voidedWhy: null,
  employerName: 'Kestrel Print Works',
  judgement: { counts: true, reasons: [], sentence: 'Counts.' },
  version: 3,
} as unknown as ContactDetail;
