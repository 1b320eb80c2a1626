import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inProject } from './project.mjs';
import { run, say, tool } from './run.mjs';

const TESTS = /\.(spec|itest|e2e)\.tsx?$/;
const PURE = ['libs/kernel', 'libs/calendar', 'libs/contracts', 'libs/fidelity', 'libs/matching'];
const EVERYWHERE = ['package-lock.json', 'tsconfig.json'];

const PARTS = [
  {
    name: 'server',
    sources: [
      'apps/api',
      'apps/worker',
      'libs',
      'db',
      'scripts',
      'tsconfig.build.json',
      'nest-cli.json',
      ...EVERYWHERE,
    ],
    command: () => tool('@nestjs/cli', 'build', 'api'),
    result: 'dist/scripts',
  },
  {
    name: 'page',
    sources: ['apps/web', ...PURE, ...EVERYWHERE],
    command: () => tool('vite', 'build', '--logLevel', 'warn', 'apps/web'),
    result: 'dist/apps/web',
  },
];

const stampOf = (part) => inProject('dist', `.built-${part.name}`);

function* filesIn(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) yield path;
  else {
    for (const name of readdirSync(path).sort())
      if (name !== 'node_modules' && !TESTS.test(name)) yield* filesIn(join(path, name));
  }
}

/** What the sources are, by content: a checkout that goes back and forth between branches is built again only where it differs. */
function digestOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => [...filesIn(inProject(source))])) {
    hash
      .update(`${relative(inProject(), file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

const isBuilt = (part, digest) =>
  existsSync(stampOf(part)) && existsSync(inProject(part.result)) && readFileSync(stampOf(part), 'utf8') === digest;

/** Compiled files whose source is gone would go on living: a renamed migration would run twice. */
function removeLeftovers() {
  for (const folder of ['apps/api', 'apps/worker', 'libs', 'db', 'scripts']) {
    for (const file of filesIn(inProject('dist', folder))) {
      const source = relative(inProject('dist'), file).replace(/\.js(\.map)?$/, '');
      if (/\.js(\.map)?$/.test(file) && !existsSync(inProject(`${source}.ts`))) rmSync(file);
    }
  }
}

async function buildPart(part, digest, isForced) {
  const start = performance.now();
  say(`Building the ${part.name} ...`);
  rmSync(stampOf(part), { force: true });
  if (isForced) rmSync(inProject('dist/.tsbuildinfo'), { force: true });
  const { code } = await run(...part.command(), { streams: 'progress' });
  if (code !== 0) {
    say(`The ${part.name} does not build: see above.`);
    return false;
  }
  if (part.name === 'server') removeLeftovers();
  mkdirSync(dirname(stampOf(part)), { recursive: true });
  writeFileSync(stampOf(part), digest);
  say(`Built the ${part.name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return true;
}

/** Builds the parts whose sources changed: `server`, `page`, or both. Returns whether all of it is built. */
export async function build({ isForced = false, only = null } = {}) {
  for (const part of PARTS) {
    if (only !== null && part.name !== only) continue;
    const digest = digestOf(part.sources);
    if (!isForced && isBuilt(part, digest)) continue;
    if (!(await buildPart(part, digest, isForced))) return false;
  }
  return true;
}

/** The same, for what cannot go on without: ends the process when something does not build. */
export async function ensureBuilt(options) {
  if (!(await build(options))) process.exit(1);
}
