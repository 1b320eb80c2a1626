import { existsSync, readFileSync } from 'node:fs';
import { inProject } from './project.mjs';
import { run, say } from './run.mjs';

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

/** Whether node_modules holds what the lock file says; npm leaves its own account of what it installed there. */
function isInstalled() {
  const present = packagesOf(inProject('node_modules/.package-lock.json'));
  const wanted = Object.entries(packagesOf(inProject('package-lock.json')));
  return wanted.every(
    ([path, { version, link, optional }]) =>
      path === '' || link || optional || !path.includes('node_modules') || present[path]?.version === version,
  );
}

/** Installs the packages when something is missing. Ends the process when npm fails: it has said why. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  say('Installing packages (a minute or two, the first time only) ...');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { streams: 'progress' });
  if (code !== 0) {
    say('npm ci failed: see above. It needs the npm registry, and about 900 MB of disk.');
    process.exit(1);
  }
}
