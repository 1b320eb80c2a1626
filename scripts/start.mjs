// npm start: Inroads in one process, on this machine, with packages installed and everything built where that is missing.
// npm run demo: the same with the demo agency, in a data folder of its own.
import { ensureBuilt } from './lib/built.mjs';
import { ensureInstalled } from './lib/installed.mjs';
import { inProject } from './lib/project.mjs';

if (process.argv.includes('--demo')) process.env.DATA_DIR ??= inProject('data/demo');
process.env.DATA_DIR ??= inProject('data');

await ensureInstalled();
await ensureBuilt();
process.setSourceMapsEnabled(true);
// In this process, not in a child: signals need no handing on, and nothing else stays in memory.
await import(inProject('dist/scripts/start.js'));
