import { StaffService } from '@inroads/agency/staff';
import { addDays } from '@inroads/calendar';
import { isTold, sayPlanEvent } from '@inroads/contracts';
import { IdentitiesService } from '@inroads/platform/auth';
import { Mailer, MailJobsModule } from '@inroads/platform/mail';
import { SendMessageHandler } from '@inroads/platform/mail/send-message.handler';
import { FollowUpsService } from '@inroads/practice/contacts';
import { DigestJobsModule, DigestWishesService } from '@inroads/practice/digests';
import { PostDigestsHandler } from '@inroads/practice/digests/jobs/post-digests.handler';
import { PlanStopsService, type StopView } from '@inroads/practice/plans';
import { MailReceiver, type ReceivedMail } from '../setup/mail-receiver';
import { MONDAY, type Place, plannedOf, PlanTown } from './plans.harness';

const NEXT_MONDAY = addDays(MONDAY, 7);
const AT_SEVEN = '2026-11-16T13:00:00Z';
/** Words of one job seeker, which are to stay where they are. */
const NAME = 'Zephyrine';
const CODE = 'ZX-90417';
const WISH = 'dishwasher';

let mails: MailReceiver;
let town: PlanTown;
let nora: string;
let address: string;
let places: Place[];

beforeEach(async () => {
  mails = await MailReceiver.start();
  town = await openTown({ SMTP_URL: mails.url, MAIL_FROM: 'Inroads <inroads@example.org>' });
  nora = await town.specialist('Nora');
  address = await addressOf(nora);
  await town.practice.seeker(NAME, nora, { code: CODE });
  await town.seeker('Maya', nora);
  places = await town.kitchens(6);
}, 120_000);
afterEach(async () => {
  jest.restoreAllMocks();
  await town.close();
  await mails.stop();
});

const openTown = (settings: Readonly<Record<string, string>>): Promise<PlanTown> =>
  PlanTown.open(AT_SEVEN, [DigestJobsModule, MailJobsModule], {
    PUBLIC_URL: 'https://inroads.example',
    TRUST_PROXY: '1',
    ...settings,
  });
const addressOf = async (staffId: string): Promise<string> =>
  (await town.practice.as(null, () => town.practice.get(IdentitiesService).emailOf(staffId))) ?? '';
const wants = (staffId: string, isWanted = true) =>
  town.practice.as(staffId, () => town.practice.get(DigestWishesService).setOwn(isWanted));

const look = (): Promise<void> =>
  town.practice.as(null, () =>
    town.practice
      .get(PostDigestsHandler)
      .handle({ agencyId: town.practice.agencyId }, { signal: new AbortController().signal, attempt: 1 }),
  );

/** What a worker does with the mails that wait; a job that ran before is run again. */
async function send(): Promise<void> {
  const rows = await town.query<{ messageId: string }>(
    `SELECT payload ->> 'messageId' AS "messageId" FROM outbox_message WHERE job_name = 'mail.send-message' AND agency_id = $1 ORDER BY id`,
    [town.practice.agencyId],
  );
  for (const { messageId } of rows)
    await town.practice.as(null, () =>
      town.practice.get(SendMessageHandler).handle({ agencyId: town.practice.agencyId, messageId }),
    );
}

/** Looks and sends. @returns what came to this address by that */
async function morning(to = address): Promise<ReceivedMail[]> {
  const before = mails.to(to).length;
  await look();
  await send();
  return mails.to(to).slice(before);
}

const planned = async (): Promise<StopView[]> => {
  await town.plan(nora);
  return plannedOf(await town.accept(nora));
};
const later = (stops: readonly StopView[]): StopView => stops.at(-1) as StopView;

describe('the mail in the morning', () => {
  it('says what stands on This week: a business that said stop is told by both, and told once', async () => {
    await wants(nora);
    const stop = later(await planned());
    await town.goTo(MONDAY, '10:00');
    await town.askedToStop({ id: stop.employerId });

    const { events } = await town.week(nora);
    const sentence = `${stop.employerName} asked us to stop: what was planned with them is cancelled.`;
    const onThePage = events.filter((event) => isTold(event, nora));
    expect(onThePage.map(({ code, employerName }) => sayPlanEvent(code, employerName))).toContain(sentence);

    await town.goTo(town.dayOf(1), '07:00');
    const [mail] = await morning();
    expect(mail?.text).toContain(sentence);
    expect(mail?.text).toContain('https://inroads.example/week');

    await town.goTo(town.dayOf(2), '07:00');
    expect((await morning()).map(({ text }) => text).join()).not.toContain(sentence);
  });

  it('lists the visits of today with their times, and counts them in the subject', async () => {
    await wants(nora);
    const today = (await planned()).filter(({ day }) => day === MONDAY);
    const [first] = today as [StopView];
    const [mail] = await morning();
    expect(mail?.subject).toBe(`Mon, Nov 16: ${today.length} visit${today.length === 1 ? '' : 's'}`);
    for (const { employerName } of today) expect(mail?.text).toContain(employerName);
    expect(mail?.text).toMatch(
      new RegExp(
        `${Number(first.startsAt.slice(0, 2)) % 12 || 12}:${first.startsAt.slice(3)} [ap]m {2}${first.employerName}, `,
      ),
    );
  });

  it('goes out once, whoever looks how often, and sending twice sends once', async () => {
    await wants(nora);
    await planned();
    await Promise.all([look(), look()]);
    expect(await morning()).toHaveLength(1);
    expect(await morning()).toHaveLength(0);
    await town.goTo(MONDAY, '11:59');
    expect(await morning()).toHaveLength(0);
  });

  it('waits for what is being written: an event of the last minute is told the next day', async () => {
    await wants(nora);
    const stop = later(await planned());
    await town.askedToStop({ id: stop.employerId });
    const told = async (): Promise<boolean> => (await morning()).some(({ text }) => text.includes('asked us to stop'));
    expect(await told()).toBe(false);
    await town.goTo(town.dayOf(1), '07:00');
    expect(await told()).toBe(true);
  });

  it('is not sent where there is nothing to say, nor later that day when there is', async () => {
    await wants(nora);
    expect(await morning()).toEqual([]);
    await planned();
    await town.goTo(MONDAY, '09:00');
    expect(await morning()).toEqual([]);
    await town.goTo(town.dayOf(1), '07:00');
    expect(await morning()).toHaveLength(1);
  });

  it('goes to those alone who asked for it, work that day and are still there', async () => {
    const [ask, stay, leave, away] = [
      nora,
      await town.specialist('Theo'),
      await town.specialist('Lea'),
      await town.specialist('Ada'),
    ];
    for (const staffId of [ask, stay, leave, away]) {
      await town.plan(staffId, NEXT_MONDAY);
      await wants(staffId, staffId !== stay);
    }
    await town.leave(away, MONDAY);
    await town.practice.as(null, async () => {
      const [row] = await town.query<{ version: number }>(`SELECT version FROM staff WHERE id = $1`, [leave]);
      await town.practice.get(StaffService).archive(leave, row?.version ?? 0);
    });
    await morning();
    expect(mails.mails.map(({ to }) => to)).toEqual([address]);
    await wants(nora, false);
    await town.goTo(town.dayOf(1), '07:00');
    await morning();
    expect(mails.mails.map(({ to }) => to)).toEqual([address, await addressOf(away)]);
  });

  it('is a mail of the morning: not before six, later where the machine was off, and not after noon', async () => {
    await wants(nora);
    await planned();
    for (const time of ['05:59', '12:00']) {
      await town.goTo(MONDAY, time);
      expect(await morning()).toEqual([]);
    }
    await town.goTo(MONDAY, '11:59');
    expect(await morning()).toHaveLength(1);
  });

  it('says what is promised and due, what was missed, what a colleague took, and the draft of next week', async () => {
    await wants(nora);
    const theo = await town.specialist('Theo');
    const stops = await planned();
    const [missed, taken] = [stops[0] as StopView, later(stops)];
    const [overdue, due, ahead] = places.slice(0, 3) as [Place, Place, Place];
    for (const [place, dueOn] of [
      [overdue, addDays(MONDAY, -1)],
      [due, town.dayOf(1)],
      [ahead, town.dayOf(2)],
    ] as const)
      await town.practice.log(nora, place, {
        happenedAt: new Date('2026-11-12T16:00:00Z'),
        next: { dueOn, what: `Bring ${NAME}'s papers` },
      });
    await town.goTo(MONDAY, '10:00');
    await town.practice.as(nora, () => town.practice.get(PlanStopsService).missed(missed.id, missed.version));
    await town.practice.log(theo, { id: taken.employerId, siteId: taken.siteId });
    await town.plan(nora, NEXT_MONDAY);
    await town.goTo(town.dayOf(1), '07:00');

    const [mail] = await morning();
    expect(mail?.text).toContain(`Follow-ups due\nKitchen 1. 2 days late\nKitchen 2. Due today\n\n`);
    expect(mail?.text).toMatch(new RegExp(`${missed.employerName}: missed, (and moved|comes next week)\\.`));
    expect(mail?.text).toContain(`${taken.employerName}: a colleague goes there instead.`);
    const visits = plannedOf(await town.week(nora, NEXT_MONDAY)).length;
    expect(mail?.text).toContain(`Next week\nA draft with ${visits} visit${visits === 1 ? '' : 's'} waits for you.`);
  });

  it('holds no word of a job seeker, nor any that was typed by hand', async () => {
    await wants(nora);
    const [stop] = (await planned()) as [StopView];
    await town.appoint(nora, { day: town.dayOf(1), startsAt: 9 * 60, what: `Call ${NAME}` });
    await town.practice.log(
      nora,
      { id: stop.employerId, siteId: stop.siteId },
      {
        happenedAt: new Date('2026-11-12T16:00:00Z'),
        next: { dueOn: MONDAY, what: `Bring the papers of ${NAME} (${CODE})` },
      },
    );
    await town.goTo(town.dayOf(1), '07:00');
    const [mail] = await morning();
    const [promise] = await town.practice.as(nora, () =>
      town.practice.get(FollowUpsService).open({ ownerStaffId: nora }),
    );
    expect(promise?.what).toContain(NAME);
    expect(mail?.text).toContain(`${stop.employerName}. 1 day late`);
    for (const word of [NAME, CODE, 'Maya', 'K-', WISH, 'papers', 'Call '])
      expect(mail?.raw.toLowerCase()).not.toContain(word.toLowerCase());
    const jobs = await town.query<{ payload: string }>(
      `SELECT payload::text FROM outbox_message WHERE job_name LIKE 'mail.%'`,
    );
    expect(jobs.map(({ payload }) => payload).join()).not.toContain(stop.employerName);
  });

  it('that could not be written is written at the next look, and keeps no colleague from hers', async () => {
    const theo = await town.specialist('Theo');
    for (const staffId of [nora, theo]) {
      await town.plan(staffId, NEXT_MONDAY);
      await wants(staffId);
    }
    jest.spyOn(town.practice.get(Mailer), 'post').mockRejectedValueOnce(new Error('The disk is full'));
    await expect(look()).rejects.toThrow('The disk is full');
    await send();
    expect(mails.mails).toHaveLength(1);
    await morning();
    expect(mails.mails.map(({ to }) => to).sort()).toEqual([address, await addressOf(theo)].sort());
  });
});

describe('a server without mail', () => {
  it('says so, and keeps what was asked for until there is mail', async () => {
    const mute = await openTown({});
    const id = await mute.specialist('Nora');
    const wish = await mute.practice.as(id, () => mute.practice.get(DigestWishesService).setOwn(true));
    expect(wish).toEqual({ isWanted: true, isMailSetUp: false });
    await mute.plan(id, NEXT_MONDAY);
    const handler = mute.practice.get(PostDigestsHandler);
    const { agencyId } = mute.practice;
    await mute.practice.as(null, () =>
      handler.handle({ agencyId }, { signal: new AbortController().signal, attempt: 1 }),
    );
    expect(await mute.query(`SELECT 1 FROM mail_message WHERE agency_id = $1`, [agencyId])).toEqual([]);
    await mute.close();
  });
});

it('is off until somebody asks for it, and said twice it is said once', async () => {
  const own = () => town.practice.as(nora, () => town.practice.get(DigestWishesService).own());
  expect(await own()).toEqual({ isWanted: false, isMailSetUp: true });
  await Promise.all([wants(nora), wants(nora)]);
  expect(await own()).toEqual({ isWanted: true, isMailSetUp: true });
  const rows = await town.query(`SELECT 1 FROM digest WHERE staff_id = $1`, [nora]);
  expect(rows).toHaveLength(1);
});
