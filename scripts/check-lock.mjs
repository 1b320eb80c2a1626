// Names every optional package that the lock file mentions and does not hold. npm leaves them out in silence when the registry lacks
// the build for some other platform, and `npm ci` then fails on a clean clone.
import { readFileSync } from 'node:fs';
import { inProject } from './lib/project.mjs';

const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));

/** Whether the package at `path` finds `name` in its own node_modules or one further up, as Node.js would. */
function isHeld(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at}${at ? '/' : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

const missing = Object.entries(packages).flatMap(([path, { version, optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isHeld(path, name))
    .map(([name, range]) => `${path}@${version} wants ${name}@${range}`),
);

for (const line of missing) console.error(line);
if (missing.length > 0)
  console.error(
    `package-lock.json lacks ${missing.length} optional packages: pin the packages that want them to a version whose builds all exist.`,
  );
process.exitCode = missing.length > 0 ? 1 : 0;
