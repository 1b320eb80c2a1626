import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inProject, ROOT } from './project.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Progress goes to the error stream: what a tool prints on the other one may be read by a program. */
export const say = (line) => console.error(line);

const STREAMS = {
  shown: ['inherit', 'inherit', 'inherit'],
  progress: ['ignore', 2, 2],
  kept: ['ignore', 'pipe', 'pipe'],
};

/** Starts a program in the checkout and waits. `streams`: its output is shown, shown as progress, or kept and handed back. */
export function run(command, args, { streams = 'shown', env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: STREAMS[streams],
    });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The command line of an installed package's program: `npx` would cost a second each. */
export function tool(name, ...args) {
  const { bin } = JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  return [process.execPath, [inProject('node_modules', name, file), ...args]];
}

/** Runs one named step, says how it went, and shows its output only when it failed. */
async function step(name, [command, args], options = {}) {
  const start = performance.now();
  const { code, output } = await run(command, args, { streams: 'kept', ...options });
  console.log(`${code === 0 ? '  ok   ' : '  FAIL '} ${name} (${seconds(start)})`);
  if (code !== 0) console.log(output.trimEnd().replace(/^/gm, '       '));
  return code === 0;
}

/** Runs steps one after another, all of them whatever happens. */
export async function steps(named) {
  const tally = { passed: 0, failed: 0 };
  for (const [name, command, options] of named) {
    if (await step(name, command, options)) tally.passed += 1;
    else tally.failed += 1;
  }
  return tally;
}
