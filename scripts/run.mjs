// node scripts/run.mjs NAME [ARGUMENT ...]: runs scripts/NAME.ts, with packages installed and the server built where that is missing.
import { spawn } from 'node:child_process';
import { ensureBuilt } from './lib/built.mjs';
import { ensureInstalled } from './lib/installed.mjs';
import { inProject } from './lib/project.mjs';

const [name, ...args] = process.argv.slice(2);

await ensureInstalled();
await ensureBuilt({ only: 'server' });
// In the folder it was called from: files are named from there.
const child = spawn(process.execPath, ['--enable-source-maps', inProject(`dist/scripts/${name}.js`), ...args], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD,
});
// Ctrl-C reaches both; the program decides when it has stopped.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));
