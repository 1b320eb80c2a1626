import {
  DoNotContactService,
  EmployersService,
  PeopleService,
  SitesService,
  StagesService,
} from '@inroads/employers/employers';
import { type DemoEmployer, type DemoPerson, type DemoSite, EMPLOYERS } from './data';
import { sayWindows, toWindows } from './hours';
import { about, type Act, type Story } from './story';

/** Businesses as the agency began with them: from its old spreadsheet, written before the first week of the story. */
export function employerActs(story: Story): Act[] {
  return EMPLOYERS.map((employer) => ({
    at: story.instant('w26 mon', '09:00'),
    by: null,
    about: about('employer', employer.key),
    write: () => seedEmployer(story, employer),
  }));
}

async function seedEmployer(story: Story, employer: DemoEmployer): Promise<void> {
  const id = await story.app.get(EmployersService, { strict: false }).add(
    {
      name: employer.name,
      aliases: [...employer.aliases],
      description: employer.description,
      naics: employer.naics,
      headcount: employer.people,
      settings: employer.settings ? [...employer.settings] : null,
      website: employer.website ?? '',
      phone: '',
      ownerStaffId: employer.owner ? story.id('staff', employer.owner) : null,
      warmContact: employer.warmContact ?? '',
      tags: [...employer.tags],
    },
    [],
    true,
  );
  story.keep('employer', employer.key, id);
  for (const site of employer.sites) await seedSite(story, id, employer.key, site);
  for (const person of employer.persons) await seedPerson(story, id, employer.key, person);
}

async function seedSite(story: Story, employerId: string, employer: string, site: DemoSite): Promise<void> {
  const id = await story.app.get(SitesService, { strict: false }).add(employerId, {
    name: site.name ?? '',
    addressLine: site.street,
    city: site.city,
    region: site.state,
    postalCode: site.zip,
    country: 'US',
    point: { lat: site.point.latitude, lon: site.point.longitude },
    openHours: toWindows(site.opening),
    quietHours: toWindows(site.quiet),
    transitNote: site.transitNote,
  });
  story.keep('site', `${employer} ${site.key}`, id);
  if (site.stageFromImport)
    await story.app
      .get(StagesService, { strict: false })
      .tell(id, site.stageFromImport.stage, story.day(site.stageFromImport.day));
}

async function seedPerson(story: Story, employerId: string, employer: string, person: DemoPerson): Promise<void> {
  const id = await story.app.get(PeopleService, { strict: false }).add(employerId, {
    siteId: person.site ? story.id('site', `${employer} ${person.site}`) : null,
    name: person.name,
    title: person.title,
    influence: person.influence,
    phone: person.phone ?? '',
    email: person.email ?? '',
    bestChannel: person.channel ?? null,
    bestTime: sayWindows(person.bestTimes),
  });
  story.keep('person', `${employer} ${person.key}`, id);
}

/** Managers who said stop, each on the day they said it. */
export function stopActs(story: Story): Act[] {
  const stops = story.app.get(DoNotContactService, { strict: false });
  return EMPLOYERS.flatMap((employer) =>
    employer.doNotContact.map((stop) => ({
      at: story.instant(stop.from, '17:00'),
      by: employer.owner,
      about: about('employer', employer.key),
      write: async () => {
        await stops.set({
          employerId: story.id('employer', employer.key),
          siteId: stop.scope === 'site' && stop.site ? story.id('site', `${employer.key} ${stop.site}`) : null,
          personId:
            stop.scope === 'person' && stop.person ? story.id('person', `${employer.key} ${stop.person}`) : null,
          fromDay: story.day(stop.from),
          untilDay: stop.until ? story.day(stop.until) : null,
          reason: stop.reason,
          contactId: null,
        });
      },
    })),
  );
}
