import { barriers } from './flaws.ts';
import { openStage, type Stage } from './visit.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

it('shows what is promised and nobody is there for, until somebody is', async () => {
  const page = await stage.open('/demo/promises', { as: 'sigrid' });
  await page.getByRole('heading', { name: '1 promise is not kept, of 3' }).waitFor();
  await page.getByRole('link', { name: /^Call us on weekdays/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Call us on weekdays/ }).waitFor();
  const week = page.getByRole('figure', { name: 'Nobody is there in 12 hours of the 66 hours that are promised' });
  await week.waitFor();
  await week.getByRole('button', { name: 'Show as table' }).click();
  await week
    .getByRole('row', { name: /^Mon 16 November 2026/ })
    .getByRole('cell', { name: '18:00–20:00' })
    .waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Edit the hours of Customer Service' }).click();
  const form = page.getByRole('form', { name: 'Staffed hours' });
  await form.getByRole('group', { name: 'Hours 1' }).getByLabel('To').fill('20:00');
  await form.getByRole('group', { name: 'Hours 2' }).getByLabel('To').fill('16:00');
  await form.getByRole('button', { name: 'Save the hours' }).click();
  await page.getByText('Closed 1 conflict').waitFor();
  await page.getByRole('figure', { name: 'Somebody is there in all 66 hours that are promised' }).waitFor();
});

it('takes a promise with its hours, says what is missing, and undoes its removal', async () => {
  const page = await stage.open('/demo/promises/new', { as: 'ingrid' });
  await page.getByRole('button', { name: 'Save the promise' }).click();
  await page.getByRole('alert').filter({ hasText: 'Say in a sentence what customers are told.' }).waitFor();
  await page.getByLabel('In the words in which customers are told').fill('We call back on the same day');
  await page.getByLabel('Promised by').selectOption('Sales');
  await page.getByLabel('Outcome that it serves').selectOption({ index: 2 });
  await page.getByRole('button', { name: 'Add hours' }).click();
  await page.getByRole('button', { name: 'Save the promise' }).click();
  await page.getByText('The promise is saved.').waitFor();
  await page.getByText('Mon–Fri 08:00–16:00').first().waitFor();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('The promise is back.').waitFor();
  await page.getByRole('link', { name: 'We call back on the same day' }).waitFor();
});

it('complains about nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});
