import { flaws } from './flaws.ts';
import { soon } from './soon.ts';
import { openStage, settled, type Stage } from './visit.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

const NOT_TOGETHER =
  'Share of made-to-order bicycles at least 33 % and production lead time at most 5.5 days do not go together';

it('tells why targets do not go together, and what would settle it', async () => {
  const page = await stage.open('/demo/conflicts?rule=INCOMPATIBLE_TARGETS');
  await page.getByRole('link', { name: NOT_TOGETHER }).click();
  await page.getByRole('heading', { level: 1, name: NOT_TOGETHER }).waitFor();

  const why = page.getByRole('region', { name: 'The way the business works does not allow all of these targets' });
  await soon(async () =>
    expect(await why.getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('Special orders and a full book make the queue at paint'),
      expect.stringContaining('Orders a week: 420'),
    ]),
  );
  await soon(async () =>
    expect(await why.getByRole('row').allTextContents()).toEqual([
      expect.any(String),
      expect.stringMatching(/^Sales.*1\.69.percentage points$/),
      expect.stringMatching(/^Manufacturing.*0\.23.days$/),
    ]),
  );

  const ways = page.getByRole('region', { name: 'What would settle it' });
  await soon(async () =>
    expect(await ways.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'The least change; settles everything that hangs together',
      'Share it evenly',
      'How far it holds',
    ]),
  );
  expect(await flaws(page)).toEqual([]);
});

it('goes by keyboard from a way out to the goal that it changes, where trying it shows that it holds', async () => {
  const page = await stage.open('/demo/conflicts?rule=INCOMPATIBLE_TARGETS');
  await page.getByRole('link', { name: NOT_TOGETHER }).click();
  const way = page.getByRole('region', { name: 'What would settle it' }).getByRole('listitem').first();
  await way.getByRole('link', { name: /^Change “Bring lead time down/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/goals\/lead-time-55\/edit/);
  await settled(page);
  await page.getByRole('textbox', { name: /^Target: value/ }).fill('5.9');
  const panel = page.getByRole('complementary', { name: 'What this would change' });
  await panel.getByText(/Would close/).waitFor();
  await soon(async () => expect(await panel.textContent()).toContain('do not go together'));
});

it('shows what is worth knowing by kind, filters it by department, and leads to the goal it is about', async () => {
  const page = await stage.open('/demo/advice');
  await page.getByRole('region', { name: /^Targets out of reach as things stand/ }).waitFor();
  await page.getByRole('combobox', { name: 'Department' }).selectOption({ label: 'Finance' });
  await page.getByRole('status').filter({ hasText: /match/ }).waitFor();
  const outOfReach = page.getByRole('region', { name: /^Targets out of reach as things stand/ });
  const title = 'Be paid within ten days by asking for a deposit with the order';
  await outOfReach.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const about = page.getByRole('region', { name: 'Worth knowing about this goal' });
  await about.getByText(/contract until 2028/).waitFor();
  expect(await flaws(page)).toEqual([]);
});

it('complains about nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});
