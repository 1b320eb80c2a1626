import { wholeClockWords } from '@inroads/calendar';
import { WEEK_WORDS } from '@inroads/contracts';
import type { DigestParts } from './digest.parts';

const words = WEEK_WORDS;

/** What the mail alone says. */
const OWN = {
  hello: (name: string) => `Hello ${name},`,
  subject: (day: string, what: string) => `${day}: ${what}`,
  today: (day: string, visits: string) => `Today, ${day}: ${visits}`,
  nextWeek: 'Next week',
  nextDraft: (visits: string) => `A draft with ${visits} waits for you.`,
  week: 'Your week:',
  off: 'You asked for this mail. It is switched off under Your settings:',
};

/** @param publicUrl of the page, without a slash at its end */
export function writeDigest(parts: DigestParts, publicUrl: string): { subject: string; text: string } {
  const blocks = [
    [OWN.hello(parts.name)],
    visitLines(parts),
    happenedLines(parts),
    followUpLines(parts),
    parts.nextDraft === null ? [] : [OWN.nextWeek, OWN.nextDraft(words.visits(parts.nextDraft))],
    [OWN.week, `${publicUrl}/week`],
    [OWN.off, `${publicUrl}/profile`],
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return { subject: OWN.subject(parts.day, subjectOf(parts)), text: `${text.join('\n\n')}\n` };
}

function subjectOf({ visits, followUps, happened, proposal }: DigestParts): string {
  const counts = [
    visits.length > 0 && words.visits(visits.length),
    followUps.length > 0 && words.followUps.count(followUps.length),
  ].filter(Boolean);
  if (counts.length > 0) return counts.join(', ');
  if (happened.length > 0) return words.eventsTitle;
  return proposal ? words.proposal.title : OWN.nextWeek;
}

function visitLines({ day, visits, isDraft }: DigestParts): string[] {
  if (visits.length === 0) return [];
  const lines = visits.map(({ startsAt, where }) => `${wholeClockWords(startsAt)}  ${where}`);
  return [OWN.today(day, words.visits(visits.length)), ...lines, ...(isDraft ? [words.draft] : [])];
}

function happenedLines({ happened, newOpenings, proposal }: DigestParts): string[] {
  const { moved, added, dropped } = proposal ?? { moved: 0, added: 0, dropped: 0 };
  const lines = [
    ...happened,
    ...(proposal ? [`${words.proposal.title}: ${words.proposal.counts(moved, added, dropped)}`] : []),
    ...(!proposal && newOpenings > 0 ? [words.newOpenings(newOpenings)] : []),
  ];
  return lines.length === 0 ? [] : [words.eventsTitle, ...lines];
}

function followUpLines({ followUps }: DigestParts): string[] {
  if (followUps.length === 0) return [];
  const lines = followUps.map(
    ({ employerName, daysLate }) =>
      `${employerName}. ${daysLate === 0 ? words.followUps.today : words.followUps.late(daysLate)}`,
  );
  return [words.followUps.title, ...lines];
}
