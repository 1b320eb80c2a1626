/// <reference lib="dom" />
import { describeUnless } from '@inroads/testing';
import type { Page } from 'playwright-core';
import { type DemoWalk, openDemo } from '../setup/demo-browser';
import { DESKTOP, missingBrowser, PHONE, type WalkBrowser } from '../setup/walk-browser';

jest.setTimeout(240_000);

/** The week ahead of a team, on the built program with the demo agency: planned together, looked at, opened for one. */
describeUnless(missingBrowser, 'team plan in the browser', () => {
  let walk: DemoWalk;
  let demo: WalkBrowser;

  beforeAll(async () => {
    walk = await openDemo();
    demo = walk.browser;
  });
  afterAll(() => walk?.close());

  const people = (page: Page) => page.locator('tbody tr');

  async function openTeamPlan(who: string, viewport = DESKTOP): Promise<Page> {
    const page = await demo.signIn(who, viewport);
    await page.goto(`${demo.address}/team/plan`);
    await page.getByRole('heading', { level: 1, name: 'Team plan' }).waitFor();
    await people(page).first().waitFor();
    return page;
  }

  it('plans next week for all, with progress, and opens the week of one', async () => {
    const page = await demo.signIn('grant.okafor');
    await page.getByRole('link', { name: 'Team plan' }).first().click();
    await page.getByText(/^Next week,/).waitFor();
    await page.getByText('Nothing planned for this week yet.').waitFor();
    expect(await demo.findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Plan the team’s week' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByText(/visits for \d people/).waitFor({ timeout: 180_000 });
    await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 180_000 });
    const rows = await people(page).count();
    expect(rows).toBeGreaterThan(3);
    const drafts = people(page).filter({ hasText: /Draft of/ });
    await drafts.nth(rows - 1).waitFor();
    expect(await demo.findings(page)).toEqual([]);
    await demo.shoot(page, 'team-plan-desktop');
    const visit = people(page).first().locator('ol li').first();
    const name = await visit.locator('b').textContent();
    await people(page)
      .first()
      .getByRole('link', { name: /: open the week$/ })
      .nth(1)
      .click();
    await page.getByRole('heading', { level: 1, name: /’s week$/ }).waitFor();
    await page.getByText(String(name)).first().waitFor();
    expect(await demo.findings(page)).toEqual([]);
    await page.context().close();
  });

  it('is walked by keys, week by week', async () => {
    const page = await openTeamPlan('grant.okafor');
    await page.locator('body').press('[');
    await page.getByText(/^This week,/).waitFor();
    await people(page).first().waitFor();
    expect(await demo.findings(page)).toEqual([]);
    await page.locator('body').press(']');
    await page.getByText(/^Next week,/).waitFor();
    await page.context().close();
  });

  it('holds on a phone: a person, then the days, nothing sideways', async () => {
    const page = await openTeamPlan('grant.okafor', PHONE);
    await page.getByRole('heading', { name: 'To settle' }).waitFor();
    await demo.shoot(page, 'team-plan-phone');
    expect(await demo.findings(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
    await page.context().close();
  });

  it('is not a manager’s: the page says who may open it', async () => {
    const page = await demo.signIn('paul.mercer');
    await page.goto(`${demo.address}/team/plan`);
    await page.getByRole('heading', { name: 'You may not open this page' }).waitFor();
    await page.getByText(/It is for supervisors/).waitFor();
    await page.context().close();
  });
});
