import { existsSync, readFileSync, rmSync } from 'node:fs';
import { build } from './built.mjs';
import { inProject } from './project.mjs';
import { run, steps, tool } from './run.mjs';

const TALLY_FILE = inProject('.cache/test-tally.json');

export const SUITES = {
  unit: { title: 'Unit tests', projects: ['unit', 'web'] },
  integration: { title: 'Integration tests', projects: ['integration'] },
  e2e: { title: 'End-to-end tests in the browser', projects: ['e2e'] },
};

/** Generated files that must equal what the code generates now, and migrations that must leave nothing to generate. */
const DRIFT = [
  ['OpenAPI document, route policies and client', 'scripts/openapi.mjs', '--check'],
  ['migrations', 'scripts/run.mjs', 'migration', 'check'],
];

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
  const { code } = await run(...tool('jest', '--passWithNoTests', ...args, '--selectProjects', ...projects), {
    env: { TEST_TALLY_FILE: TALLY_FILE },
  });
  if (!existsSync(TALLY_FILE)) return { passed: 0, failed: code === 0 ? 0 : 1 };
  const tally = JSON.parse(readFileSync(TALLY_FILE, 'utf8'));
  // Jest also fails for what is no test's failure: a service that does not start, a skip without a reason.
  return { ...tally, failed: Math.max(tally.failed, code === 0 ? 0 : 1) };
}

export async function runSuites(names, args = []) {
  const tallies = [];
  for (const name of names) tallies.push(await runJest(SUITES[name], args));
  return sum(tallies);
}

async function runDrift() {
  console.log('\nDrift');
  return steps(DRIFT.map(([name, file, ...rest]) => [name, [process.execPath, [inProject(file), ...rest]]]));
}

/** All of them, whatever fails: what needs no build first, so that it is told of also when nothing builds. */
export async function runAll(args) {
  const tallies = [await runSuites(['unit', 'integration'], args)];
  const isBuilt = await build();
  tallies.push({ passed: isBuilt ? 1 : 0, failed: isBuilt ? 0 : 1 });
  if (isBuilt) tallies.push(await runSuites(['e2e'], args), await runDrift());
  return sum(tallies);
}
