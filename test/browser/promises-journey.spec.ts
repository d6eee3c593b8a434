import { barriers } from './flaws.ts';
import { openStage, type Stage } from './visit.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

it('has the hours staffed by the decision that settles the conflict, until somebody removes them', async () => {
  const page = await stage.open('/demo/promises', { as: 'henrik' });
  await page.getByRole('link', { name: /^Call us on weekdays/ }).click();
  await page
    .getByRole('link', { name: /hours promised, but not staffed/ })
    .first()
    .click();
  await page
    .getByRole('region', { name: 'What would settle it' })
    .getByRole('listitem')
    .filter({ hasText: 'Customer Service staffs the channel telephone also' })
    .getByRole('link', { name: 'Decide for this' })
    .click();
  await page.getByRole('checkbox', { name: 'Carry it out now' }).check();
  await page.getByText('Customer Service staffs more hours: they are written at once.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('textbox', { name: /^Why/ }).fill('Whoever calls at seven in the evening shall reach us.');
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await page.getByText('The decision is written down and carried out: the conflict is gone.').waitFor();
  await page.getByRole('heading', { name: 'Resolved: the goals go together now' }).waitFor();

  await page.goto(new URL('/demo/promises', page.url()).href);
  await page.getByRole('link', { name: /^Call us on weekdays/ }).click();
  await page.getByRole('figure', { name: 'Somebody is there in all 66 hours that are promised' }).waitFor();
  // Without these hours, the conflict is back.
  await page.getByRole('button', { name: 'Remove the hours of Customer Service' }).last().click();
  await page.getByRole('figure', { name: 'Nobody is there in 12 hours of the 66 hours that are promised' }).waitFor();
});

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

it('judges the plan for customers to whom something else matters, and brings them back', async () => {
  const page = await stage.open('/demo/segments');
  await page
    .getByRole('figure', { name: /^For Dealers, .* time to the first answer” is to be settled first/ })
    .waitFor();
  await page.getByRole('button', { name: 'Add a segment of customers' }).click();
  const form = page.getByRole('form', { name: 'Add a segment of customers' });
  await form.getByLabel('What they are called').fill('Neighbours');
  await form.getByLabel('The fjord and the air around the factory stay clean').fill('10');
  await form.getByLabel('My bicycle is ready on the day you promised').fill('0');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('cell', { name: '10 ▲ more' }).nth(1).waitFor();
  await page.getByRole('link', { name: 'Neighbours' }).click();
  const figure = page.getByRole('figure', {
    name: /^For Neighbours, “.*” is to be settled first; for all customers, “At /,
  });
  await figure.getByText(/ up, /).first().waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Remove Neighbours' }).click();
  await page.getByText('“Neighbours” is removed.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('“Neighbours” is there again.').waitFor();
  await page.getByRole('columnheader', { name: 'Neighbours' }).waitFor();
  await figure.waitFor();
});

it('complains about nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});
