import { FactsService } from '@inroads/employers/facts';
import { OpeningsQueries, OpeningsService } from '@inroads/employers/openings';
import { CONTACTS, type DemoObserved, type DemoOpening, type DemoSource, EMPLOYERS, OPENINGS } from './data';
import { about, type Act, type Story } from './story';

interface Observed {
  readonly key: string;
  readonly value: unknown;
  readonly source: DemoSource;
}

/** Openings, each on the day we heard of it, with what was told, seen or read of it later. */
export function openingActs(story: Story): Act[] {
  return OPENINGS.flatMap((opening) => [heardAct(story, opening), ...statusActs(story, opening)]);
}

function heardAct(story: Story, opening: DemoOpening): Act {
  const openings = story.app.get(OpeningsService, { strict: false });
  const heardIn = CONTACTS.find((contact) => contact.openings.includes(opening.key));
  return {
    at: story.instant(opening.source.day, heardIn ? '23:00' : '09:30'),
    by: opening.source.by,
    about: about('employer', opening.employer),
    write: async () => {
      const id = await openings.add(
        story.id('employer', opening.employer),
        opening.sites.map((site) => story.id('site', `${opening.employer} ${site}`)),
        {
          title: opening.title,
          siteChosenBy: opening.siteChosenBy ?? null,
          headcount: opening.count,
          source: opening.isAdvertised ? 'advertised' : 'heard',
          isAdvertised: opening.isAdvertised,
          url: '',
          note: opening.note ?? '',
          closesOn: opening.closesOn ? story.day(opening.closesOn) : null,
          checkAgainOn: opening.checkAgainOn ? story.day(opening.checkAgainOn) : null,
          requirements: [...opening.requirements],
        },
        {
          heardOn: story.day(opening.source.day),
          heardInContactId: heardIn && story.has('contact', heardIn.key) ? story.id('contact', heardIn.key) : null,
          externalKey: null,
        },
      );
      story.keep('opening', opening.key, id);
      await observe(story, id, opening.employer, observedOf(story, opening));
      if (opening.occupation?.confirmedBy)
        await openings.confirmOccupation(id, await versionOf(story, id), opening.occupation.code);
    },
  };
}

function statusActs(story: Story, opening: DemoOpening): Act[] {
  if (opening.status === 'open') return [];
  const openings = story.app.get(OpeningsService, { strict: false });
  return [
    {
      at: story.instant(opening.statusDay ?? opening.source.day, '23:30'),
      by: opening.source.by,
      about: about('employer', opening.employer),
      write: async () => {
        const id = story.id('opening', opening.key);
        const checkAgainOn = opening.checkAgainOn ? story.day(opening.checkAgainOn) : null;
        await openings.setStatus(id, await versionOf(story, id), { status: opening.status, why: '', checkAgainOn });
      },
    },
  ];
}

async function versionOf(story: Story, id: string): Promise<number> {
  return (await story.app.get(OpeningsQueries, { strict: false }).page(id)).version;
}

function observedOf(story: Story, opening: DemoOpening): Observed[] {
  const field = (key: string, list: readonly DemoObserved<unknown>[]): Observed[] =>
    list.map(({ value, source }) => ({ key, value, source }));
  const startDate = opening.startDate.map(({ value: { from, to }, source }) => ({
    key: 'startDate',
    value: { ...(from && { from: story.day(from) }), ...(to && { to: story.day(to) }) },
    source,
  }));
  return [
    ...field('schedule', opening.schedule),
    ...field('hours', opening.hours),
    ...field('pay', opening.pay),
    ...field('permanence', opening.permanence),
    ...startDate,
    ...opening.facts.map(({ key, value, source }) => ({ key, value, source })),
    ...opening.competitiveness.map(({ key, value, source }) => ({ key, value, source })),
  ];
}

const NAMES = new Map(
  EMPLOYERS.flatMap((employer) => employer.persons.map(({ key, name }) => [`${employer.key} ${key}`, name] as const)),
);

async function observe(
  story: Story,
  openingId: string,
  employer: string,
  observed: readonly Observed[],
): Promise<void> {
  await story.app.get(FactsService, { strict: false }).observe(
    observed.map(({ key, value, source }) => ({
      holder: 'opening',
      holderId: openingId,
      key,
      value,
      certainty: source.certainty,
      asOf: story.day(source.day),
      source: NAMES.get(`${employer} ${source.from}`) ?? source.from,
      contactId: null,
    })),
  );
}
