/// <reference lib="dom" />
import { describeUnless } from '@inroads/testing';
import type { Locator, Page } from 'playwright-core';
import { type DemoWalk, openDemo } from '../setup/demo-browser';
import { missingBrowser, PHONE, type WalkBrowser } from '../setup/walk-browser';

jest.setTimeout(180_000);

/** The specialist's home, on the built program with the demo agency: a week planned, lived in and planned again. */
describeUnless(missingBrowser, 'this week in the browser', () => {
  let walk: DemoWalk;
  let demo: WalkBrowser;

  beforeAll(async () => {
    walk = await openDemo();
    demo = walk.browser;
  });
  afterAll(() => walk?.close());

  const rows = (page: Page): Locator => page.locator('li[data-row]');
  const toast = (page: Page, words: RegExp): Promise<void> => page.getByText(words).last().waitFor();

  /** Next week is whole, whatever day this test runs on. */
  async function openNextWeek(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Week after' }).click();
    await page.getByRole('heading', { level: 1, name: 'Week plan' }).waitFor();
  }

  async function planned(page: Page): Promise<Page> {
    await openNextWeek(page);
    await rows(page).first().waitFor();
    return page;
  }

  /** A meeting from morning to evening: whatever is planned on that day has to give way. @param label of the day's section */
  async function spendDay(page: Page, label: string | null): Promise<void> {
    const answer = await page.evaluate(
      async (day) => {
        const { staffId } = (await (await fetch('/api/me')).json()) as { staffId: string };
        const body = JSON.stringify({ kind: 'meeting', hold: 'time', day, startsAt: '08:00', minutes: 600, what: '' });
        const headers = { 'Content-Type': 'application/json' };
        return (await fetch(`/api/staff/${staffId}/appointments`, { method: 'POST', headers, body })).status;
      },
      String(label).replace('day-', ''),
    );
    expect(answer).toBe(201);
  }

  it('is the home; a week is planned, every visit with its time and reason, and accepted', async () => {
    const page = await demo.signIn('nora.ellis');
    await page.getByRole('heading', { level: 1, name: 'This week' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/week');
    await openNextWeek(page);
    await page.getByText('Nothing planned for this week yet.').waitFor();
    expect(await demo.findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Plan this week' }).click();
    await page.getByText('This is a draft.').waitFor({ timeout: 60_000 });
    await page.getByRole('img', { name: /then/ }).waitFor();
    const visits = await rows(page).allTextContents();
    expect(visits.length).toBeGreaterThan(3);
    for (const visit of visits) {
      expect(visit).toMatch(/^\d+:\d\d [ap]m/);
      expect(visit).toMatch(/cup|Stay in touch/);
    }
    await demo.shoot(page, 'week-desktop');
    expect(await demo.findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Accept this week' }).click();
    await toast(page, /The week is accepted/);
    await page.context().close();
  });

  it('moves a visit to another day by the menu and takes it back', async () => {
    const page = await planned(await demo.signIn('nora.ellis'));
    const name = await rows(page).first().getByRole('link').first().textContent();
    await page.getByRole('button', { name: `Later: ${name}` }).click();
    const fits = page.getByRole('menuitem', { name: /fits/ }).first();
    const day = /^[A-Z]\w+day/.exec((await fits.textContent()) ?? '')?.[0];
    await fits.click();
    await toast(page, new RegExp(`${name} is on ${day} now`));
    const moved = page.locator('section', { has: page.getByRole('heading', { name: new RegExp(`^${day}`) }) });
    expect(await moved.last().locator('li[data-row]').allTextContents()).toContainEqual(
      expect.stringContaining(String(name)),
    );
    await page.keyboard.press('Control+z');
    await toast(page, /Undone/);
    await page.context().close();
  });

  it('is worked on without a mouse: pinned, moved and put off by keys', async () => {
    const page = await planned(await demo.signIn('nora.ellis'));
    await page.locator('body').press('j');
    const focused = page.locator('li[data-row]:focus');
    const name = await focused.getByRole('link').first().textContent();
    await page.keyboard.press('p');
    await toast(page, new RegExp(`${name} is pinned`));
    await page.keyboard.press('Control+z');
    await toast(page, /Undone/);
    await focused.waitFor();
    await page.keyboard.press('n');
    await page.getByLabel('Not before').waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('Not before').waitFor({ state: 'hidden' });
    await focused.waitFor();
    await page.getByRole('button', { name: `Later: ${name}` }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'In 14 days' }).waitFor();
    await page.keyboard.press('Escape');
    await page.context().close();
  });

  it('says so when the week was changed elsewhere, and does it all the same on demand', async () => {
    const page = await planned(await demo.signIn('nora.ellis'));
    const other = await planned(await demo.signIn('nora.ellis'));
    const name = await rows(page).last().getByRole('link').first().textContent();
    const pin = (on: Page): Promise<void> => on.getByRole('button', { name: `Pin: ${name}` }).click();
    await pin(other);
    await toast(other, /is pinned/);
    await page.getByRole('button', { name: `Missed: ${name}` }).click();
    await page.getByText(/nothing of yours was written/).waitFor();
    expect(await demo.findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Do it all the same' }).click();
    await toast(page, /was missed/);
    await page.context().close();
    await other.context().close();
  });

  it('plans again: changes are shown first and taken as one, undone as one', async () => {
    const page = await planned(await demo.signIn('nora.ellis'));
    const day = page.locator('section', { has: rows(page) }).first();
    const heading = await day.getByRole('heading', { level: 2 }).textContent();
    const visits = await day.locator('li[data-row]').count();
    await spendDay(page, await day.getAttribute('aria-labelledby'));
    await page.reload();
    const kept = page.locator('section', { has: page.getByRole('heading', { level: 2, name: String(heading) }) });
    await kept.getByText('overlaps with').waitFor();
    await page.getByRole('button', { name: /Re-plan/ }).click();
    const take = page.getByRole('button', { name: 'Take these changes' });
    await take.waitFor({ timeout: 60_000 });
    expect(await kept.locator('li[data-row]').count()).toBe(visits);
    await demo.shoot(page, 'week-proposal');
    await take.click();
    await toast(page, /The re-planned week is in place/);
    expect(await kept.locator('li[data-row]').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await toast(page, /Undone/);
    await kept
      .locator('li[data-row]')
      .nth(visits - 1)
      .waitFor();
    await page.context().close();
  });

  it('holds on a phone: one day, its visits, the rest in lines that open', async () => {
    const page = await demo.signIn('nora.ellis', PHONE);
    await page.goto(`${demo.address}/week`);
    await page.getByRole('navigation', { name: 'Days of this week' }).waitFor();
    await page.waitForLoadState('networkidle');
    await demo.shoot(page, 'week-phone');
    expect(await demo.findings(page)).toEqual([]);
    await page.getByRole('button', { name: /follow-ups? due/i }).click();
    await page
      .getByRole('link', { name: /^Log it:/ })
      .first()
      .waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
    await page.context().close();
  });

  it('finds a day for a business on its own page', async () => {
    const page = await demo.signIn('nora.ellis');
    await page.goto(`${demo.address}/employers?q=Kestrel`);
    await page
      .getByRole('link', { name: /Kestrel Print Works/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Plan a visit' }).click();
    await page
      .getByText(/fits|would have to go|no room|closed/)
      .first()
      .waitFor();
    expect(await demo.findings(page)).toEqual([]);
    await page.context().close();
  });

  it('prints the week on paper with codes and no names', async () => {
    const page = await planned(await demo.signIn('nora.ellis'));
    await page.emulateMedia({ media: 'print' });
    await demo.shoot(page, 'week-print');
    const sheet = await page.evaluate(() => document.querySelector<HTMLElement>('main')?.innerText ?? '');
    expect(sheet).toContain('Week sheet: Nora Ellis');
    expect(sheet).not.toMatch(/Maya|Imani|Theo|Devon/);
    await page.context().close();
  });
});
