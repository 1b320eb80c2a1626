import type { CompiledWeek } from './week.compiler';

const ROUNDS = [0x811c9dc5, 0x9747b28c] as const;

/** The same text for the same week, days, visits, hours, limits and travel. Chance of two weeks sharing one: one in 2^64. */
export function fingerprintOf({ visits, forms }: CompiledWeek, dates: readonly string[]): string {
  const text = JSON.stringify([
    dates,
    forms.map(({ candidate: { id, hold, kinds } }) => [id, hold, kinds]),
    visits.days.map(({ startPlace, endPlace, opens, closes, effortLimit, crowdPrice, stopPrice }) => [
      startPlace,
      endPlace,
      opens,
      closes,
      effortLimit,
      crowdPrice,
      stopPrice,
    ]),
    visits.kinds,
    [visits.weekEffortLimit, visits.travelPrice, visits.waitPrice],
  ]);
  const matrices = [...new Set(visits.days.map(({ travel }) => travel.outward))];
  const figures = [
    visits.values,
    visits.services,
    visits.countedServices,
    visits.windowFrom,
    visits.windowOpen,
    visits.windowClose,
  ];
  return ROUNDS.map((start) => {
    const hash = new RunningHash(start);
    for (let index = 0; index < text.length; index++) hash.add(text.charCodeAt(index));
    for (const list of [...figures, ...matrices]) for (const figure of list) hash.add(Math.round(figure * 1000));
    return hash.hex();
  }).join('');
}

class RunningHash {
  constructor(private state: number) {}

  add(figure: number): void {
    this.state = Math.imul(this.state ^ (figure | 0), 0x01000193);
    this.state ^= this.state >>> 15;
  }

  hex(): string {
    return (this.state >>> 0).toString(16).padStart(8, '0');
  }
}
