/**
 * The week as a problem and its plan, pure: no clock, no database, the same answer for the same question.
 *
 * - `visitValue` says what a visit is worth now and why; `planWeek` makes one specialist's week of such visits; `planTeam` the weeks of
 *   several together; `suitableDays` what one more visit would take on each day of a plan.
 * - How long a search goes on is said by a `SearchEffort`: `iterations` for what must be repeatable, `timeUsed` for a limit in time,
 *   `isAborted` to end it at once. There is always a plan, the first before any of them is asked.
 * - Reasons are codes with figures (`CodedReason`); the words live with the page.
 * - `solveVisits` and the parsers are the search itself, for the doors of measuring.
 */
export * from './coded-reason.model';
export { type LocationProblem } from './formats/location-problem.builder';
export * from './formats/mctopmtw.parser';
export * from './formats/toptw.parser';
export { solveVisits, type SearchEffort, type SearchResult } from './solver/solve-visits';
export * from './team/plan-team';
export * from './team/team.model';
export * from './value/visit-facts.model';
export * from './value/visit-value';
export * from './value/visit-weights.data';
export * from './week/plan-week';
export * from './week/plan-weights.data';
export * from './week/suitable-days';
export * from './week/week-plan.model';
export * from './week/week-problem.model';
