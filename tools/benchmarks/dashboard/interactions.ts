import type { Page } from 'playwright-core';
import { freshPage, type Visit } from './visit.ts';

/** What a hand does on a page. */
interface Interaction {
  /** Behind the organisation's address. */
  readonly path: string;
  act(page: Page): Promise<unknown>;
}

const ROUNDS = 4;

const INTERACTIONS: Readonly<Record<string, Interaction>> = {
  'open a cell of the matrix': {
    path: '',
    act: (page) => page.locator('.matrix-cell a, .table-scroll canvas').first().click(),
  },
  'press a cell of the whole matrix': {
    path: '?outcomes=all',
    act: (page) => page.locator('.matrix-cell a, .table-scroll canvas').first().click(),
  },
  'find by typing': {
    path: '',
    async act(page) {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').pressSequentially('measure 12', { delay: 40 });
    },
  },
  'goals of a department': {
    path: '/goals',
    act: (page) => page.getByLabel('Department').selectOption({ index: 3 }),
  },
  'the next goals': {
    path: '/goals',
    act: (page) =>
      page
        .getByRole('button', { name: /next/i })
        .or(page.getByRole('link', { name: /next/i }))
        .first()
        .click(),
  },
  'conflicts of a tier': {
    path: '/conflicts',
    act: (page) => page.getByLabel('Tier').selectOption({ index: 1 }),
  },
  'the open page turns to another': {
    path: '/conflicts',
    act: (page) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Goals' }).click(),
  },
  'write the title of a goal': {
    path: '/goals/new',
    act: (page) => page.getByLabel('Title').pressSequentially('Answer every customer within an hour', { delay: 30 }),
  },
};

/** How long after a press the next picture comes, the slowest of several of each kind, in milliseconds. */
export async function interactionsOf(visit: Visit, organisation: string): Promise<Record<string, number>> {
  const slowest: Record<string, number> = {};
  for (const [name, interaction] of Object.entries(INTERACTIONS)) {
    const times: number[] = [];
    // What the server learns at the first question of the day, and keeps, it learns on the processors of the browser here.
    await timeOf(visit, organisation, interaction);
    for (let round = 0; round < ROUNDS; round++) times.push(await timeOf(visit, organisation, interaction));
    slowest[name] = Math.max(...times);
  }
  return slowest;
}

/** The page has drawn what it asked for, and a moment has passed. Its wait for news never ends. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await page.waitForTimeout(500);
}

async function timeOf(visit: Visit, organisation: string, { path, act }: Interaction): Promise<number> {
  const page = await freshPage(visit);
  await page.goto(`${visit.url}/${organisation}${path}`);
  await settled(page);
  await page.evaluate(() => {
    const longest = new Map<number, number>();
    Object.assign(globalThis, { longest });
    new PerformanceObserver((entries) => {
      for (const { interactionId, duration } of entries.getEntries() as PerformanceEventTiming[])
        if (interactionId > 0) longest.set(interactionId, Math.max(longest.get(interactionId) ?? 0, duration));
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await act(page);
  await settled(page);
  const times = await page.evaluate(() => [
    ...(globalThis as unknown as { longest: Map<number, number> }).longest.values(),
  ]);
  await page.context().close();
  // What is faster than the shortest that is told was not seen to take any time.
  return Math.max(16, ...times);
}
