import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock } from '@inroads/kernel';

/** Stands where the story of the demo agency stands: each act is written at the moment it belongs to, also beside others. */
export class DemoClock extends Clock {
  private readonly moment = new AsyncLocalStorage<Date>();

  now(): Date {
    return this.moment.getStore() ?? new Date();
  }

  at<T>(moment: Date, work: () => T): T {
    return this.moment.run(moment, work);
  }
}
