import { Injectable } from '@nestjs/common';
import { Outbox } from '../../outbox';
import { HandlesJob } from '../../queue';
import { SearchWords } from '../search-words';

/** Every night: each agency gets a reconciling of its own, so that one that fails holds up no other. */
@Injectable()
export class ReconcileAllHandler {
  constructor(
    private readonly outbox: Outbox,
    private readonly words: SearchWords,
  ) {}

  @HandlesJob('platform.reconcile-search')
  async reconcileAll(): Promise<void> {
    await this.words.forgetUnused();
    await this.outbox.enqueueForEveryAgency('search.reconcile');
  }
}
