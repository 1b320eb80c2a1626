// npm run bench -- NAME [WORD ...]: runs test/bench/NAME.bench.ts. Figures and what they mean: docs/performance.md.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { ensureBuilt } from './lib/built.mjs';
import { ensureInstalled } from './lib/installed.mjs';
import { inProject } from './lib/project.mjs';

const [name, ...words] = process.argv.slice(2);
const file = inProject(`test/bench/${name}.bench.ts`);
if (!existsSync(file)) {
  const names = readdirSync(inProject('test/bench')).flatMap((entry) => /^(.+)\.bench\.ts$/.exec(entry)?.[1] ?? []);
  console.error(`Say which: npm run bench -- ${names.join(' | ')}`);
  process.exit(2);
}
await ensureInstalled();
await ensureBuilt();
const loader = ['--enable-source-maps', '--require', inProject('scripts/lib/typescript.cjs')];
const child = spawn(process.execPath, [...loader, file, ...words], { stdio: 'inherit' });
// Ctrl-C reaches both; the benchmark decides when it has stopped.
process.on('SIGINT', () => undefined);
child.once('exit', (code) => process.exit(code ?? 1));
