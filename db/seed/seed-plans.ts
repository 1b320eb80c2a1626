import { addDays } from '@inroads/calendar';
import {
  AlreadyInPlan,
  AppointmentsService,
  JointVisitsService,
  NoRoom,
  NotPlannable,
  PlannerService,
  PlansQueries,
  PlansService,
  PlanStopsService,
  type StopView,
} from '@inroads/practice/plans';
import { CONTACTS, type DemoContact, type DemoDay, dayOffsetOf, hasHappened, STAFF } from './data';
import { about, type Act, type Story } from './story';

const WORK_DAYS: readonly DemoDay[] = ['w0 mon', 'w0 tue', 'w0 wed', 'w0 thu', 'w0 fri'];
const MEETING_DAY: DemoDay = 'w0 thu';

/** The week of today as its specialists planned it on Monday morning, and what they made of each day of it that is over. */
export function planActs(story: Story): Act[] {
  const daysOver = WORK_DAYS.filter((day) => dayOffsetOf(day, story.start) < 0);
  return [
    ofEach(story, story.instant('w0 mon', '07:30'), planWeek),
    goTogether(story, story.instant('w0 mon', '08:00')),
    ...daysOver.map((day) => ofEach(story, story.instant(day, '17:30'), (_, by) => endDay(story, by, day))),
  ];
}

/** Nora brings Sam along to a business of hers in the week to come: it stands in the team plan before anything of that week is planned. */
function goTogether(story: Story, at: Date): Act {
  const [by, employer] = ['nora', 'sunrise-market'];
  const write = async (): Promise<void> => {
    const siteId = story.id('site', `${employer} oak`);
    const week = addDays(story.day('w0 mon'), 7);
    const staffIds = [by, 'sam'].map((key) => story.id('staff', key));
    await story.do(by, at, () =>
      story.app.get(JointVisitsService, { strict: false }).arrange({ siteId, week, staffIds }),
    );
  };
  return { at, by, about: [...about('employer', employer), ...about('staff', by, 'sam')], write };
}

/** All specialists at once: what one of them reads and writes goes on while the week of another is worked out. */
function ofEach(story: Story, at: Date, work: (story: Story, by: string) => Promise<void>): Act {
  const specialists = STAFF.filter(({ roles }) => roles.includes('specialist')).map(({ key }) => key);
  const write = async (): Promise<void> => {
    await Promise.all(specialists.map((by) => story.do(by, at, () => work(story, by))));
  };
  return { at, by: null, about: 'everything', write };
}

async function planWeek(story: Story, by: string): Promise<void> {
  const [staffId, week] = [story.id('staff', by), story.day('w0 mon')];
  await story.app.get(AppointmentsService, { strict: false }).add(staffId, {
    kind: 'meeting',
    hold: 'time',
    day: story.day(MEETING_DAY),
    startsAt: 9 * 60,
    minutes: 60,
    what: 'Team meeting',
    employerId: null,
    siteId: null,
  });
  await story.app.get(PlannerService, { strict: false }).plan(staffId, week);
  for (const contact of CONTACTS.filter((each) => isPlannedVisit(story, by, each))) await addVisit(story, by, contact);
  const { plan } = await weekOf(story, by);
  if (plan) await story.app.get(PlansService, { strict: false }).accept(staffId, week, plan.version);
}

/** What this week's log says was planned has to stand in the plan. */
const isPlannedVisit = (story: Story, by: string, { day, time, mode, staff, isPlanned }: DemoContact): boolean =>
  isPlanned &&
  mode === 'in-person' &&
  WORK_DAYS.includes(day) &&
  staff.some((member) => member.staff === by) &&
  hasHappened({ day, time }, story.start);

async function addVisit(story: Story, by: string, { employer, site, day }: DemoContact): Promise<void> {
  const [staffId, week] = [story.id('staff', by), story.day('w0 mon')];
  try {
    await story.app
      .get(PlanStopsService, { strict: false })
      .add(staffId, week, story.id('site', `${employer} ${site}`), story.day(day));
  } catch (error) {
    // A drop-in then: the log has it all the same.
    if (!(error instanceof AlreadyInPlan || error instanceof NoRoom || error instanceof NotPlannable)) throw error;
  }
}

/** Where nobody was met the first one is tried again this week, the others next week. */
async function endDay(story: Story, by: string, day: DemoDay): Promise<void> {
  const stops = story.app.get(PlanStopsService, { strict: false });
  const openStops = async (): Promise<StopView[]> =>
    (await weekOf(story, by)).days
      .filter(({ date }) => date === story.day(day))
      .flatMap((each) => each.stops)
      .filter(({ state }) => state === 'planned');
  const [first] = await openStops();
  if (first) await stops.missed(first.id, first.version);
  for (const { id, version } of await openStops()) await stops.later(id, version, addDays(story.day(day), 7));
}

function weekOf(story: Story, by: string): ReturnType<PlansQueries['week']> {
  return story.app.get(PlansQueries, { strict: false }).week(story.id('staff', by), story.day('w0 mon'));
}
