import type { PreferenceItem } from '@inroads/matching';
import { AnswersService } from '@inroads/practice/matches';
import { PreferencesService } from '@inroads/seekers/preferences';
import { SeekersQueries, SeekersService } from '@inroads/seekers/seekers';
import { type DemoProfileVersion, type DemoSeeker, OPENINGS, SEEKERS, STAFF } from './data';
import { about, type Act, type Story } from './story';

const SUPERVISOR = STAFF.find(({ roles }) => roles.includes('supervisor'))?.key ?? null;

/** Job seekers: entering, status, hand-overs, what they told, what they answered; each on its day. */
export function seekerActs(story: Story): Act[] {
  return SEEKERS.flatMap((seeker) => [
    enterAct(story, seeker),
    ...laterActs(story, seeker),
    ...profileActs(story, seeker),
    ...answerActs(story, seeker),
  ]);
}

function enterAct(story: Story, seeker: DemoSeeker): Act {
  const [episode] = seeker.episodes;
  const [specialist] = seeker.specialists;
  const speakFor = seeker.speakFor[0]?.level ?? 'nothing';
  const entered = episode?.entered ?? 'd0';
  return {
    at: story.instant(entered, '09:00'),
    by: SUPERVISOR,
    about: about('seeker', seeker.key),
    write: async () => {
      const id = await story.app.get(SeekersService, { strict: false }).enter(
        {
          code: seeker.code,
          preferredName: seeker.preferredName,
          teamId: story.id('team', seeker.team),
          speakFor,
          homeArea: seeker.home.area,
          home: { lat: seeker.home.point.latitude, lon: seeker.home.point.longitude },
          travelModes: [...seeker.travelModes],
          travelTimes: seeker.travelTimes.map(({ employer, site, mode, minutes, route, lastHomeAt }) => ({
            siteId: story.id('site', `${employer} ${site}`),
            mode,
            minutes,
            ...(route !== undefined && { route }),
            ...(lastHomeAt !== undefined && { lastHomeAt }),
          })),
          credentials: [...seeker.credentials],
          referralSource: seeker.referredBy,
          referredOn: story.day(entered),
        },
        { specialistId: story.id('staff', specialist?.staff ?? ''), enteredOn: story.day(entered) },
      );
      story.keep('seeker', seeker.key, id);
    },
  };
}

function laterActs(story: Story, seeker: DemoSeeker): Act[] {
  const seekers = story.app.get(SeekersService, { strict: false });
  const id = (): string => story.id('seeker', seeker.key);
  const again = seeker.episodes.slice(1).map((episode) => ({
    at: story.instant(episode.entered, '09:05'),
    by: SUPERVISOR,
    about: about('seeker', seeker.key),
    write: () =>
      seekers.enterAgain(id(), {
        specialistId: story.id('staff', specialistOn(story, seeker, story.day(episode.entered))),
        enteredOn: story.day(episode.entered),
      }),
  }));
  const enteredAgain = new Set(seeker.episodes.slice(1).map(({ entered }) => story.day(entered)));
  const transfers = seeker.specialists.slice(1).flatMap(({ staff, from }) =>
    enteredAgain.has(story.day(from))
      ? []
      : [
          {
            at: story.instant(from, '09:10'),
            by: SUPERVISOR,
            about: about('seeker', seeker.key),
            write: () => seekers.assign(id(), story.id('staff', staff), story.day(from)),
          },
        ],
  );
  const statuses = seeker.statuses.slice(1).flatMap(({ status, from }) => {
    if (status === 'looking' && enteredAgain.has(story.day(from))) return [];
    const why = status === 'left' ? (seeker.episodes.find(({ left }) => left === from)?.whyLeft ?? '') : '';
    return [
      {
        at: story.instant(from, '09:20'),
        by: SUPERVISOR,
        about: about('seeker', seeker.key),
        write: () => seekers.setStatus(id(), { status, fromDay: story.day(from), why }),
      },
    ];
  });
  const agreements = seeker.speakFor.slice(1).map(({ level, from }) => ({
    at: story.instant(from, '08:50'),
    by: SUPERVISOR,
    about: about('seeker', seeker.key),
    write: async () => seekers.change(id(), await versionOf(story, id()), { speakFor: level }),
  }));
  return [...again, ...transfers, ...statuses, ...agreements];
}

async function versionOf(story: Story, seekerId: string): Promise<number> {
  return (await story.app.get(SeekersQueries, { strict: false }).page(seekerId)).version;
}

function specialistOn(story: Story, seeker: DemoSeeker, day: string): string {
  return (
    [...seeker.specialists].reverse().find(({ from }) => story.day(from) <= day)?.staff ??
    seeker.specialists[0]?.staff ??
    ''
  );
}

function profileActs(story: Story, seeker: DemoSeeker): Act[] {
  return seeker.profile.map((version, index) => ({
    at: story.instant(version.day, '15:00'),
    by: SUPERVISOR,
    about: about('seeker', seeker.key),
    write: async () => {
      await story.app.get(PreferencesService, { strict: false }).state(story.id('seeker', seeker.key), {
        basedOn: index,
        saidOn: story.day(version.day),
        quote: seeker.quote ?? '',
        items: wishesOf(story, version),
        ownLimits: version.ownLimits,
        why: version.change,
      });
    },
  }));
}

function wishesOf(story: Story, { wishes }: DemoProfileVersion): PreferenceItem[] {
  return wishes.map(
    ({ key: _key, saidBy, saidOn, ...wish }) => ({ ...wish, saidBy, saidOn: story.day(saidOn) }) as PreferenceItem,
  );
}

function answerActs(story: Story, seeker: DemoSeeker): Act[] {
  const answers = story.app.get(AnswersService, { strict: false });
  return seeker.answers.map((given) => ({
    at: story.instant(given.day, '15:30'),
    by: SUPERVISOR,
    about: [...about('seeker', seeker.key), ...about('employer', ...employersOf(given.opening))],
    write: async () => {
      if (!story.has('opening', given.opening)) return;
      await answers.answer(story.id('seeker', seeker.key), {
        openingId: story.id('opening', given.opening),
        rankingId: null,
        answer: given.answer,
        reason: given.answer === 'no' ? reasonOf(given) : null,
        ownWords: given.ownWords ?? '',
      });
    },
  }));
}

const employersOf = (opening: string): string[] =>
  OPENINGS.flatMap(({ key, employer }) => (key === opening ? employer : []));

/** `environment:noise` where the offered wish says which fact it was about. */
function reasonOf({ about, offer }: DemoSeeker['answers'][number]): string {
  if (!about || about === 'other') return 'other';
  const fact = (offer?.value as { fact?: string } | undefined)?.fact;
  return about === 'environment' && fact ? `environment:${fact}` : about;
}
