import { Injectable } from '@nestjs/common';
import { RequestScope, Transactions } from '../../database';
import { Outbox, SYSTEM_SCOPE } from '../../outbox';
import { HandlesJob } from '../../queue';
import { SearchWords } from '../search-words';

/** Every night: each agency gets a reconciling of its own, so that one that fails holds up no other. */
@Injectable()
export class ReconcileAllHandler {
  constructor(
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
    private readonly words: SearchWords,
  ) {}

  @HandlesJob('platform.reconcile-search')
  async reconcileAll(): Promise<void> {
    await this.words.forgetUnused();
    const agencies = await this.transactions.run(() =>
      this.transactions.query<{ id: string }>('SELECT id FROM agency'),
    );
    for (const { id: agencyId } of agencies) {
      await this.scope.run({ ...SYSTEM_SCOPE, agencyId }, () =>
        this.transactions.run(() => this.outbox.enqueue('search.reconcile', {})),
      );
    }
  }
}
