import type { Locator, Page } from 'playwright-core';
import { keyboardIsAt, press, tabTo } from './everybody/keyboard.ts';
import { barriers, flaws } from './flaws.ts';
import { openStage, settled, type Stage } from './visit.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

const CLASSIC = 'At most 5 days or at least 9 days: promised delivery time';

interface Layer {
  readonly path: string;
  /** What opens it, and has the keyboard again when it is closed. */
  opener(page: Page): Locator;
  layer(page: Page): Locator;
  readonly width?: number;
}

const LAYERS: Readonly<Record<string, Layer>> = {
  'the account menu': {
    path: '/demo/meetings',
    opener: (page) => page.getByRole('button', { name: /^Signed in as/ }),
    layer: (page) => page.getByRole('menu', { name: /^Signed in as/ }),
  },
  'the menu of colours': {
    path: '/demo/meetings',
    opener: (page) => page.getByRole('button', { name: /^Colours: / }),
    layer: (page) => page.getByRole('menu', { name: /^Colours: / }),
  },
  'the menu of more places': {
    path: '/demo/meetings',
    width: 320,
    opener: (page) => page.getByRole('button', { name: 'More' }),
    layer: (page) => page.getByRole('menu', { name: 'More' }),
  },
  'what can be saved of a figure': {
    path: '/demo/departments',
    opener: (page) => page.getByRole('button', { name: /^Save or share/ }).first(),
    layer: (page) => page.getByRole('menu', { name: 'Save or share' }),
  },
  'the finder': {
    path: '/demo/meetings',
    opener: (page) => page.getByRole('button', { name: 'Find anything' }),
    layer: (page) => page.getByRole('dialog', { name: 'Find anything' }),
  },
  'what is behind a cell of the matrix': {
    path: '/demo/outcomes',
    opener: (page) =>
      page
        .getByRole('table')
        .first()
        .getByRole('link', { name: /^Hurts/ })
        .first(),
    layer: (page) => page.getByRole('dialog', { name: /^What .+ does to this outcome$/ }),
  },
};

it.each(Object.keys(LAYERS))('opens %s, is for everybody in it, and leads back by Escape', async (name) => {
  const { path, opener, layer, width = 1280 } = LAYERS[name] as Layer;
  const page = await stage.open(path);
  await page.setViewportSize({ width, height: 900 });
  await press(page, opener(page));
  await layer(page).waitFor();
  await settled(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  if (await layer(page).isVisible()) expect(await layer(page).evaluate(hasKeyboard)).toBe(true);
  expect(await (width < 1000 ? barriers(page) : flaws(page))).toEqual([]);
  await page.keyboard.press('Escape');
  await layer(page).waitFor({ state: 'hidden' });
  await keyboardIsAt(opener(page));
});

function hasKeyboard(layer: Element): boolean {
  return layer.contains(document.activeElement);
}

it('finds a goal by its name and makes it due a year later', async () => {
  const page = await stage.open('/demo');
  await page.keyboard.press('Control+k');
  const find = page.getByRole('dialog', { name: 'Find anything' });
  await keyboardIsAt(find.getByRole('combobox'));
  await page.keyboard.type('paint robot');
  await find
    .getByRole('option', { name: /paint robot/i })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('link', { name: 'Edit goal' }));
  const due = page.getByLabel(/^Due/).first();
  await tabTo(page, due);
  const before = await due.inputValue();
  // The year is the last part of a day.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  const after = `${String(Number(before.slice(0, 4)) + 1)}${before.slice(4)}`;
  expect(await due.inputValue()).toBe(after);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Edit goal' }).waitFor();
  await page.getByRole('status').filter({ hasText: 'saved' }).waitFor();
  await press(page, page.getByRole('link', { name: 'Edit goal' }));
  await due.waitFor();
  expect(await due.inputValue()).toBe(after);
});

it('goes from the overview to what collides worst, and decides to live with it', async () => {
  const page = await stage.open('/demo', { as: 'henrik' });
  await press(page, page.getByRole('heading', { name: CLASSIC }).getByRole('link'));
  await press(page, page.getByRole('link', { name: 'Decide', exact: true }));
  await tabTo(page, page.getByRole('radio').first());
  const accept = page.getByRole('radio', { name: 'We live with it' });
  for (let pressed = 0; pressed < 3 && !(await accept.isChecked()); pressed += 1)
    await page.keyboard.press('ArrowDown');
  const write = async (name: RegExp, words: string) => {
    await tabTo(page, page.getByRole('textbox', { name }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type(words);
  };
  await write(/^Accepted up to which severity/, '100');
  await tabTo(page, page.getByLabel(/^Accepted until/));
  await page.keyboard.type('02012027');
  await write(/^What is decided/, 'Each order says which of the two it is');
  await write(/^Why/, 'The paint shop cannot be faster before spring');
  await press(page, page.getByRole('button', { name: 'Save the decision' }));
  await page.getByRole('heading', { name: /^Accepted as it is, up to a severity of 100/ }).waitFor();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

it('puts a conflict on a meeting’s agenda', async () => {
  const page = await stage.open('/demo/conflicts');
  await press(page, page.getByRole('article').last().getByRole('link').first());
  const put = page.getByRole('button', { name: 'Put on the agenda of a meeting' });
  await press(page, put);
  const which = page.getByRole('group', { name: 'On which agenda?' });
  await keyboardIsAt(which);
  await press(page, which.getByRole('button', { name: 'Put it on' }));
  await page
    .getByRole('status')
    .filter({ hasText: /^It is on the agenda of/ })
    .waitFor();
  await keyboardIsAt(put);
});

it('goes into a cell of the matrix, to the path behind it, and on to the goal', async () => {
  const page = await stage.open('/demo');
  const matrix = page.getByRole('table').filter({ hasText: 'Contested' });
  await press(page, matrix.getByRole('link', { name: /Hurts/ }).first());
  const behind = page.getByRole('dialog', { name: /^What .+ does to this outcome$/ });
  const reason = behind.locator('summary').first();
  await tabTo(page, reason);
  await behind.getByText('Because: ').first().waitFor();
  await page.keyboard.press('Enter');
  await behind.getByText('Because: ').first().waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
  await behind.getByText('Because: ').first().waitFor();
  const goal = behind.getByRole('list').first().getByRole('link').first();
  const title = (await goal.textContent()) ?? '';
  await press(page, goal);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await keyboardIsAt(page.getByRole('main'));
});

it('complains about nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});
