// npm run check: everything that needs no running program, cheapest first. --all: also the build, all tests, drift and script size.
import { ensureInstalled } from './lib/installed.mjs';
import { inProject } from './lib/project.mjs';
import { steps, tool } from './lib/run.mjs';
import { ensureSystemParts } from './lib/system-parts.mjs';
import { closingLine, printSkipped, runAll, sum } from './lib/tests.mjs';

const node = (file, ...args) => [process.execPath, [inProject(file), ...args]];

const STATIC = () => [
  ['lock file', node('scripts/check-lock.mjs')],
  ['format', tool('prettier', '--check', '--log-level=warn', '.')],
  [
    'import rules',
    tool('dependency-cruiser', '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'db', 'scripts', 'test'),
  ],
  ['dead code', tool('knip', '--no-progress')],
  ['types of the server', tool('typescript', '-p', 'tsconfig.json', '--noEmit')],
  ['types of the page', tool('typescript', '-p', 'apps/web/tsconfig.json', '--noEmit')],
  ['lint', tool('eslint', '.')],
];

const SIZE = () => [['script size of the page', tool('size-limit')]];

await ensureInstalled();
const isWhole = process.argv.includes('--all');

console.log('Checks');
const tallies = [await steps(STATIC())];
if (isWhole) {
  await ensureSystemParts();
  tallies.push(await runAll());
  console.log('Size');
  tallies.push(await steps(SIZE()));
}

const total = sum(tallies);
printSkipped(total);
console.log(closingLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
