import { request } from 'undici';
import { say, spread } from './figures';
import { serveApi } from './serving';
import type { World } from './world';

const RUNS = 60;
const PAGES_DOWN = 20;

/** What the page asks for its lists, one after another, over HTTP. */
const LISTS = [
  'employers?limit=50',
  'employers?limit=50&sort=last-contact',
  'employers?limit=50&city=Maumelle',
  'employers?limit=50&stage=in-touch',
  'employers?limit=50&naics=7225',
  'employers?limit=50&hasOpenings=true',
  'employers?limit=50&q=kestrel',
  'employers?limit=50&q=kestral+bakry',
  'employers?limit=50&q=harbor+ho',
  'openings?limit=50',
  'openings?limit=50&sort=title',
  'openings?limit=50&q=cook',
];

/** What is typed into the find box. */
const SOUGHT = ['fal', 'granite diner'];

export async function measureLists(world: World): Promise<void> {
  const api = await serveApi(world);
  const ask = async (path: string, question?: object) => {
    const { statusCode, body } = await request(`${api.address}/api/${path}`, {
      method: question ? 'POST' : 'GET',
      headers: { ...api.headers, ...(question && { 'content-type': 'application/json' }) },
      body: question ? JSON.stringify(question) : null,
    });
    const answer = (await body.json()) as { items: unknown[]; nextCursor?: string | null };
    if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}`);
    return answer;
  };
  const measure = async (name: string, path: string, question?: object) => {
    const milliseconds: number[] = [];
    let items = 0;
    for (let run = -5; run < RUNS; run += 1) {
      const start = performance.now();
      items = (await ask(path, question)).items.length;
      if (run >= 0) milliseconds.push(performance.now() - start);
    }
    say(`  ${name}: ${spread(milliseconds)} (${items} rows)`);
  };
  try {
    for (const path of LISTS) await measure(path, path);
    for (const text of SOUGHT) await measure(`search for "${text}"`, 'search', { text });
    for (const path of LISTS.slice(0, 2)) {
      let deep = path;
      for (let page = 0; page < PAGES_DOWN; page += 1) {
        const { nextCursor } = await ask(deep);
        deep = `${path}&cursor=${encodeURIComponent(nextCursor ?? '')}`;
      }
      await measure(`${path}, ${PAGES_DOWN} pages down`, deep);
    }
  } finally {
    await api.stop();
  }
}
