import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';

const PARTS = [
  { command: 'redis-server', package: 'redis-server', needs: 'the suites that run on Redis' },
  { command: 'psql', package: 'postgresql-client', needs: 'the tests of the production shape' },
  { command: 'chromium', package: 'chromium', needs: 'the end-to-end tests in the browser' },
];

const isHere = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/**
 * Parts of the system that some suites need. A build machine (root, with CI set) gets them from its package manager; a person's
 * machine is left as it is: the line to run is said, and which suites are skipped without it.
 */
export async function ensureSystemParts() {
  const missing = PARTS.filter(({ command }) => !isHere(command));
  if (missing.length === 0) return;
  const packages = missing.map((part) => part.package);
  if (process.getuid?.() === 0 && process.env.CI && isHere('apt-get')) {
    console.log(`Installing ${packages.join(' and ')} ...`);
    const options = { streams: 'kept', env: { DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update', '-q'], options);
    const { code, output } = await run(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', ...packages],
      options,
    );
    if (code === 0) return;
    console.log(output.trimEnd());
  }
  for (const part of missing)
    console.log(`No ${part.command} here: ${part.needs} are skipped. To have them: apt-get install ${part.package}`);
}
