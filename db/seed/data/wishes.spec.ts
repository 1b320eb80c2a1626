import {
  compileSeeker,
  preferenceFaults,
  rankOpenings,
  type Fact,
  type OpeningProfile,
  type PreferenceItem,
} from '@inroads/matching';

import { OPENINGS } from './openings.data';
import { SEEKERS } from './seekers.data';
import type { DemoObserved, DemoOpening, DemoSeeker, DemoSource, DemoWish } from './shapes';
import { employerOf, onDay, TODAY } from './spec-support';

describe('wishes', () => {
  const itemsOf = (wishes: readonly DemoWish[]): PreferenceItem[] =>
    wishes.map(
      ({ criterion, value, level, ownWords, saidBy, saidOn }) =>
        ({ criterion, value, level, ownWords, saidBy, saidOn: onDay(saidOn) }) as PreferenceItem,
    );

  const factOf = <T>(observed: readonly DemoObserved<T>[]): Fact<T> => {
    const last = (isPosted: boolean) =>
      observed.filter(({ source }) => (source.certainty === 'advertised') === isPosted).at(-1);
    const [told, posted] = [last(false), last(true)];
    if (told && posted && JSON.stringify(told.value) !== JSON.stringify(posted.value))
      return { certainty: 'disputed', values: [told.value, posted.value] };
    const known = told ?? posted;
    return known
      ? { certainty: known.source.certainty, value: known.value, asOf: onDay(known.source.day) }
      : { certainty: 'unknown' };
  };
  const profileOf = (opening: DemoOpening): OpeningProfile => {
    const employer = employerOf.get(opening.employer);
    const sites = (employer?.sites ?? []).filter(
      ({ key }) => opening.sites.length === 0 || opening.sites.includes(key),
    );
    const byKey = <K extends string>(
      rows: readonly { readonly key: K; readonly value: unknown; readonly source: DemoSource }[],
    ) =>
      Object.fromEntries(
        [...new Set(rows.map(({ key }) => key))].map((key) => [key, factOf(rows.filter((row) => row.key === key))]),
      );
    return {
      id: opening.key,
      title: opening.title,
      occupation: opening.occupation
        ? { code: opening.occupation.code, isConfirmed: opening.occupation.confirmedBy !== undefined }
        : undefined,
      employer: { id: employer?.key, name: employer?.name, naics: employer?.naics, settings: employer?.settings },
      sites: sites.map(({ key, point }) => ({ id: `${opening.employer}/${key}`, point, region: 'US-IA' })),
      siteChosenBy: opening.siteChosenBy,
      schedule: factOf(opening.schedule),
      hours: factOf(opening.hours),
      pay: factOf(opening.pay),
      permanence: factOf(opening.permanence),
      requirements: opening.requirements,
      competitiveness: byKey(opening.competitiveness),
      facts: byKey(opening.facts),
      status: opening.status,
      addedAt: onDay(opening.source.day),
    };
  };
  const openings = OPENINGS.map(profileOf);
  const rankingOf = (seeker: DemoSeeker) =>
    rankOpenings(
      compileSeeker(
        {
          preferences: itemsOf(seeker.profile.at(-1)?.wishes ?? []),
          travelModes: seeker.travelModes,
          home: seeker.home.point,
          credentials: seeker.credentials,
          travelTimes: seeker.travelTimes.map(({ employer, site, ...rest }) => ({
            siteId: `${employer}/${site}`,
            ...rest,
          })),
        },
        { today: TODAY },
      ),
      openings,
    );

  it('can all be kept', () => {
    const wrong = SEEKERS.flatMap(({ key, profile }) =>
      profile.flatMap(({ wishes }) =>
        preferenceFaults(itemsOf(wishes)).map((fault) => `${key} ${fault.path}: ${fault.message}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('find openings for everyone who has some, but for one whose Musts rule all of them out', () => {
    const none: string[] = [];
    for (const seeker of SEEKERS) {
      const ranking = rankingOf(seeker);
      if (ranking.counts.ranked === 0) none.push(seeker.key);
    }
    expect(none).toEqual(['wayne']);
  });
});
