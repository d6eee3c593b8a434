import { createTestDatabase, type Template, type TestDatabase } from '@concord/test-postgres';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
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
  /**
   * Opens a page in the browser of whoever visits, who keeps cookies from page to page; with options, and for nobody,
   * in a new one. Anything that it complains about on the console ends up in `complaints`.
   */
  open(path: string, visit?: Visit): Promise<Page>;
  /** Sends an operation to the API, as the administrator. */
  ask(query: string): Promise<unknown>;
  readonly complaints: string[];
  /** Closes what a test has opened: every page waits for news, and a browser keeps no more than six such connections. */
  closePages(): Promise<void>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** As the product itself leaves an empty database after its first start. */
const DEMO_COMPANY: Template = {
  name: 'demo_company_with_visitors',
  async fill({ url }) {
    const product = await startProduct(url);
    await product.stop();
  },
};

/** The browser is looked for first: without one, nothing else is worth starting. */
export async function openStage(): Promise<Stage> {
  const browser = await launchBrowser();
  const database = await createTestDatabase({ like: DEMO_COMPANY });
  const complaints: string[] = [];
  let product = await startProduct(database.url);
  const signedIn = new SignedIn(() => product);
  const opened: Page[] = [];
  const begin = async ({ as, ...options }: Visit) => {
    const context = await newContext(browser, options);
    if (as !== null)
      await context.addCookies([{ ...(await signedIn.as(as)), ...COOKIE, domain: new URL(product.url).hostname }]);
    return context;
  };
  /** One for each person: a browser that knows the dashboard's code already shows a page in half the time. */
  const usual = new Map<string, Promise<BrowserContext>>();
  const contextFor = (visit: Visit) => {
    if (visit.as === null || Object.keys(visit).some((option) => option !== 'as')) return begin(visit);
    const known = usual.get(visit.as ?? '') ?? begin(visit);
    usual.set(visit.as ?? '', known);
    return known;
  };
  return {
    get product() {
      return product;
    },
    database,
    complaints,
    async open(path, visit = {}) {
      const context = await contextFor(visit);
      const page = await context.newPage();
      opened.push(page);
      return watched(page, `${product.url}${path}`, complaints);
    },
    async closePages() {
      await Promise.all(opened.splice(0).map((page) => page.close()));
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

async function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(60_000);
  return context;
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

/** Draws what waits until somebody comes near it, as it is drawn for paper. */
export async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await settled(page);
}
