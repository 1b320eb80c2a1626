import { setTimeout as sleep } from 'node:timers/promises';
import { Chance } from './chance';
import { killAll } from './killer';
import { type Running, Supervised } from './supervised';

/** A process of its own that sleeps; SIGKILL ends it for real. */
function sleeper(starts: number[]): () => Promise<Running> {
  return async () => {
    const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    starts.push(child.pid ?? 0);
    return { pid: child.pid as number, ended, stop: () => Promise.resolve(child.kill()).then(() => ended) };
  };
}

it('kills each part so often as it is told, and each is up again afterwards', async () => {
  const [first, second]: [number[], number[]] = [[], []];
  const parts = [new Supervised('one', sleeper(first)), new Supervised('two', sleeper(second))];
  for (const part of parts) await part.start();
  let writes = 0;
  const writing = setInterval(() => (writes += 10), 5);
  await killAll(parts, { kills: 3, writes: 200 }, new Chance(1), () => writes, AbortSignal.timeout(20_000));
  clearInterval(writing);
  while (!parts.every(({ isUp }) => isUp)) await sleep(10);
  for (const part of parts) await part.stop();
  expect(parts.map(({ kills }) => kills)).toEqual([3, 3]);
  expect([first.length, second.length]).toEqual([4, 4]);
});

it('is the same for the same seed', () => {
  const drawn = (seed: number) => new Chance(seed).shuffle([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
});
