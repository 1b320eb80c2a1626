import { addMinutes } from './plans.checks';
import { AppointmentsService, type AppointmentInput } from '@inroads/practice/plans';
import { plannedOf, PlanTown, type Place } from './plans.harness';

describe('time that is spoken for', () => {
  let town: PlanTown;
  let nora: string;
  let places: Place[];

  beforeAll(async () => {
    town = await PlanTown.open();
    nora = await town.specialist('Nora');
    await town.seeker('Maya', nora);
    places = await town.kitchens(14);
  }, 120_000);

  afterAll(() => town?.close());

  const plain = { kind: 'meeting', hold: 'time', minutes: 60, what: '', employerId: null, siteId: null } as const;
  const act = <T>(run: (appointments: AppointmentsService) => Promise<T>): Promise<T> =>
    town.practice.as(nora, () => run(town.practice.get(AppointmentsService)));
  const add = (input: Partial<AppointmentInput> & Pick<AppointmentInput, 'day' | 'startsAt'>): Promise<string> =>
    act((appointments) => appointments.add(nora, { ...plain, ...input }));

  it('stands in the day at once, and the next plan goes around it', async () => {
    const tuesday = town.dayOf(1);
    await add({ day: tuesday, startsAt: 10 * 60, minutes: 300, what: 'Team day' });
    const before = await town.week(nora);
    expect(before.days[1]?.blocks).toContainEqual(
      expect.objectContaining({ what: 'Team day', startsAt: '10:00', endsAt: '15:00' }),
    );
    const after = await town.plan(nora);
    const ofTuesday = plannedOf(after).filter(({ day }) => day === tuesday);
    expect(ofTuesday.every(({ startsAt, endsAt }) => endsAt <= '10:00' || startsAt >= '15:00')).toBe(true);
  });

  it('without a time is open until the week is planned again, then stands at one', async () => {
    const id = await add({ hold: 'day', day: town.dayOf(2), startsAt: null, minutes: 45, kind: 'other' });
    const open = (await town.week(nora)).appointments.find((each) => each.id === id);
    expect(open).toMatchObject({ hold: 'day', day: town.dayOf(2), startsAt: null, isOpen: true });
    const planned = await town.plan(nora);
    expect(planned.appointments.find((each) => each.id === id)?.isOpen).toBe(false);
    const block = planned.days[2]?.blocks.find(({ appointmentId }) => appointmentId === id);
    expect(block && addMinutes(block.startsAt, 45)).toBe(block?.endsAt);
  });

  it('at a business shows before the week is planned, and is a stop afterwards, once', async () => {
    const { id: employerId, siteId } = places[3] as Place;
    const thursday = town.dayOf(3);
    const id = await add({
      kind: 'appointment',
      day: thursday,
      startsAt: 13 * 60 + 30,
      minutes: 30,
      employerId,
      siteId,
    });
    const isIt = ({ appointmentId }: { appointmentId: string | null }): boolean => appointmentId === id;
    expect((await town.week(nora)).days[3]?.blocks.filter(isIt)).toHaveLength(1);
    const planned = await town.plan(nora);
    expect(planned.days[3]?.blocks.filter(isIt)).toEqual([]);
    expect(plannedOf(planned).filter(isIt)).toEqual([expect.objectContaining({ siteId, startsAt: '13:30' })]);
  });

  it('that is off no longer stands anywhere', async () => {
    const id = await add({ day: town.dayOf(4), startsAt: 9 * 60 });
    await act((appointments) => appointments.void(id, 1));
    const week = await town.week(nora);
    expect(week.appointments.map((each) => each.id)).not.toContain(id);
    expect(week.days.flatMap(({ blocks }) => blocks).map(({ appointmentId }) => appointmentId)).not.toContain(id);
  });
});
