// npm run fuzz: schemathesis asks the API, as each role and about rows that exist, whatever apps/api/openapi.json allows and some
// things it does not. FUZZ_SEED and FUZZ_EXAMPLES (for each operation and role) set its chance and its length.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureBuilt } from './lib/built.mjs';
import { ensureInstalled } from './lib/installed.mjs';
import { inProject } from './lib/project.mjs';
import { run, say, tool } from './lib/run.mjs';

const VERSION = '4.32.5';
const HOME = inProject('.cache/schemathesis');
const PROGRAM = `${HOME}/bin/schemathesis`;
const BY_HAND = `python3 -m venv ${HOME} && ${HOME}/bin/pip install schemathesis==${VERSION}`;

const isHere = () =>
  existsSync(PROGRAM) && spawnSync(PROGRAM, ['--version'], { encoding: 'utf8' }).stdout?.includes(VERSION);

/** A Python of its own beside the caches: nothing of the machine's is touched. */
async function ensureSchemathesis() {
  if (isHere()) return;
  say('Installing schemathesis (the first time only) ...');
  const made = await run('python3', ['-m', 'venv', HOME], { streams: 'kept' });
  const pip = ['install', '--quiet', '--disable-pip-version-check', `schemathesis==${VERSION}`];
  if (made.code === 0) await run(`${HOME}/bin/pip`, pip, { streams: 'kept' });
  if (isHere()) return;
  say(`schemathesis ${VERSION} is missing; it needs Python 3.10 or newer with venv, and PyPI. Run: ${BY_HAND}`);
  process.exit(1);
}

await ensureInstalled();
await ensureSchemathesis();
await ensureBuilt();
const { code } = await run(...tool('jest', '--selectProjects', 'fuzz', ...process.argv.slice(2)), {
  env: { FUZZ_SCHEMATHESIS: PROGRAM },
});
process.exitCode = code;
