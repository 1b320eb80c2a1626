/// <reference lib="dom" />
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { InroadsProcess } from './inroads-process';

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
];
const SHOTS = resolve(__dirname, '../../test-output');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PASSWORD = 'larkfield demo key';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export const missingBrowser = existsSync(EXECUTABLE)
  ? null
  : 'no Chromium here: apt-get install chromium, or set CHROMIUM_PATH';

export interface Finding {
  readonly id: string;
  readonly targets: readonly string[];
}

/** The built program with the demo agency, and a browser before it. */
export class DemoBrowser {
  private constructor(
    readonly address: string,
    private readonly inroads: InroadsProcess,
    private readonly browser: Browser,
    private readonly home: string,
  ) {}

  static async open(): Promise<DemoBrowser> {
    mkdirSync(SHOTS, { recursive: true });
    const home = mkdtempSync(join(tmpdir(), 'inroads-walk-'));
    const inroads = InroadsProcess.launch({ DATA_DIR: join(home, 'data') }, ['--demo']);
    const address = await inroads.ready();
    return new DemoBrowser(address, inroads, await chromium.launch({ executablePath: EXECUTABLE, args: ARGS }), home);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.inroads.signal('SIGTERM');
    rmSync(this.home, { recursive: true, force: true });
  }

  /** @param who the name before the at sign */
  async signIn(who: string, viewport = DESKTOP): Promise<Page> {
    const context = await this.browser.newContext({ viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(this.address);
    await page.getByLabel(/e-mail/i).fill(`${who}@larkfield.example`);
    await page
      .getByLabel(/password/i)
      .first()
      .fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').first().waitFor();
    return page;
  }

  async shoot(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: join(SHOTS, `${name}.png`) });
  }

  /** axe's rules for WCAG 2.2 A and AA, evaluated outside the page's own script policy. */
  async findings(page: Page): Promise<Finding[]> {
    await page.evaluate(AXE);
    return page.evaluate(async (tags) => {
      const { axe } = window as unknown as {
        axe: {
          run(
            root: Document,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
        };
      };
      const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
      return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(' ')) }));
    }, TAGS);
  }
}
