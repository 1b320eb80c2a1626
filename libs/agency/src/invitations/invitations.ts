import { Inject, Injectable } from '@nestjs/common';
import { IdentitiesService, type LinkKind, LinksService, SignInLimiter } from '@inroads/platform/auth';
import { CONFIG, type Config } from '@inroads/platform/config';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { Mailer } from '@inroads/platform/mail';
import { StaffLeft, StaffQueries } from '../staff';

export interface HandedOverLink {
  /** To be given to the person; works once. */
  readonly url: string;
  readonly validHours: number;
  /** It also went out by mail. */
  readonly isMailed: boolean;
}

/** Ways in for people: a first invitation, a new password. Mailed where mail is set up, else handed over by an administrator. */
@Injectable()
export class Invitations {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly links: LinksService,
    private readonly identities: IdentitiesService,
    private readonly limiter: SignInLimiter,
    private readonly staff: StaffQueries,
    private readonly mailer: Mailer,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotFound, StaffLeft */
  make(kind: Exclude<LinkKind, 'setup'>, staffId: string): Promise<HandedOverLink> {
    return this.transactions.run(async () => {
      const { name, isArchived } = await this.staff.get(staffId);
      if (isArchived) throw new StaffLeft();
      const { secret, validHours } = await this.links.make(kind, this.scope.agencyId, staffId);
      const url = `${this.config.publicUrl}/welcome#${secret}`;
      const email = await this.identities.emailOf(staffId);
      const isMailed = this.mailer.isSetUp && email !== null;
      if (isMailed) await this.mailer.post({ to: email, ...words(kind, name, url, validHours) });
      return { url, validHours, isMailed };
    });
  }

  /** For somebody who forgot. Says nothing about whether the address is known. @throws TooManyTries */
  async mailReset(email: string, ip: string): Promise<void> {
    await this.limiter.take(email, ip);
    const identity = this.mailer.isSetUp ? await this.identities.findOpen(email) : null;
    if (!identity) return;
    const { requestId } = this.scope.current;
    await this.scope.run({ agencyId: identity.agencyId, actor: { kind: 'system' }, requestId }, () =>
      this.make('reset', identity.staffId),
    );
  }
}

function words(
  kind: Exclude<LinkKind, 'setup'>,
  name: string,
  url: string,
  validHours: number,
): { subject: string; text: string } {
  const opening =
    kind === 'invitation'
      ? 'You have been invited to Inroads.'
      : 'Somebody asked for a new password for you in Inroads.';
  const ending = kind === 'invitation' ? '' : '\n\nIf it was not you, do nothing: your password stays as it is.';
  return {
    subject: kind === 'invitation' ? 'Your invitation to Inroads' : 'A new password for Inroads',
    text: `Hello ${name},\n\n${opening} Choose your password here within ${validHours} hours:\n\n${url}${ending}\n`,
  };
}
