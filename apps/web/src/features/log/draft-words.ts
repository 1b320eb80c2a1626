import { wholeClockWords } from '@inroads/calendar';
import { t } from '@/texts';
import type { Formats } from '@/texts/format';
import { FRONT_DESK, OTHER, type LogDraft } from './draft';

/** How what a draft only holds by its id is called. */
export interface DraftNames {
  person(id: string): string;
  seeker(id: string): string;
  staff(id: string): string;
  site(id: string): string;
  promise(id: string): string;
}

export type ComparedField = keyof typeof t.log.compared;
type Words = Readonly<Record<ComparedField, string>>;

/** All that an entry says, in words: what two versions of it are held against each other by. */
export function draftWords(draft: LogDraft, names: DraftNames, formats: Formats): Words {
  const { mode, purpose, minutes, results, needs, openingTitle, quote, note, overrideWhy } = draft;
  return {
    when: whenWords(draft, formats),
    place: draft.siteId ? names.site(draft.siteId) : '',
    mode: mode ? t.log.modes[mode] : '',
    purpose: purpose ? t.log.purposes[purpose] : '',
    met: draft.met.map((id) => metWords(id, draft, names)).join(', '),
    seekers: seekersWords(draft, names),
    results: results.map((result) => t.log.resultNames[result]).join(', '),
    newJob: purpose === 'job-support' && draft.isNewJobDiscussed ? t.log.newJobYes : '',
    needs: results.includes('told-needs') ? needs.trim() : '',
    opening: results.includes('opening-heard') ? openingWords(openingTitle, draft.openingPay, formats) : '',
    stage: stageWords(draft),
    next: nextWords(draft, formats),
    quote: quote.trim(),
    note: note.trim(),
    kept: draft.doneFollowUpIds.map((id) => names.promise(id)).join(', '),
    minutes: minutes === null ? '' : String(minutes),
    madeBy: t.log.madeByNames[draft.madeBy],
    joint: draft.joint.map((id) => names.staff(id)).join(', '),
    overrideWhy: overrideWhy.trim(),
  };
}

function whenWords({ day, time }: LogDraft, formats: Formats): string {
  return [day ? formats.day(day) : t.log.now, time && wholeClockWords(time)].filter(Boolean).join(', ');
}

function metWords(id: string, { otherName, otherInfluence, influences }: LogDraft, names: DraftNames): string {
  if (id === FRONT_DESK) return t.log.frontDesk;
  const [name, influence] = id === OTHER ? [otherName.trim(), otherInfluence] : [names.person(id), influences[id]];
  return influence ? `${name} (${t.log.influence[influence].toLowerCase()})` : name;
}

function seekersWords({ seekers }: LogDraft, names: DraftNames): string {
  const said = Object.entries(seekers).map(([id, level]) => `${names.seeker(id)} (${t.log.saidShort[level]})`);
  return said.length === 0 ? t.log.general : said.join(', ');
}

function openingWords(title: string, pay: number | null, formats: Formats): string {
  return [title.trim(), pay !== null && t.log.payAnHour(formats.money(pay))].filter(Boolean).join(', ');
}

function stageWords({ mode, stage }: LogDraft): string {
  if (mode !== 'in-person' || stage === null) return t.log.stageOptions.stay;
  return stage === 'introduce' ? t.employers.stages.introduce : t.log.stageOptions[stage];
}

function nextWords({ nextDay, nextWhat }: LogDraft, formats: Formats): string {
  return nextDay === null ? '' : [formats.day(nextDay), nextWhat.trim()].filter(Boolean).join(': ');
}
