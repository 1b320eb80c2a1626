import { setTimeout as sleep } from 'node:timers/promises';
import { Turns } from './turns';

describe('Turns', () => {
  it('lets one at a time, in order, and others go on beside', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const step = (key: string, name: string, ms: number) =>
      turns.take(key, async () => {
        seen.push(`${name} begins`);
        await sleep(ms);
        seen.push(`${name} ends`);
      });
    await Promise.all([step('k', 'first', 20), step('k', 'second', 1), step('other', 'beside', 1)]);
    expect(seen.filter((line) => !line.startsWith('beside'))).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
    ]);
    expect(seen.indexOf('beside ends')).toBeLessThan(seen.indexOf('first ends'));
  });

  it('goes on after a failure, which only its own caller sees', async () => {
    const turns = new Turns();
    const failing = turns.take('k', () => Promise.reject(new Error('mine')));
    const next = turns.take('k', () => Promise.resolve('fine'));
    await expect(failing).rejects.toThrow('mine');
    await expect(next).resolves.toBe('fine');
  });
});
