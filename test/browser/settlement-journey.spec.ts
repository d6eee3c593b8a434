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

it('takes input by a link, answers it, looks at a goal again, and reads a file of readings', async () => {
  const owner = await stage.open('/demo/goals/promise-5', { as: 'ingrid' });
  const input = owner.getByRole('region', { name: 'Input from those who meet customers' });
  await input.getByText('Unanswered for 23 days').waitFor();
  await input.getByText('Ask people without an account, by a link').click();
  await input.getByRole('button', { name: 'Make a link' }).click();
  const link = await input.getByRole('textbox', { name: /^The link\. It is shown this once/ }).inputValue();
  await input.getByRole('img', { name: /^The link as a QR code/ }).waitFor();

  const rider = await stage.open(new URL(link).pathname, { as: null, viewport: { width: 320, height: 800 } });
  await rider.getByRole('textbox', { name: /^What do you see/ }).fill('<b>Five days</b> became nine.');
  await rider.getByRole('button', { name: 'Send' }).click();
  await rider.getByText('Thank you. It is with Strandheim Cycles now.').waitFor();
  expect(await flaws(rider)).toEqual([]);
  await rider.getByRole('link', { name: 'Look at it now' }).click();
  await rider.getByText('There is none yet.').waitFor();

  await owner.goto(`${stage.product.url}/demo/input`);
  const said = owner.getByRole('article').filter({ hasText: '<b>Five days</b> became nine.' });
  await said.getByText('Not shown to others').waitFor();
  await said.getByRole('button', { name: 'Answer', exact: true }).click();
  await said.getByRole('textbox', { name: 'Your answer' }).fill('We promise seven from December.');
  expect(await flaws(owner)).toEqual([]);
  await said.getByRole('button', { name: 'Answer', exact: true }).click();
  await said.waitFor({ state: 'detached' });
  await rider.reload();
  await rider.getByText('We promise seven from December.').waitFor();

  await owner.goto(`${stage.product.url}/demo/goals/promise-5#reviews`);
  const reviews = owner.getByRole('region', { name: 'Reviews' });
  await reviews.getByText('Stale: Overdue for 46 days').waitFor();
  await reviews.getByRole('button', { name: 'Review it now' }).click();
  await reviews.getByRole('radio', { name: 'No, it had to change' }).check();
  await reviews.getByRole('textbox', { name: 'What was changed?' }).fill('Seven days instead of five');
  expect(await flaws(owner)).toEqual([]);
  await reviews.getByRole('button', { name: 'Save the review' }).click();
  await reviews.getByText('Changed: Seven days instead of five').waitFor();
  await reviews.getByText('Stale').waitFor({ state: 'detached' });

  await owner.goto(`${stage.product.url}/demo/metrics/repeat-buyers`);
  const readings = owner.getByRole('form', { name: 'Add readings' });
  const upload = (text: string) =>
    readings.locator('input[type=file]').setInputFiles({
      name: 'readings.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
  await upload('Tag;Wert\n31.10.2026;37,5\n30.02.2026;1\n30.09.2026;38');
  await readings.getByText('Line 3: “30.02.2026” is no day. Write it as 2026-01-31 or 31.01.2026.').waitFor();
  await readings.getByRole('button', { name: 'Save the readings' }).click();
  await readings.getByText('Nothing is saved as long as a line is wrong.').waitFor();
  await readings.getByRole('textbox', { name: 'Readings' }).fill('31.10.2026;37,5\n30.09.2026;38');
  await readings.getByText(/38.% takes the place of 39.%/).waitFor();
  await readings.getByRole('button', { name: 'Save the readings' }).click();
  await owner.getByText('2 readings are saved.').waitFor();
  await owner.getByRole('heading', { name: /37\.5.% on 31 October 2026/ }).waitFor();
  await owner.getByRole('button', { name: 'Undo' }).click();
  await owner.getByRole('heading', { name: /39.% on 30 September 2026/ }).waitFor();
});
