/**
 * A suite that needs something this machine may not have: runs when `missing` is null, else is skipped and listed at the end of the run
 * with `missing` as the reason (test/setup/skips.reporter.js reads it out of the title, and fails a run that skips without one).
 */
export function describeUnless(missing: string | null, title: string, suite: () => void): void {
  if (missing === null) describe(title, suite);
  else describe.skip(`${title} [skipped: ${missing}]`, suite);
}
