import { DoNotContactService } from '@inroads/employers/employers';
import { CalendarFeedsService, PlanStopsService, type PlanWeekView, type StopView } from '@inroads/practice/plans';
import ICAL from 'ical.js';
import { addMinutes } from './plans.checks';
import { type Place, plannedOf, PlanTown, stopsOf } from './plans.harness';

/** What of a visit is somebody's business: when, and what became of it. */
const shapeOf = ({ state, day, startsAt, isPinned }: StopView) => ({ state, day, startsAt, isPinned });

/** All of the visit's own row; for whom it is worth going there may be known better by now, and days left are told as of today. */
const lettersOf = ({ seekers: _seekers, otherSeekers: _others, reasons, ...visit }: StopView) => ({
  ...visit,
  reasons: reasons.map(({ values: { daysLeft: _left, ...values }, ...reason }) => ({ ...reason, values })),
});

/** Visits that are no longer what they were, new ones among them. */
function changedBetween(before: PlanWeekView, after: PlanWeekView): StopView[] {
  const was = new Map(stopsOf(before).map((stop) => [stop.id, JSON.stringify(shapeOf(stop))]));
  return stopsOf(after).filter((stop) => was.get(stop.id) !== JSON.stringify(shapeOf(stop)));
}

/** Lines written since. */
const linesSince = (before: PlanWeekView, after: PlanWeekView) => {
  const known = new Set(before.events.map(({ id }) => id));
  return after.events.filter(({ id }) => !known.has(id));
};

/** Changed visits that no line since then is about: neither itself, nor the re-plan it came with, nor the day on which the others closed up. */
function unexplained(before: PlanWeekView, after: PlanWeekView): StopView[] {
  const lines = linesSince(before, after);
  if (lines.some(({ code }) => code === 'proposal-accepted')) return [];
  const days = new Set(lines.flatMap(({ values }) => [values['day'], values['from']]));
  return changedBetween(before, after).filter(
    (stop) => !lines.some(({ stopId }) => stopId === stop.id) && !days.has(stop.day),
  );
}

describe('a week as it is lived', () => {
  let town: PlanTown;
  let nora: string;
  let sam: string;
  let places: Place[];
  let week: PlanWeekView;
  let pinnedId: string;

  const ofDay = (index: number): StopView[] => plannedOf(week).filter(({ day }) => day === town.dayOf(index));
  const stop = (id: string): StopView => {
    const found = stopsOf(week).find((each) => each.id === id);
    if (!found) throw new Error(`No visit ${id} in the plan.`);
    return found;
  };
  const visit = (staffId: string, { employerId, siteId }: StopView): Promise<string> =>
    town.practice.log(staffId, { id: employerId, siteId }, { purpose: 'introduce' });

  /** The act, and the plan after it: what happened, is pinned or about to begin is what it was, and every change has its line. */
  async function lived(act: () => Promise<unknown>, touched: readonly string[] = []): Promise<PlanWeekView> {
    const before = week;
    const soon = new Set((await town.frozen(nora)).map(({ id }) => id));
    await act();
    week = await town.week(nora);
    for (const was of stopsOf(before)) {
      if (touched.includes(was.id)) continue;
      if (was.isPinned) expect(shapeOf(stop(was.id))).toEqual(shapeOf(was));
      else if (was.state !== 'planned' || soon.has(was.id)) expect(lettersOf(stop(was.id))).toEqual(lettersOf(was));
    }
    expect(unexplained(before, week)).toEqual([]);
    return before;
  }

  async function replan(): Promise<void> {
    const { proposal } = await town.plan(nora);
    if (proposal) await town.accept(nora);
  }

  beforeAll(async () => {
    town = await PlanTown.open();
    [nora, sam] = [await town.specialist('Nora'), await town.specialist('Sam')];
    await town.seeker('Maya', nora);
    // Close together, so that every day has its visits.
    places = await Promise.all(Array.from({ length: 20 }, (_, at) => town.kitchen(`Kitchen ${at + 1}`, 1 + at / 10)));
    await town.plan(nora);
    week = await town.accept(nora);
  }, 120_000);

  afterAll(() => town?.close());

  it('Monday: what was visited is done, and one of Friday is pinned', async () => {
    const friday = ofDay(4)[0];
    if (!friday) throw new Error('Nothing is planned on Friday.');
    pinnedId = friday.id;
    const monday = ofDay(0);
    expect(monday.length).toBeGreaterThan(0);
    await lived(
      () => town.practice.as(nora, () => town.practice.get(PlanStopsService).pin(friday.id, friday.version, true)),
      [friday.id],
    );
    for (const each of monday) {
      await town.goTo(each.day, each.endsAt);
      await lived(() => visit(nora, each), [each.id]);
      expect(stop(each.id)).toMatchObject({ state: 'done' });
    }
    expect(await town.plan(nora)).toMatchObject({ plan: { status: 'accepted' } });
  });

  it('Tuesday: nobody was there; the visit stands on another day of the week, and the line says from where', async () => {
    const [missed, ...others] = ofDay(1);
    if (!missed) throw new Error('Nothing is planned on Tuesday.');
    await town.goTo(missed.day, addMinutes(missed.startsAt, 15));
    const before = await lived(
      () => town.practice.as(nora, () => town.practice.get(PlanStopsService).missed(missed.id, missed.version)),
      [missed.id],
    );
    expect(stop(missed.id).state).toBe('missed');
    const again = plannedOf(week).find(({ siteId }) => siteId === missed.siteId);
    expect(again?.day).not.toBe(missed.day);
    expect(linesSince(before, week)).toMatchObject([
      { code: 'missed-moved', stopId: again?.id, values: { from: missed.day, day: again?.day } },
    ]);
    for (const each of others) {
      await town.goTo(each.day, each.endsAt);
      await lived(() => visit(nora, each), [each.id]);
    }
  });

  it('Wednesday: sick; the plan says so, and its visits are laid on the days that are left', async () => {
    await town.goTo(town.dayOf(2), '07:10');
    const sickDay = ofDay(2);
    expect(sickDay.length).toBeGreaterThan(0);
    const before = await lived(() => town.leave(nora, town.dayOf(2)));
    expect(linesSince(before, week)).toMatchObject([
      { code: 'away', values: { from: town.dayOf(2), to: town.dayOf(2), count: sickDay.length } },
    ]);
    expect(await town.runsAsked(nora)).toBe(1);
    await lived(replan);
    expect(ofDay(2)).toEqual([]);
    const moved = sickDay.filter(({ id }) => stop(id).state === 'planned');
    expect(moved.length).toBeGreaterThan(0);
    expect(week.events[0]).toMatchObject({ code: 'proposal-accepted', values: { moved: expect.any(Number) } });
    expect(stop(pinnedId)).toMatchObject({ isPinned: true, state: 'planned' });
  });

  it('Thursday: an opening is heard of; the page says that something is new, and the next plan goes there', async () => {
    await town.goTo(town.dayOf(3), '07:00');
    const planned = new Set(stopsOf(week).map(({ siteId }) => siteId));
    const place = places.find(({ siteId }) => !planned.has(siteId));
    if (!place) throw new Error('Every kitchen is planned.');
    const kept = ofDay(3);
    await town.opening(nora, place);
    week = await town.week(nora);
    expect(week.newOpenings).toBe(1);
    await lived(replan);
    const added = plannedOf(week).find(({ siteId }) => siteId === place.siteId);
    expect(added?.reasons.map(({ code }) => code)).toContain('new-openings');
    for (const each of kept) expect(stop(each.id)).toMatchObject({ day: each.day, startsAt: each.startsAt });
  });

  it('an employer says stop: cancelled at once, said on the page, called off in the calendar, and not planned again', async () => {
    const target = plannedOf(week).filter(({ day, isPinned }) => day > town.dayOf(3) && !isPinned)[0];
    if (!target) throw new Error('Nothing but the pinned visit is left on Friday.');
    const read = await calendarOf(town, nora);
    const earlier = (await read()).get(target.id);
    expect(earlier).toMatchObject({ status: 'CONFIRMED' });
    const before = await lived(() =>
      town.practice.as(nora, () =>
        town.practice.get(DoNotContactService).set({
          employerId: target.employerId,
          siteId: null,
          personId: null,
          fromDay: town.dayOf(3),
          untilDay: null,
          reason: 'Asked us to stop.',
          contactId: null,
        }),
      ),
    );
    expect(stop(target.id).state).toBe('cancelled');
    expect(linesSince(before, week)).toMatchObject([{ code: 'cancelled-do-not-contact', stopId: target.id }]);
    const later = (await read()).get(target.id);
    expect(later).toMatchObject({ status: 'CANCELLED' });
    expect(later?.sequence).toBeGreaterThan(earlier?.sequence ?? 0);
    await lived(replan);
    expect(plannedOf(week).some(({ employerId }) => employerId === target.employerId)).toBe(false);
  });

  it('a colleague was there: hers is cancelled, and the line names who went', async () => {
    const target = plannedOf(week).filter(({ day, isPinned }) => day > town.dayOf(3) && !isPinned)[0];
    if (!target) throw new Error('Nothing but the pinned visit is left on Friday.');
    await town.goTo(town.dayOf(3), '16:50');
    const before = await lived(() => visit(sam, target));
    expect(stop(target.id)).toMatchObject({ state: 'cancelled' });
    expect(linesSince(before, week)).toMatchObject([
      { code: 'taken-over', stopId: target.id, values: { staffId: sam } },
    ]);
    const events = await (await calendarOf(town, nora))();
    expect(events.get(target.id)).toMatchObject({ status: 'CANCELLED' });
    await lived(replan);
    expect(plannedOf(week).some(({ employerId }) => employerId === target.employerId)).toBe(false);
    expect(stop(pinnedId)).toMatchObject({ isPinned: true, state: 'planned' });
  });
});

/** Her calendar as another program sees it, by visit. */
async function calendarOf(town: PlanTown, staffId: string) {
  const { secret } = await town.practice.as(staffId, () => town.practice.get(CalendarFeedsService).open());
  return async () => {
    const { text } = await town.practice.as(null, () => town.practice.get(CalendarFeedsService).read(secret));
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    return new Map(
      events.map((event) => [
        String(event.getFirstPropertyValue('uid')).replace(/@.*/, ''),
        {
          status: String(event.getFirstPropertyValue('status')),
          sequence: Number(event.getFirstPropertyValue('sequence')),
        },
      ]),
    );
  };
}
