import type { Act, Story } from './story';
import { writeActs } from './write-acts';

/** Writes by hand: each act is at work until it is let go. */
class Pen {
  readonly begun: string[] = [];
  readonly ended: string[] = [];
  private readonly waiting = new Map<string, { end: () => void; fail: (error: Error) => void }>();

  act(name: string, about: Act['about'], at = 0): Act {
    const write = () =>
      new Promise<void>((resolve, reject) => {
        this.begun.push(name);
        this.waiting.set(name, { end: resolve, fail: reject });
      }).finally(() => this.ended.push(name));
    return { at: new Date(at), by: null, about, write };
  }

  async end(name: string): Promise<void> {
    this.waiting.get(name)?.end();
    await settled();
  }

  async fail(name: string): Promise<void> {
    this.waiting.get(name)?.fail(new Error(name));
    await settled();
  }
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

const story = { do: (_by: unknown, _at: unknown, work: () => Promise<void>) => work() } as unknown as Story;

describe('writing what happened', () => {
  it('begins with what came first, whatever order it was given in', async () => {
    const pen = new Pen();
    const written = writeActs(story, [pen.act('later', ['mill'], 2), pen.act('sooner', ['mill'], 1)], () => undefined);
    await settled();
    expect(pen.begun).toEqual(['sooner']);
    await pen.end('sooner');
    await pen.end('later');
    await written;
    expect(pen.ended).toEqual(['sooner', 'later']);
  });

  it('keeps what touches the same thing apart, and writes the rest beside it', async () => {
    const pen = new Pen();
    const acts = [pen.act('mill', ['mill']), pen.act('mill and maya', ['mill', 'maya']), pen.act('bakery', ['bakery'])];
    const written = writeActs(story, acts, () => undefined);
    await settled();
    expect(pen.begun).toEqual(['mill', 'bakery']);
    await pen.end('mill');
    expect(pen.begun).toEqual(['mill', 'bakery', 'mill and maya']);
    await pen.end('bakery');
    await pen.end('mill and maya');
    await written;
  });

  it('has nothing at work beside what touches everything', async () => {
    const pen = new Pen();
    const acts = [pen.act('before', ['mill']), pen.act('all', 'everything'), pen.act('after', ['bakery'])];
    const written = writeActs(story, acts, () => undefined);
    await settled();
    expect(pen.begun).toEqual(['before']);
    await pen.end('before');
    expect(pen.begun).toEqual(['before', 'all']);
    await pen.end('all');
    expect(pen.begun).toEqual(['before', 'all', 'after']);
    await pen.end('after');
    await written;
  });

  it('ends with the first that fails, once those beside it have ended', async () => {
    const pen = new Pen();
    const acts = ['one', 'two', 'three', 'four', 'five'].map((name) => pen.act(name, [name]));
    let isOver = false;
    const written = writeActs(story, acts, () => undefined).finally(() => {
      isOver = true;
    });
    const refused = expect(written).rejects.toThrow('two');
    await settled();
    await pen.fail('two');
    expect(isOver).toBe(false);
    for (const name of ['one', 'three', 'four']) await pen.end(name);
    await refused;
    expect(pen.begun).not.toContain('five');
  });
});
