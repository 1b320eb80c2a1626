/** Where the time comes from. Pure code takes instants as arguments; services ask this, so that tests can move it. */
export abstract class Clock {
  abstract now(): Date;
}
