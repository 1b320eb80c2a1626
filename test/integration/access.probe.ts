import type { Rule } from './access.rules';
import type { Person, World } from './access.world';

export interface Question {
  readonly path: string;
  readonly body?: object;
  /** The file of a form, whose fields are then `body`. */
  readonly file?: string;
  /** The record asked for: put in place of it, an id that is not there must be answered alike. */
  readonly record?: string;
}

/** How one route is asked, with ids of rows that exist, and who gets what. */
export interface Probe {
  readonly rule: Rule;
  /** A list: it holds the record for those whom `rule` answers, and nobody else's answer names it. */
  readonly lists?: (world: World) => string;
  ask(world: World, person: Person): Question | Promise<Question>;
}
