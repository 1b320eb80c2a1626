/// <reference lib="dom" />
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

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

/** A browser before a running Inroads with the demo agency. */
export class WalkBrowser {
  private constructor(
    readonly address: string,
    private readonly browser: Browser,
    private readonly shots: string,
  ) {}

  /** @param folder where its pictures are kept, below the test output */
  static async open(address: string, folder = ''): Promise<WalkBrowser> {
    const shots = join(SHOTS, folder);
    mkdirSync(shots, { recursive: true });
    return new WalkBrowser(address, await chromium.launch({ executablePath: EXECUTABLE, args: ARGS }), shots);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  newContext(viewport = DESKTOP): Promise<BrowserContext> {
    return this.browser.newContext({ viewport, reducedMotion: 'reduce' });
  }

  /** Fills in the door as somebody of the demo agency. @param who the name before the at sign */
  async knock(page: Page, who: string, password = PASSWORD): Promise<void> {
    await page.goto(this.address);
    await page.getByLabel(/e-mail/i).fill(`${who}@larkfield.example`);
    await page
      .getByLabel(/password/i)
      .first()
      .fill(password);
    await page.keyboard.press('Enter');
  }

  /** @param who the name before the at sign */
  async signIn(who: string, viewport = DESKTOP): Promise<Page> {
    const page = await (await this.newContext(viewport)).newPage();
    await this.knock(page, who);
    await page.getByRole('navigation').first().waitFor();
    return page;
  }

  async shoot(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: join(this.shots, `${name}.png`) });
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
