import { type ContactInput, ContactsQueries, ContactsService, FollowUpsService } from '@inroads/practice/contacts';
import { CONTACTS, type DemoContact, hasHappened } from './data';
import { about, type Act, type Story } from './story';

/** Thirteen weeks of the log, each entry made by who made it, when it was entered. What lies ahead is left out. */
export function contactActs(story: Story): Act[] {
  return CONTACTS.filter((contact) => hasHappened(contact, story.start)).flatMap((contact) => [
    logAct(story, contact),
    ...voidActs(story, contact),
  ]);
}

const touched = ({ employer, staff, seekers }: DemoContact): string[] => [
  ...about('employer', employer),
  ...about('staff', ...staff.map((member) => member.staff)),
  ...about('seeker', ...seekers.map(({ seeker }) => seeker)),
];

function enteredAt(story: Story, { day, time, minutes, enteredDaysLater }: DemoContact): Date {
  const ended = story.instant(day, time).getTime() + (minutes + 5) * 60_000;
  return new Date(Math.min(ended + enteredDaysLater * 24 * 3_600_000, story.instant('d0', '23:59').getTime()));
}

function logAct(story: Story, contact: DemoContact): Act {
  const lead = contact.staff.find(({ role }) => role === 'lead') ?? contact.staff[0];
  return {
    at: enteredAt(story, contact),
    by: lead?.staff ?? null,
    about: touched(contact),
    write: async () => {
      const id = await story.app
        .get(ContactsService, { strict: false })
        .log(`demo-${contact.key}`, await inputOf(story, contact));
      story.keep('contact', contact.key, id);
    },
  };
}

function voidActs(story: Story, contact: DemoContact): Act[] {
  const why = contact.voidedBecause;
  if (!why) return [];
  return [
    {
      at: new Date(enteredAt(story, contact).getTime() + 60_000),
      by: contact.staff[0]?.staff ?? null,
      about: touched(contact),
      write: async () => {
        const id = story.id('contact', contact.key);
        const { version } = await story.app.get(ContactsQueries, { strict: false }).get(id);
        await story.app.get(ContactsService, { strict: false }).void(id, version, why);
      },
    },
  ];
}

async function inputOf(story: Story, contact: DemoContact): Promise<ContactInput> {
  const employerId = story.id('employer', contact.employer);
  const siteId = story.id('site', `${contact.employer} ${contact.site}`);
  const met = contact.met.map((key) => ({
    personId: story.id('person', `${contact.employer} ${key}`),
    name: '',
    influence: null,
  }));
  const other = contact.metOther
    ? [{ personId: null, name: contact.metOther.title, influence: contact.metOther.influence }]
    : [];
  return {
    employerId,
    siteId,
    happenedAt: story.instant(contact.day, contact.time),
    mode: contact.mode,
    purpose: contact.purpose,
    madeBy: contact.madeBy,
    minutes: contact.minutes,
    staff: contact.staff.map(({ staff, role }) => ({ staffId: story.id('staff', staff), role })),
    met: [...met, ...other],
    seekers: contact.seekers.map(({ seeker, said }) => ({ seekerId: story.id('seeker', seeker), said })),
    results: [...contact.results],
    isNewJobDiscussed: contact.isNewJobDiscussed,
    quote: contact.quote ?? '',
    note: contact.note,
    isPlanned: contact.isPlanned,
    facts: contact.facts.map(({ key, value, source }) => ({
      holder: 'site',
      holderId: siteId,
      key,
      value,
      certainty: source.certainty,
    })),
    needs: contact.needs.map(({ kind, text }) => ({ kind, words: text })),
    openings: [],
    stage: contact.mode === 'in-person' ? (contact.stage ?? null) : null,
    next: contact.next ? { dueOn: story.day(contact.next.due), what: contact.next.what } : null,
    doneFollowUpIds: await keptPromises(story, contact, employerId),
    overrideWhy: null,
  };
}

/** Whoever comes back to a business keeps what was promised there and marked as done. */
async function keptPromises(story: Story, contact: DemoContact, employerId: string): Promise<string[]> {
  const doneNotes = new Set(
    CONTACTS.flatMap(({ employer, next }) => (employer === contact.employer && next?.isDone ? [next.what] : [])),
  );
  const open = await story.app.get(FollowUpsService, { strict: false }).open({ employerId });
  return open.filter(({ what }) => doneNotes.has(what)).map(({ id }) => id);
}
