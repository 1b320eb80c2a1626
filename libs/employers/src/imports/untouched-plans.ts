/**
 * Port to the week plans, which the employers' wing does not know. A planner looks at every business each night: that it noted one by itself,
 * and nobody has agreed to that or worked on it, keeps nothing of an import. All of it happens in the caller's transaction.
 */
export abstract class UntouchedPlans {
  /** Nobody works on plans that speak of these businesses until the transaction ends. Before any of it is asked or released, and once. */
  abstract hold(employerIds: readonly string[]): Promise<void>;

  /** Those of these rows of a table that a planner wrote by itself; none of a table that is not its own. */
  abstract among(table: string, ids: readonly string[]): Promise<ReadonlySet<string>>;

  /** Takes those rows out that speak of these businesses or sites. */
  abstract release(ids: readonly string[]): Promise<void>;
}
