// npm run build: the server and the page, each only when its sources changed since it was built (--force: both).
import { ensureInstalled } from './lib/installed.mjs';
import { ensureBuilt } from './lib/built.mjs';

await ensureInstalled();
await ensureBuilt({ isForced: process.argv.includes('--force') });
