import { Inject, Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { StaffQueries } from '@inroads/agency/staff';
import { grantsOf } from '@inroads/contracts';
import { IdentitiesService } from '@inroads/platform/auth';
import { CONFIG, type Config } from '@inroads/platform/config';
import { Transactions } from '@inroads/platform/database';
import { Mailer } from '@inroads/platform/mail';
import { DigestReader } from './digest-reader';
import { isWorthAMail } from './digest.parts';
import { DigestRepository } from './digest.repository';
import { writeDigest } from './digest.text';

/** From here on it is morning, and from there no more; minutes from midnight. */
const MORNING = { from: 6 * 60, to: 12 * 60 } as const;
/** An event may be of a transaction that has not ended: what is younger than this is told the next time. */
const SETTLED_MS = 60_000;

/** One mail for each specialist who wants it and each day she works, if there is something to say: in the morning, or not on that day. */
@Injectable()
export class DigestPoster {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    private readonly digests: DigestRepository,
    private readonly reader: DigestReader,
    private readonly staff: StaffQueries,
    private readonly identities: IdentitiesService,
    private readonly mailer: Mailer,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** Ids of the rows whose morning is to be done now; none before it and none after. */
  async due(): Promise<string[]> {
    const minute = await this.time.minuteOf(this.time.now());
    if (!this.mailer.isSetUp || minute < MORNING.from || minute >= MORNING.to) return [];
    const today = await this.time.today();
    return (await this.transactions.run(() => this.digests.dueOn(today))).map(({ id }) => id);
  }

  /** The mail is put in the outbox by the transaction that sets the morning down as done: both happen or neither, and so once. */
  post(id: string): Promise<void> {
    return this.transactions.run(async () => {
      const { version, staffId, isWanted, toldOn, toldUntil: since } = await this.digests.hold(id);
      const today = await this.time.today();
      if (!isWanted || (toldOn !== null && toldOn >= today)) return;
      const to = await this.addressOf(staffId);
      const toldUntil = new Date(this.time.now().getTime() - SETTLED_MS);
      const parts = to === null ? null : await this.reader.read(staffId, since, toldUntil);
      if (to === null || parts === null) return;
      if (isWorthAMail(parts)) await this.mailer.post({ to, ...writeDigest(parts, this.config.publicUrl) });
      await this.digests.update(id, version, { toldOn: today, toldUntil });
    });
  }

  /** `null`: she has left, or makes no plans any more. */
  private async addressOf(staffId: string): Promise<string | null> {
    const { isArchived, roles } = await this.staff.get(staffId);
    return isArchived || !grantsOf(roles).has('plan.write') ? null : this.identities.emailOf(staffId);
  }
}
