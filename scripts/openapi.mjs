// npm run openapi: writes from the code apps/api/openapi.json, the permission of each route beside it, and the page's typed client. --check: only says whether they differ.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './lib/built.mjs';
import { ensureInstalled } from './lib/installed.mjs';
import { inProject } from './lib/project.mjs';
import { run, tool } from './lib/run.mjs';

const DOCUMENT = 'apps/api/openapi.json';
const POLICIES = 'apps/api/route-policies.json';
const CLIENT = 'apps/web/src/api/generated/schema.d.ts';

async function generate(document, policies, client) {
  const steps = [
    [process.execPath, [inProject('dist/scripts/openapi.js'), document, policies]],
    tool('openapi-typescript', document, '--default-non-nullable=false', '--output', client),
  ];
  for (const [command, args] of steps) {
    const { code, output } = await run(command, args, { streams: 'kept' });
    if (code !== 0) throw new Error(output);
  }
}

const differs = (file, fresh) => {
  try {
    return readFileSync(inProject(file), 'utf8') !== readFileSync(fresh, 'utf8');
  } catch {
    return true;
  }
};

async function check() {
  const folder = mkdtempSync(join(tmpdir(), 'inroads-openapi-'));
  try {
    const fresh = {
      [DOCUMENT]: join(folder, 'openapi.json'),
      [POLICIES]: join(folder, 'policies.json'),
      [CLIENT]: join(folder, 'schema.d.ts'),
    };
    await generate(...Object.values(fresh));
    const stale = Object.keys(fresh).filter((file) => differs(file, fresh[file]));
    for (const file of stale) console.error(`${file} is not what the code says: run npm run openapi, and commit it.`);
    return stale.length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await ensureInstalled();
await ensureBuilt({ only: 'server' });
if (process.argv.includes('--check')) process.exitCode = (await check()) > 0 ? 1 : 0;
else await generate(inProject(DOCUMENT), inProject(POLICIES), inProject(CLIENT));
