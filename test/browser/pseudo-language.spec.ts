import type { BrowserContext, Page } from 'playwright-core';
import { dashboardRoutes } from './dashboard-routes.ts';
import { demoAddresses, type DemoAddress } from './demo-addresses.ts';
import { ToldByServer, unsaidWords } from './unsaid-words.ts';
import { drawAll, openStage, settled, type Stage } from './visit.ts';

/** Routes whose words are still being translated. */
const UNFINISHED: readonly string[] = [];

/** The server's own page, in English as all reference is. */
const NOT_OURS = ['/graphql/reference'];

let stage: Stage;
let addressOf: (route: string) => DemoAddress;

beforeAll(async () => {
  stage = await openStage();
  addressOf = await demoAddresses(stage);
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

const toldTo = new Map<BrowserContext, ToldByServer>();

/** Opens a page in the language of tests, and notes what the server tells. */
async function openMarked(route: string): Promise<{ page: Page; told: ToldByServer }> {
  const { path, visit } = addressOf(route);
  const page = await stage.open(path, visit);
  const known = toldTo.get(page.context());
  if (known !== undefined) return { page, told: known };
  const told = new ToldByServer(page.context());
  toldTo.set(page.context(), told);
  await page.evaluate(() => localStorage.setItem('concord.language', 'pseudo'));
  await page.reload();
  await settled(page);
  return { page, told };
}

/** By how many pixels a page is too wide for these widths, read from this side. */
async function tooWide(page: Page, direction: 'ltr' | 'rtl'): Promise<string[]> {
  await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
  const found: string[] = [];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
    // Charts take up the new width a little after the page does.
    await page.waitForFunction(fits, undefined, { timeout: 1_500 }).catch(() => {});
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (beyond > 0) found.push(`${String(beyond)} pixels too wide for ${String(width)}, ${direction}`);
  }
  return found;
}

it.each(dashboardRoutes().filter((route) => ![...UNFINISHED, ...NOT_OURS].includes(route)))(
  'says every word of %s in the reader’s language, and has room for longer words from either side',
  async (route) => {
    const { page, told } = await openMarked(route);
    await drawAll(page);
    expect(await unsaidWords(page, told)).toEqual([]);
    expect([...(await tooWide(page, 'ltr')), ...(await tooWide(page, 'rtl'))]).toEqual([]);
  },
);
