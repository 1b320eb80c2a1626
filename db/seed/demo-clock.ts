import { Clock } from '@inroads/kernel';

/** Stands where the story of the demo agency stands: each act is written on the day it belongs to. */
export class DemoClock extends Clock {
  private at = new Date();

  now(): Date {
    return this.at;
  }

  set(at: Date): void {
    this.at = at;
  }
}
