import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { soon } from './soon.ts';
import { openStage, type Stage } from './visit.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

const CLASSIC = 'At most 5 days or at least 9 days: promised delivery time';

it('answers on its first page where the company stands, who pulls against whom, and what collides', async () => {
  const page = await stage.open('/');
  await page.waitForURL('**/demo');
  expect(await page.title()).toContain('Concord');
  await page.getByText('Alignment stands at').waitFor();
  const matrix = page.getByRole('table').filter({ hasText: 'Contested' });
  await soon(async () =>
    expect(await matrix.getByRole('columnheader').allTextContents()).toEqual(
      expect.arrayContaining(['Sales', 'Manufacturing']),
    ),
  );
  // It stands above too, among what made the steps of the alignment.
  await page.getByRole('heading', { name: CLASSIC }).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: CLASSIC }).waitFor();
  await page.getByText('No value satisfies both: 4 days apart').waitFor();
});

it('changes colours at once for people who asked for less motion', async () => {
  const page = await stage.open('/demo');
  const colours = await page.evaluate(async () => {
    const words = document.querySelector('.brand') as HTMLElement;
    const colour = () => getComputedStyle(words).color;
    const light = colour();
    document.documentElement.dataset['mantineColorScheme'] = 'dark';
    const atOnce = colour();
    await new Promise((frames) => setTimeout(frames, 500));
    return { light, atOnce, later: colour() };
  });
  expect(colours.later).not.toBe(colours.light);
  expect(colours.atOnce).toBe(colours.later);
});

it('draws every chart with a title, and tells the same numbers as a table', async () => {
  const page = await stage.open('/demo/goals/promise-5');
  await page.locator('svg.recharts-surface').first().waitFor();
  const figure = page.getByRole('figure').first();
  await figure.getByRole('button', { name: 'Show as table' }).click();
  await figure.getByRole('cell', { name: /6\.5/ }).first().waitFor();
});

it('leads from who pulls against whom to just these conflicts, and from a conflict to its causes', async () => {
  const page = await stage.open('/demo/departments');
  const line = page.getByRole('link', { name: /^Manufacturing and Sales: \d+ conflicts/ });
  const counted = Number.parseInt((await line.textContent()) ?? '', 10);
  await line.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Conflicts' }).waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: `${counted} conflicts match` })
    .waitFor();
  await page.getByRole('link', { name: CLASSIC }).click();
  const cause = page.getByRole('figure', { name: /^“.*” helps? “.*”; “.*” hurts? it$/ });
  await cause.getByText('Because: Customers compare the promised date').first().waitFor();
});

it('hands out the numbers and the picture of a chart, with whose and of which day they are', async () => {
  const page = await stage.open('/demo/departments');
  const figure = page.getByRole('figure', { name: /pull against each other/ });
  await figure.getByRole('link', { name: /^Manufacturing and Sales/ }).waitFor();
  const take = async (what: string) => {
    await figure.getByRole('button', { name: /^Save or share/ }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: what }).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
  };
  const numbers = await take('Download the numbers (CSV)');
  expect(numbers.name).toBe('strandheim-cycles-map-2026-11-16.csv');
  const [head, worst] = numbers.content.toString('utf8').split('\r\n');
  expect(head).toBe('\uFEFFDepartments,Conflicts,Proven,Stated,Possible,Severity together,Worst');
  expect(worst).toMatch(/^Manufacturing and Sales,\d+,\d+,\d+,\d+,[\d.]+,[\d.]+$/);
  const picture = await take('Download the picture (PNG)');
  expect(picture.name).toBe('strandheim-cycles-map-2026-11-16.png');
  expect([...picture.content.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  // Twice as fine as the drawing is wide, and not a single colour.
  expect(picture.content.readUInt32BE(16)).toBeGreaterThan(1900);
  expect(picture.content.length).toBeGreaterThan(20_000);
  await figure.getByRole('button', { name: /^Save or share/ }).click();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await figure.getByText(/^Copied. The link opens this view|^The link could not be copied/).waitFor();
});

it('opens a copied link at its picture, as it was', async () => {
  const page = await stage.open('/demo/departments?roof=department.sales&table=roof#figure-roof');
  const figure = page.locator('#figure-roof');
  await figure.getByRole('table').waitFor();
  await soon(async () => expect((await figure.boundingBox())?.y).toBeLessThan(900));
  expect(await page.getByRole('combobox', { name: 'Under the roof' }).inputValue()).toBe('department.sales');
});

it('keeps what it shows in the address', async () => {
  const headings = (page: Page) => page.getByRole('main').getByRole('heading').allTextContents();
  const page = await stage.open('/demo/conflicts');
  const all = await headings(page);
  await page.getByRole('combobox', { name: 'Department' }).selectOption({ label: 'Purchasing' });
  let shown: string[] = [];
  await soon(async () => {
    const count = await page.getByRole('status').filter({ hasText: /match/ }).textContent();
    shown = await headings(page);
    // The page's own heading, and one for each conflict.
    expect(shown).toHaveLength(1 + Number.parseInt(count ?? '', 10));
  });
  expect(shown.length).toBeLessThan(all.length);
  const again = await stage.open(new URL(page.url()).pathname + new URL(page.url()).search);
  await soon(async () => expect(await headings(again)).toEqual(shown));
});

it('tells the whole plan as one document, also of a department, with what changed since a day in words', async () => {
  const page = await stage.open('/demo');
  await page.getByRole('link', { name: 'The plan as one document' }).click();
  await page.getByRole('heading', { level: 1, name: 'The customer-service plan of Strandheim Cycles' }).waitFor();
  await page.getByRole('navigation', { name: 'In this document' }).getByRole('link', { name: 'Manufacturing' }).click();
  await soon(async () => expect(await page.evaluate(() => location.hash)).toBe('#section-4-3'));
  await page.getByLabel('Mark what changed since').fill('2026-11-01');
  await page.getByRole('heading', { level: 2, name: 'What changed since 1 November 2026' }).waitFor();
  await page.getByRole('heading', { name: 'Answer every customer within the hour (changed)' }).waitFor();
  await page.getByLabel('Department', { exact: true }).selectOption('sales');
  await page.getByRole('heading', { level: 1, name: 'The customer-service plan of Sales' }).waitFor();
  expect(new URL(page.url()).search).toBe('?since=2026-11-01&department=sales');
  for (const name of ['PDF', 'Word', 'Markdown']) {
    const file = await page.getByRole('link', { name: `${name}: download the plan` }).getAttribute('href');
    expect(file).toContain('since=2026-11-01');
    expect((await page.request.get(`${stage.product.url}${file}`)).status()).toBe(200);
  }
});

it('finds anything by its name, from the keyboard, and leads there', async () => {
  const page = await stage.open('/demo/goals');
  const about = page.getByRole('dialog', { name: 'Find anything' });
  await page.keyboard.press('Control+k');
  await about.getByRole('combobox').fill('paint robot');
  await about
    .getByRole('option', { name: /paint robot/i })
    .first()
    .waitFor();
  await about.getByRole('combobox').fill('no such words');
  await about.getByText('Nothing is called that.').waitFor();
  await about.getByRole('combobox').fill('day you promised');
  await about.getByRole('group', { name: 'Conflicts' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'My bicycle is ready on the day you promised' }).waitFor();
  const button = page.getByRole('button', { name: 'Find anything' });
  await button.click();
  await about.waitFor();
  await page.keyboard.press('Escape');
  await about.waitFor({ state: 'hidden' });
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
});

it('lets the keyboard skip to the content and reach a cell of the matrix', async () => {
  const page = await stage.open('/demo');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/skip/i);
  const matrix = page.getByRole('table').filter({ hasText: 'Contested' });
  const cell = matrix
    .getByRole('link', { name: /Hurts/ })
    .or(matrix.getByRole('button', { name: /Hurts/ }))
    .first();
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  // The page stays visible behind the drawer: of all layers over its left half, none is opaque.
  const opaque = await page.evaluate(() =>
    [...document.querySelectorAll('[class*="Drawer"]')]
      .filter((layer) => layer.getBoundingClientRect().left < 100 && layer.getBoundingClientRect().height > 0)
      .map((layer) => getComputedStyle(layer).backgroundColor)
      .filter((colour) => colour.startsWith('rgb(')),
  );
  expect(opaque).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

it.each([
  '/demo/goals/no-such-goal',
  '/demo/conflicts/none',
  '/demo/departments/none',
  '/demo/outcomes/none',
  '/nobody',
  '/demo/no/such/page',
])('says at %s that nothing is there, and shows a way back', async (path) => {
  const page = await stage.open(path);
  await soon(async () => expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/not|no /i));
  await soon(async () => expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0));
});

it('offers to load a page again that is older than its server, and shows it then', async () => {
  const page = await stage.open('/demo');
  // As if the question had been another when the page was built.
  await page.route('**/graphql', (route) =>
    route.continue({
      postData:
        route
          .request()
          .postData()
          ?.replace(/"sha256Hash":"...../, '"sha256Hash":"00000') ?? '',
    }),
  );
  await page.getByRole('link', { name: 'Outcomes' }).click();
  await page.getByText('Concord has been updated since this page was loaded. Load the page again.').waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await page.getByRole('heading', { level: 1, name: 'Outcomes' }).waitFor();
  await soon(async () => expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0));
});

it('complains about nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});
