import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type Product, startProduct } from './product.ts';
import { SignedIn } from './signed-in.ts';

interface Visit extends BrowserContextOptions {
  /** The key of a person of the plan, or null for a visitor who is nobody yet; missing: the demo company's administrator. */
  readonly as?: string | null;
}

/** The product with the demo company, and a browser to look at it with. */
export interface Stage {
  readonly product: Product;
  readonly database: TestDatabase;
  /** Opens a page; anything that it complains about on the console ends up in `complaints`. */
  open(path: string, visit?: Visit): Promise<Page>;
  /** Sends an operation to the API, as the administrator. */
  ask(query: string): Promise<unknown>;
  readonly complaints: string[];
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The browser is looked for first: without one, nothing else is worth starting. */
export async function openStage(): Promise<Stage> {
  const browser = await launchBrowser();
  const database = await createTestDatabase();
  const complaints: string[] = [];
  let product = await startProduct(database.url);
  const signedIn = new SignedIn(() => product);
  return {
    get product() {
      return product;
    },
    database,
    complaints,
    async open(path, { as, ...options } = {}) {
      const page = await newPage(browser, options);
      if (as !== null)
        await page
          .context()
          .addCookies([{ ...(await signedIn.as(as)), ...COOKIE, domain: new URL(product.url).hostname }]);
      return watched(page, `${product.url}${path}`, complaints);
    },
    async ask(query) {
      const { name, value } = await signedIn.as();
      return product.ask(query, `${name}=${value}`);
    },
    async restart() {
      await product.stop();
      product = await startProduct(database.url);
    },
    async close() {
      await browser.close();
      await product.stop();
      await database.drop();
    },
  };
}

/** As the server sets it. */
const COOKIE = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(30_000);
  return context.newPage();
}

async function watched(page: Page, url: string, complaints: string[]): Promise<Page> {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  await page.goto(url);
  await settled(page);
  return page;
}

/** Everything that the page asked for has been answered and drawn. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}

/** What axe finds against WCAG 2.2 AA, one line each. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
  return found;
}
