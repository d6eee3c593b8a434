import { openStage, type Stage } from './visit.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

const CLASSIC = 'At most 5 days or at least 9 days: promised delivery time';

it('shows on every open page what somebody saves on another, and leaves alone what is being typed', async () => {
  const conflicts = await stage.open('/demo/conflicts');
  const goal = await stage.open('/demo/goals/promise-5');
  const open = [conflicts, goal];
  for (const page of open) {
    await page.getByRole('link', { name: CLASSIC }).first().waitFor();
    await page.evaluate(() => Object.assign(globalThis, { neverLoadedAgain: true }));
  }
  await goal.getByRole('textbox', { name: 'Note' }).fill('Half a sentence');

  const editor = await stage.open('/demo/goals/promise-9/edit');
  await editor.getByRole('textbox', { name: /^Target: value/ }).fill('4');
  await editor.getByRole('button', { name: 'Save goal' }).click();
  await editor.getByRole('link', { name: 'Edit goal' }).waitFor();

  for (const page of open) {
    await page.getByRole('link', { name: CLASSIC }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => 'neverLoadedAgain' in globalThis)).toBe(true);
  }
  expect(await goal.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Half a sentence');
});

it('complains about nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});
