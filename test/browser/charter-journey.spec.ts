import { flaws } from './flaws.ts';
import { soon } from './soon.ts';
import { openStage, type Stage } from './visit.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage.close());

it('is written, shared and read again by one person, and seen by nobody but with whom it is shared', async () => {
  const page = await stage.open('/demo', { as: 'karin' });
  await page.getByRole('button', { name: 'Signed in as Karin Nyström' }).click();
  await page.getByRole('menuitem', { name: 'My charter' }).click();
  await page.getByRole('heading', { level: 1, name: 'My charter' }).waitFor();
  await page.getByRole('button', { name: 'Write it' }).click();
  const first = page.getByRole('textbox', { name: 'Sentence 1: What customers shall experience' });
  await first.fill('They get world-class service from me');
  await page.getByText('“world-class”').waitFor();
  await first.fill('I say a day that I have planned');
  await page
    .getByRole('textbox', { name: 'Sentence 1: What coworkers shall experience' })
    .fill('The week that I publish on Monday holds');
  await page.getByRole('combobox', { name: 'Who may read it' }).selectOption('Everybody here');
  expect(await flaws(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('The charter is saved.').waitFor();

  await page.getByRole('button', { name: 'Read it again' }).click();
  await page.getByRole('button', { name: 'Keep this reading' }).click();
  await page.getByText('2 sentences are left: say of each how it was kept.').waitFor();
  await page.getByRole('radio', { name: 'Kept', exact: true }).first().check();
  await page.getByRole('radio', { name: 'Not kept' }).last().check();
  await page.getByRole('textbox', { name: 'A note on “The week that I publish on Monday holds”' }).fill('Rush orders');
  expect(await flaws(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep this reading' }).click();
  await page.getByRole('heading', { name: 'Kept 1 of 2 sentences' }).waitFor();

  const other = await stage.open('/demo/charter', { as: 'piotr' });
  await other.getByRole('link', { name: 'The charter of Karin Nyström' }).click();
  await other.getByText('The week that I publish on Monday holds').waitFor();
  expect(await other.getByText('Kept 1 of 2').count()).toBe(0);
  expect(await other.getByText('Rush orders').count()).toBe(0);
  expect(await other.getByRole('button', { name: 'Change it' }).count()).toBe(0);
  await soon(async () => expect(stage.complaints).toEqual([]));
});

it('waits for who wrote it when its day has come', async () => {
  const page = await stage.open('/demo/waiting', { as: 'ingrid' });
  await page.getByRole('link', { name: 'Read your charter again' }).click();
  await page.getByRole('heading', { name: 'Read it again, honestly' }).waitFor();
});

it('tells a story with a hole, and lets planners fill it', async () => {
  const page = await stage.open('/demo/outcomes/on-time', { as: 'henrik' });
  await page.getByText('One part of the story is carried by nothing: it will not be told.').waitFor();
  await page.getByRole('button', { name: 'Change the story' }).click();
  await page.getByRole('button', { name: 'Add what carries it: part 2' }).click();
  await page.getByRole('combobox', { name: 'What carries it, part 2, 1' }).selectOption('Process');
  await page.getByRole('textbox', { name: 'In words, part 2, 1' }).fill('A message two days before');
  expect(await flaws(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save the story' }).click();
  await page.getByText('Every part of the story is carried.').waitFor();
});
