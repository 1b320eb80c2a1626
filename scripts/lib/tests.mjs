import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from './project.mjs';
import { run, tool } from './run.mjs';

const TALLY_FILE = inProject('.cache/test-tally.json');

/** Unit tests first: they are cheap, and what they find makes the rest fail as well. */
export const SUITES = {
  unit: { title: 'Unit tests', projects: ['unit', 'web'] },
  integration: { title: 'Integration tests', projects: ['integration'] },
  e2e: { title: 'End-to-end tests in the browser', projects: ['e2e'] },
};

export const sum = (tallies) => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  skipped: tallies.flatMap(({ skipped = [] }) => skipped),
});

export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

export function printSkipped({ skipped }) {
  if (skipped.length === 0) console.log('\nNothing was skipped.');
  for (const { reason, count } of skipped) console.log(`\nSkipped: ${count}, because ${reason}`);
}

async function runJest({ title, projects }, args = []) {
  console.log(`\n${title}`);
  rmSync(TALLY_FILE, { force: true });
  const { code } = await run(
    ...tool('jest', '--passWithNoTests', '--silent=false', ...args, '--selectProjects', ...projects),
    { env: { TEST_TALLY_FILE: TALLY_FILE } },
  );
  if (!existsSync(TALLY_FILE)) return { passed: 0, failed: code === 0 ? 0 : 1 };
  const tally = JSON.parse(readFileSync(TALLY_FILE, 'utf8'));
  // Jest also fails for what is no test's failure: a service that does not start, a skip without a reason.
  return { ...tally, failed: Math.max(tally.failed, code === 0 ? 0 : 1) };
}

/** Unit, integration, end to end: all of them, whatever fails. */
export async function runTests(names = Object.keys(SUITES), args = []) {
  const tallies = [];
  for (const name of names) tallies.push(await runJest(SUITES[name], args));
  return sum(tallies);
}
