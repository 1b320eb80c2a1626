import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { DESKTOP, missingBrowser, PHONE, WalkBrowser } from '../setup/walk-browser';
import { describeShapes, type RunningShape, startShape } from './shapes';

jest.setTimeout(180_000);

interface Found {
  readonly items: readonly { readonly name: string }[];
}

const ENGINE_IS_ASKED = /^inroads_search_engine_is_ready\{kind="employer"\} 1$/m;
const metricsOf = async (address: string) => (await fetch(`${address}/metrics`)).text();

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300 && !(await isSo()); tries += 1) await sleep(100);
}

/** The walk of the whole loop, on the built program with the demo agency, in a real browser. */
describeShapes(missingBrowser, 'the loop in the browser', (shape) => {
  let inroads: RunningShape;
  let address: string;
  let browser: WalkBrowser;

  beforeAll(async () => {
    inroads = await startShape(shape);
    address = inroads.address;
    browser = await WalkBrowser.open(address, shape.name);
  });
  afterAll(async () => {
    await browser?.close();
    await inroads?.stop();
  });

  async function settled(page: Page, name: string): Promise<void> {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await browser.shoot(page, name);
  }

  /** By the name typed into the list: no address that is asked on the way holds it. */
  const openSeeker = async (page: Page, name: string): Promise<void> => {
    const addresses: string[] = [];
    page.on('request', (asked) => addresses.push(asked.url()));
    await page.goto(`${address}/seekers`);
    await page.getByRole('searchbox').fill(name);
    await page.waitForResponse((answer) => answer.url().endsWith('/api/seekers/search'));
    addresses.push(page.url());
    expect(addresses.filter((each) => each.includes(name))).toEqual([]);
    await page
      .getByRole('link', { name: new RegExp(name) })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
  };

  it('says what is wrong at the door, and lets the right person in', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await browser.knock(page, 'nora.ellis', 'not this one, sorry');
    await page.getByText('That e-mail and password do not go together').waitFor();
    expect(await browser.findings(page)).toEqual([]);
    await context.close();
  });

  it('shows ranked openings with reasons; changing one wish reorders the list', async () => {
    const page = await browser.signIn('nora.ellis');
    await openSeeker(page, 'Maya');
    await page
      .getByText(/Fits \d of \d things you told us/)
      .first()
      .waitFor();
    await settled(page, 'seeker-desktop');
    expect(await browser.findings(page)).toEqual([]);
    const titles = (): Promise<string[]> => page.getByRole('heading', { level: 3 }).allTextContents();
    const before = await titles();
    const evenings = page
      .getByRole('radiogroup', { name: /Evenings/ })
      .or(page.getByRole('group', { name: /Evenings/ }));
    await evenings.getByText('Must', { exact: true }).click();
    for (let tries = 0; tries < 50 && (await titles()).join() === before.join(); tries += 1)
      await page.waitForTimeout(100);
    expect(await titles()).not.toEqual(before);
    await page.context().close();
  });

  it('logs a contact on a phone in at most 8 taps, and says whether it counts', async () => {
    const page = await browser.signIn('nora.ellis', PHONE);
    await page.goto(`${address}/employers?q=Kestrel`);
    await page
      .getByRole('link', { name: /Kestrel Print Works/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Kestrel Print Works' }).waitFor();
    let taps = 0;
    const tap = async (
      name: string | RegExp,
      role: 'button' | 'link' | 'radio' | 'checkbox' = 'button',
    ): Promise<void> => {
      taps += 1;
      await page.getByRole(role, { name }).first().click();
    };
    await tap(/Log a contact here|Log/, 'link');
    await page.getByRole('heading', { level: 1, name: 'Log a contact' }).waitFor();
    taps += 1;
    await page.getByText(/Dana \(hires\)/).click();
    taps += 1;
    await page.getByText('Told us needs').click();
    await page.getByText(/Counts: makes \d+ of \d+/).waitFor();
    await settled(page, 'log-phone');
    expect(await browser.findings(page)).toEqual([]);
    await tap(/Save contact/);
    await page.getByRole('heading', { level: 1, name: 'Log a contact' }).waitFor({ state: 'hidden' });
    expect(taps).toBeLessThanOrEqual(8);
    await page.context().close();
  });

  it('changes an entry in the form that it was tapped in', async () => {
    const page = await browser.signIn('nora.ellis');
    await page.goto(`${address}/employers?q=Kestrel`);
    await page
      .getByRole('link', { name: /Kestrel Print Works/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^More to do with: (Introduce|Learn|Follow-up|Return)/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Change it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Change a contact' }).waitFor();
    await page.getByRole('checkbox', { name: 'Told us needs', checked: true }).waitFor();
    await page.getByLabel('What they need, or look for in people').fill('steady hands for the night run');
    await settled(page, 'log-change');
    expect(await browser.findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.getByText('Changed. What it said before stays in the history.').waitFor();
    await page.getByText('steady hands for the night run').first().waitFor();
    await page.context().close();
  });

  it('finds what was just written, by the engine and the worker of this shape', async () => {
    const page = await browser.signIn('nora.ellis');
    const api = page.context().request;
    // A second engine is asked once it holds what PostgreSQL held when it was named.
    if (shape.parts.has('meili')) await until(async () => ENGINE_IS_ASKED.test(await metricsOf(inroads.jobsAddress)));
    await api.post(`${address}/api/employers`, { data: { name: 'Quillfeather Chandlery' } });
    const find = async () =>
      ((await (await api.get(`${address}/api/employers?q=quillfether`)).json()) as Found).items.map(({ name }) => name);
    await until(async () => (await find()).length > 0);
    expect(await find()).toEqual(['Quillfeather Chandlery']);
    const indexed = async (where: string) =>
      (await metricsOf(where)).includes('inroads_job_seconds_count{job="search.index-employers"');
    expect(await indexed(inroads.jobsAddress)).toBe(true);
    expect(await indexed(address)).toBe(!shape.parts.has('worker'));
    const ready = (await (await fetch(`${inroads.jobsAddress}/health/ready`)).json()) as { checks: object };
    const search = shape.parts.has('meili') ? { search: 'up' } : {};
    expect(ready.checks).toEqual({ database: 'up', queue: 'up', ...search });
    await page.context().close();
  });

  it.each([
    ['nora.ellis', 'employers', '/employers'],
    ['nora.ellis', 'openings', '/openings'],
    ['nora.ellis', 'seekers', '/seekers'],
    ['grant.okafor', 'team-week', '/team/week'],
    ['ruth.vance', 'settings', '/settings'],
    ['ruth.vance', 'audit', '/audit'],
  ])('%s opens %s at both widths without a finding', async (who, name, path) => {
    for (const [width, viewport] of [
      ['desktop', DESKTOP],
      ['phone', PHONE],
    ] as const) {
      const page = await browser.signIn(who, viewport);
      await page.goto(`${address}${path}`);
      await settled(page, `${name}-${width}`);
      expect({ width, findings: await browser.findings(page) }).toEqual({ width, findings: [] });
      await page.context().close();
    }
  });

  it('shows what a rule would have changed before it is saved, and how far the recount is after', async () => {
    const page = await browser.signIn('ruth.vance');
    await page.goto(`${address}/settings/counting?rule=counting.goal`);
    await page.getByLabel('New value').fill('5');
    const preview = page.getByRole('region', { name: 'If it had held for the last 8 weeks' });
    await preview.getByRole('row', { name: /Nora Ellis/ }).waitFor();
    await settled(page, 'settings-preview');
    expect(await browser.findings(page)).toEqual([]);
    await page
      .getByLabel('From', { exact: true })
      .fill(new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10));
    await page.getByLabel('Why, for the audit').fill('Agreed with the trainer');
    await page.getByRole('button', { name: /^Use it from/ }).click();
    await page.getByRole('button', { name: /^Yes, recount/ }).click();
    await page
      .getByText(/^All weeks from .* are counted by the rules as they are now/)
      .first()
      .waitFor();
    await settled(page, 'settings-recounted');
    expect(await browser.findings(page)).toEqual([]);
    await page.context().close();
  });
});
