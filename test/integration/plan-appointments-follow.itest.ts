import { EmployersService } from '@inroads/employers/employers';
import { type AppointmentInput, AppointmentsService, type StopView } from '@inroads/practice/plans';
import { APPOINTMENT, type Place, PlanTown } from './plans.harness';

let town: PlanTown;
let nora: string;
let places: Place[];

beforeEach(async () => {
  town = await PlanTown.open();
  nora = await town.specialist('Nora');
  await town.seeker('Maya', nora);
  places = await town.kitchens(4);
}, 120_000);
afterEach(() => town.close());

const act = <T>(run: (appointments: AppointmentsService) => Promise<T>): Promise<T> =>
  town.practice.as(nora, () => run(town.practice.get(AppointmentsService)));

const appoint = (input: Partial<AppointmentInput>): Promise<string> => town.appoint(nora, input);

const stopAt = (place: Place): Promise<StopView | undefined> => town.stopAt(place, nora);

describe('a business that is out of reach', () => {
  it('cannot be appointed on such a day, nor an appointment be moved there', async () => {
    const place = places[1] as Place;
    const at = { employerId: place.id, siteId: place.siteId };
    await town.askedToStop(place, town.dayOf(2));
    await expect(appoint({ ...at, day: town.dayOf(1) })).rejects.toThrow(/asked not to be contacted/);
    await expect(appoint({ ...at, hold: 'week', startsAt: null, day: town.dayOf(4) })).rejects.toThrow(/asked not/);
    const id = await appoint({ ...at, day: town.dayOf(3) });
    await expect(
      town.practice.as(nora, () =>
        town.practice
          .get(AppointmentsService)
          .change(id, 1, { ...APPOINTMENT, ...at, day: town.dayOf(2), startsAt: 13 * 60 }),
      ),
    ).rejects.toThrow(/asked not to be contacted/);
  });

  it('nor one that is in the archive', async () => {
    const place = places[1] as Place;
    await town.practice.as(null, () => town.practice.get(EmployersService).archive(place.id, 1, 'Closed down'));
    await expect(appoint({ employerId: place.id, siteId: place.siteId })).rejects.toThrow(/archive/);
  });
});

describe('an appointment that would last past midnight', () => {
  const LATE = { startsAt: 23 * 60, minutes: 61 };

  it('is refused, entered or changed; up to midnight it is not', async () => {
    const refusal = { code: 'appointment.past-midnight', message: /ends by midnight/ };
    await expect(appoint(LATE)).rejects.toMatchObject({ code: refusal.code });
    await expect(appoint(LATE)).rejects.toThrow(refusal.message);
    const id = await appoint({ ...LATE, minutes: 60 });
    const change = act((appointments) =>
      appointments.change(id, 1, {
        ...{ ...APPOINTMENT, kind: 'meeting', day: town.dayOf(3), employerId: null, siteId: null },
        ...LATE,
      }),
    );
    await expect(change).rejects.toMatchObject({ code: refusal.code });
    await expect(town.query(`UPDATE appointment SET minutes = 61 WHERE id = $1`, [id])).rejects.toThrow(
      /appointment_midnight/,
    );
  });

  it('through growing where the plan put it is taken out of its time', async () => {
    const place = places[3] as Place;
    const at = { hold: 'day', startsAt: null, employerId: place.id, siteId: place.siteId } as const;
    const id = await appoint(at);
    await town.plan(nora);
    await town.query(`UPDATE plan_stop SET arrives_at = 900, starts_at = 900, ends_at = 930 WHERE site_id = $1`, [
      place.siteId,
    ]);
    await act((appointments) =>
      appointments.change(id, 1, { ...APPOINTMENT, day: town.dayOf(3), ...at, minutes: 600 }),
    );
    expect(await stopAt(place)).toMatchObject({ state: 'removed' });
  });
});

describe('the stop of an appointment', () => {
  let place: Place;
  let id: string;

  beforeEach(async () => {
    place = places[3] as Place;
    id = await appoint({ employerId: place.id, siteId: place.siteId });
    await town.plan(nora);
    expect(await stopAt(place)).toMatchObject({ state: 'planned', appointmentId: id, startsAt: '13:30' });
  });

  const change = (input: Partial<AppointmentInput>): Promise<void> =>
    town.practice.as(nora, () =>
      town.practice.get(AppointmentsService).change(id, 1, {
        ...APPOINTMENT,
        day: town.dayOf(3),
        startsAt: 13 * 60 + 30,
        employerId: place.id,
        siteId: place.siteId,
        ...input,
      }),
    );

  it('goes when it does not take place', async () => {
    await act((appointments) => appointments.void(id, 1));
    expect(await stopAt(place)).toMatchObject({ state: 'removed' });
  });

  it('moves with it to another time', async () => {
    await change({ day: town.dayOf(4), startsAt: 10 * 60, minutes: 45 });
    expect(await stopAt(place)).toMatchObject({
      state: 'planned',
      day: town.dayOf(4),
      startsAt: '10:00',
      endsAt: '10:45',
    });
  });

  it('makes room for it when it is elsewhere, or in another week', async () => {
    const [elsewhere] = places as [Place];
    await change({ employerId: elsewhere.id, siteId: elsewhere.siteId, day: town.dayOf(4) });
    expect(await stopAt(place)).toMatchObject({ state: 'removed' });
    const friday = (await town.week(nora)).days[4];
    expect(friday?.blocks).toContainEqual(expect.objectContaining({ appointmentId: id, startsAt: '13:30' }));
  });
});
