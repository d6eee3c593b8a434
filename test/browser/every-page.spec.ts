import type { Page } from 'playwright-core';
import { dashboardRoutes } from './dashboard-routes.ts';
import { namelessCharts } from './everybody/chart-names.ts';
import { demoAddresses, type DemoAddress } from './demo-addresses.ts';
import { lostInForcedColours, noteBars } from './everybody/forced-colours.ts';
import { motion } from './everybody/motion.ts';
import { onPaper } from './everybody/on-paper.ts';
import { tabThrough } from './everybody/tab-through.ts';
import { wordsAround } from './everybody/words-around.ts';
import { barriers, flaws } from './flaws.ts';
import { drawAll, openStage, settled, type Stage } from './visit.ts';

/** Of a tool in the page that others have made. */
const NOT_OURS = ['.graphiql-container'];

/** The server's own page, which explorer.spec.ts looks at, and the address that leads to the overview. */
const ELSEWHERE = ['/graphql/reference', '/'];

/** What is reached by its address alone, or drawn otherwise by it. */
const VIEWS = [
  '/:organisation?cell=on-time.sales',
  '/:organisation/conflicts?state=accepted',
  '/:organisation/milestones?view=progress&group=OWNER',
  '/:organisation/outcomes?order=alignment&group=for',
  '/:organisation/departments?roof=outcome.on-time',
  '/:organisation/departments?table=map,roof',
];

const NARROW = { width: 320, height: 800 };

let stage: Stage;
let addressOf: (route: string) => DemoAddress;
/** The routes of each title. */
const called = new Map<string, string[]>();

beforeAll(async () => {
  stage = await openStage();
  addressOf = await demoAddresses(stage);
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

async function open(route: string): Promise<Page> {
  const { path, visit } = addressOf(route);
  const page = await stage.open(path, visit);
  await drawAll(page);
  return page;
}

it.each(dashboardRoutes().filter((route) => !ELSEWHERE.includes(route)))(
  'is for everybody at %s: in any light and width, by keyboard, in colours of their own, on paper',
  async (route) => {
    const page = await open(route);
    const title = await page.title();
    called.set(title, [...(called.get(title) ?? []), route]);
    expect([...(await wordsAround(page)), ...(await namelessCharts(page))]).toEqual([]);
    await noteBars(page);
    expect(await flaws(page, NOT_OURS)).toEqual([]);
    expect(await motion(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    expect(await tabThrough(page, NOT_OURS)).toEqual([]);
    expect(await lostInForcedColours(page)).toEqual([]);
    expect(await onPaper(page)).toEqual([]);
  },
);

it.each(VIEWS)('has no barrier at %s, light or dark, wide or narrow, nor on paper', async (view) => {
  const page = await open(view);
  expect([...(await flaws(page)), ...(await namelessCharts(page)), ...(await onPaper(page))]).toEqual([]);
});

it('calls each page by a title of its own', () => {
  expect(Array.from(called.values()).filter((routes) => routes.length > 1)).toEqual([]);
});

it('sees what would be wrong with a page', async () => {
  const page = await open('/:organisation/meetings');
  await page.evaluate(spoil);
  expect(await wordsAround(page)).toEqual([
    expect.stringMatching('called “Concord”'),
    expect.stringMatching('2 headings of the page'),
    expect.stringMatching('changes in silence'),
  ]);
  expect(await namelessCharts(page)).toEqual([
    expect.stringMatching('called “Chart”'),
    expect.stringMatching('without its numbers'),
    expect.stringMatching('called “”'),
  ]);
  await noteBars(page);
  expect((await barriers(page)).join('\n')).toMatch(/^target-size: .*>one<.*>two</m);
  expect(await motion(page)).toEqual([expect.stringMatching('moves: <div id="moving"')]);
  const walked = (await tabThrough(page)).join('\n');
  expect(walked).toMatch(/(out of order|not reached by the keyboard): <button.*>first/);
  expect(walked).toMatch(/does not show that it is focused: <button.*>dim/);
  expect(walked).toMatch(/covered while it is focused: <button.*>under/);
  expect(walked).toMatch(/not reached by the keyboard: <button.*>last/);
  expect(await lostInForcedColours(page)).toEqual([expect.stringMatching('id="bar"')]);
  const printed = (await onPaper(page)).join('\n');
  expect(printed).toMatch('printed too pale: <p');
  expect(printed).toMatch('an empty chart on paper');
  expect(printed).toMatch(/\d+ pixels too wide for paper/);
  await settled(page);
});

/** In the page: all that is looked for, once. */
function spoil(): void {
  document.title = 'Concord';
  const wrong = document.createElement('div');
  wrong.innerHTML = `
    <h1 aria-hidden="true">Once more</h1>
    <p class="result-count">12 goals</p>
    <figure class="chart-figure" aria-label="Chart"></figure>
    <span role="img"></span>
    <div id="bar" style="width: 90px; height: 9px; background: rgb(200, 30, 30)"></div>
    <div id="moving" style="animation: spin 2s infinite !important; animation-duration: 2s !important">Moving</div>
    <p style="color: rgb(220, 220, 220) !important; background: white" aria-hidden="false">Pale</p>
    <div style="width: 2000px">Wide</div>
    <button style="all: unset; width: 9px; height: 9px; overflow: hidden; display: inline-block">one</button><button
      style="all: unset; width: 9px; height: 9px; overflow: hidden; display: inline-block">two</button>
    <button tabindex="1">first</button>
    <button style="outline: none !important">dim</button>
    <div style="position: relative"><button>under</button><div style="position: absolute; inset: -9px"></div></div>
    <button id="trap">trap</button>
    <button>last</button>`;
  wrong.querySelector('#trap')?.addEventListener('keydown', (event) => event.preventDefault());
  document.querySelector('main')?.append(wrong);
}
