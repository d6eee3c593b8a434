import type { BrowserContext, Page } from 'playwright-core';
import { dashboardRoutes } from './dashboard-routes.ts';
import { ToldByServer, unsaidWords } from './unsaid-words.ts';
import { openStage, settled, type Stage } from './visit.ts';

/** Routes whose words are still being translated. */
const UNFINISHED: readonly string[] = [];

/** The server's own page, in English as all reference is. */
const NOT_OURS = ['/graphql/reference'];

/** Who sees most of a page, where that is not the administrator. */
const VISITORS: Readonly<Record<string, { readonly as: string | null }>> = {
  '/sign-in': { as: null },
  '/sign-in/forgotten': { as: null },
  '/welcome/:secret': { as: null },
  '/:organisation/waiting': { as: 'jonas' },
};

let stage: Stage;
let named: Readonly<Record<string, string>>;

const FIRST_OF_EACH = `{
  organisation(key: "demo") {
    conflicts(first: 1) { nodes { id } }
    meetings(first: 1) { nodes { id } }
    meetingSeries { id }
    workshops(first: 1) { nodes { id } }
  }
}`;

interface FirstOfEach {
  readonly organisation: Readonly<Record<'conflicts' | 'meetings' | 'workshops', { nodes: { id: string }[] }>> & {
    readonly meetingSeries: readonly { id: string }[];
  };
}

beforeAll(async () => {
  stage = await openStage();
  const { organisation } = (await stage.ask(FIRST_OF_EACH)) as FirstOfEach;
  named = {
    organisation: 'demo',
    goal: 'promise-5',
    outcome: 'on-time',
    department: 'sales',
    conflict: organisation.conflicts.nodes[0]?.id ?? '',
    meeting: organisation.meetings.nodes[0]?.id ?? '',
    series: organisation.meetingSeries[0]?.id ?? '',
    workshop: organisation.workshops.nodes[0]?.id ?? '',
    secret: 'none',
    '*': 'no-such-page',
  };
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

/** An address of a route, with something of the demo company for each of its parts. */
function addressOf(route: string): string {
  return route.replaceAll(/:(\w+)|\*/g, (part, name: string | undefined) => {
    const value = named[name ?? part];
    if (value === undefined || value === '') throw new Error(`Say in this spec what “${part}” of ${route} can be.`);
    return encodeURIComponent(value);
  });
}

const toldTo = new Map<BrowserContext, ToldByServer>();

/** Opens a page in the language of tests, and notes what the server tells. */
async function openMarked(route: string): Promise<{ page: Page; told: ToldByServer }> {
  const page = await stage.open(addressOf(route), VISITORS[route] ?? {});
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
    expect(await unsaidWords(page, await told.words())).toEqual([]);
    expect([...(await tooWide(page, 'ltr')), ...(await tooWide(page, 'rtl'))]).toEqual([]);
  },
);
