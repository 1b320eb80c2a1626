// npm run dev: compiles on every change, restarts the server with it, and serves the page with live reload on http://localhost:5173
import { spawn } from 'node:child_process';
import { ensureBuilt } from './lib/built.mjs';
import { ensureInstalled } from './lib/installed.mjs';
import { inProject, ROOT } from './lib/project.mjs';
import { tool } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt();
process.env.DATA_DIR ??= inProject('data/demo');

const COMMANDS = [
  tool('@nestjs/cli', 'build', 'api', '--watch'),
  [
    process.execPath,
    [
      '--enable-source-maps',
      '--watch-path=dist/apps/api',
      '--watch-path=dist/libs',
      'dist/scripts/start.js',
      ...process.argv.slice(2),
    ],
  ],
  tool('vite', 'apps/web'),
];

// Ctrl-C at the console reaches all of them; when one ends, so do the others.
const children = COMMANDS.map(([command, args]) => spawn(command, args, { cwd: ROOT, stdio: 'inherit' }));
process.on('SIGINT', () => undefined);
for (const child of children) child.once('exit', () => children.forEach((other) => other.kill('SIGTERM')));
