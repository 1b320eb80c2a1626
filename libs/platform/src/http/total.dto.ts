/** How many rows a list has in all; past a ceiling only that there are more, so that counting costs the same in any agency. */
export class TotalResponse {
  count: number;
  /** There are more than were counted. */
  isMore: boolean;
}
