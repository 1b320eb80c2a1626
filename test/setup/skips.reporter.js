const fs = require('node:fs');
const path = require('node:path');

const REASON = / \[skipped: (?<reason>.+?)\]/;

/** The outermost suite (or the test outside of any), without the reason that describeUnless() wrote into its title. */
const suiteOf = ({ ancestorTitles, title }) => (ancestorTitles[0] ?? title).replace(REASON, '');

/** `name (3)` for each name, in the order in which they first came. */
function counted(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} (${count})`);
}

/**
 * Prints what was not run and why, grouped by reason, then `N passed, N failed, N skipped`.
 * A test skipped without a reason makes the run fail: nothing is skipped in silence.
 */
class SkipsReporter {
  #unexplained = 0;
  #isPartial;

  constructor({ testNamePattern }) {
    this.#isPartial = Boolean(testNamePattern);
  }

  onRunComplete(_contexts, run) {
    // With -t, Jest reports every test that the pattern leaves out as skipped.
    if (this.#isPartial) return;
    const skipped = new Map();
    for (const suite of run.testResults) {
      for (const test of suite.testResults) {
        if (test.status !== 'pending' && test.status !== 'todo') continue;
        const reason = REASON.exec(test.fullName)?.groups.reason;
        if (!reason) this.#unexplained += 1;
        const names = skipped.get(reason ?? 'NO REASON GIVEN') ?? [];
        skipped.set(reason ?? 'NO REASON GIVEN', [...names, suiteOf(test)]);
      }
    }
    this.#print(skipped, run);
    this.#keepTally(skipped, run);
  }

  #print(skipped, run) {
    for (const [reason, names] of skipped) {
      console.log(`\nSkipped (${names.length}), because ${reason}:`);
      for (const line of counted(names)) console.log(`  ${line}`);
    }
    const failed = run.numFailedTests + run.numRuntimeErrorTestSuites;
    const count = [...skipped.values()].reduce((sum, names) => sum + names.length, 0);
    console.log(`\n${run.numPassedTests} passed, ${failed} failed, ${count} skipped`);
  }

  /** Where scripts/test.mjs asks for it, so that several runs can be added up. */
  #keepTally(skipped, run) {
    const file = process.env.TEST_TALLY_FILE;
    if (!file) return;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const tally = {
      passed: run.numPassedTests,
      failed: run.numFailedTests + run.numRuntimeErrorTestSuites,
      skipped: [...skipped].map(([reason, names]) => ({ reason, count: names.length })),
    };
    fs.writeFileSync(file, JSON.stringify(tally));
  }

  getLastError() {
    if (this.#unexplained > 0)
      return new Error(`${this.#unexplained} tests are skipped without a reason: use describeUnless()`);
    return undefined;
  }
}

module.exports = SkipsReporter;
