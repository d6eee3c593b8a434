import { fireEvent, screen, within } from '@testing-library/react';
import type { DataSetPartsFragment } from '../../graphql/operations.ts';
import { somebody } from '../../testing/a-session.ts';
import { answeringServer } from '../../testing/answering-server.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { Component as DataPage } from './data-page.tsx';

const goals: DataSetPartsFragment = {
  name: 'goals',
  field: 'goalRows',
  says: 'What departments want to reach.',
  columns: [
    { name: 'key', type: 'TEXT', says: 'Its key.' },
    { name: 'baseline', type: 'NUMBER', says: 'Where its metric stood at the start.' },
    { name: 'version', type: 'INTEGER', says: 'Counts up with every change.' },
    { name: 'promise', type: 'BOOLEAN', says: 'Whether others may rely on it.' },
    { name: 'due', type: 'DATE', says: 'The day by which it shall be reached.' },
    { name: 'updatedAt', type: 'TIME', says: 'When it was written last.' },
  ],
};
const checkIns: DataSetPartsFragment = {
  name: 'checkIns',
  field: 'checkInRows',
  says: 'The history of goals.',
  columns: [{ name: 'goal', type: 'TEXT', says: 'Key of its goal.' }],
};
const answer = { data: { organisation: { key: 'demo', dataSets: [goals, checkIns] } } };

function open(answers: () => object | Error = () => answer, whose = somebody()) {
  const asked = answeringServer({ DataSets: answers });
  renderPage('/:organisation/data', DataPage, '/demo/data', whose);
  return asked;
}

it('gives each data set as files, under the name that people call it by', async () => {
  const asked = open();
  const section = within(await screen.findByRole('region', { name: 'Check-ins' }));
  section.getByText(/^The history of goals: what their metrics were/);
  const links = section.getAllByRole('link');
  expect(links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual([
    ['Download check-ins as Excel', '/export/checkIns.xlsx?organisation=demo'],
    ['Download check-ins as CSV', '/export/checkIns.csv?organisation=demo'],
    ['Download check-ins as JSON', '/export/checkIns.json?organisation=demo'],
  ]);
  expect(links.every((link) => link.hasAttribute('download'))).toBe(true);
  expect(asked.map(({ variables }) => variables)).toEqual([{ organisation: 'demo' }]);
});

it('says in words what each column holds and means', async () => {
  open();
  const section = within(await screen.findByRole('region', { name: 'Goals' }));
  fireEvent.click(section.getByText('6 columns'));
  const [, ...rows] = within(section.getByRole('table', { name: 'Columns of goals' })).getAllByRole('row');
  const cells = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(cells.map(([name, holds]) => `${name}: ${holds}`)).toEqual([
    'key: Text',
    'baseline: Number',
    'version: Whole number',
    'promise: Yes or no',
    'due: Day',
    'updatedAt: Moment',
  ]);
  expect(cells[4]?.[2]).toBe('The day by which it shall be reached.');
  section.getByText('goalRows');
});

it('counts a single column as one', async () => {
  open();
  const section = within(await screen.findByRole('region', { name: 'Check-ins' }));
  section.getByText('1 column');
});

it('shows programs a command that asks this very server', async () => {
  open();
  const programs = await screen.findByRole('region', { name: 'For programs' });
  const command = programs.querySelector('pre')?.textContent;
  expect(command).toBe(`curl -H "Authorization: Bearer $TOKEN" "${location.origin}/export/goals.csv"`);
});

it('tells Excel and its like where to get rows from', async () => {
  open();
  const programs = within(await screen.findByRole('region', { name: 'For programs' }));
  programs.getByText(`${location.origin}/odata`);
});

it('leads administrators to where tokens are made', async () => {
  open();
  const link = await screen.findByRole('link', { name: 'administration' });
  expect(link.getAttribute('href')).toBe('/demo/administration?part=tokens');
});

it('tells whoever is no administrator whom to ask for a token', async () => {
  open(undefined, somebody({ role: 'viewer' }));
  const programs = within(await screen.findByRole('region', { name: 'For programs' }));
  programs.getByText(/Administrators make tokens: ask one/);
  expect(programs.queryByRole('link', { name: 'administration' })).toBeNull();
});

it('leads to where one tries GraphQL, with examples of this organisation', async () => {
  open();
  const link = await screen.findByRole('link', { name: 'explorer' });
  expect(link.getAttribute('href')).toBe('/graphql/explorer?organisation=demo');
});

it('says that it could not be loaded, and tries again', async () => {
  let isDown = true;
  open(() => (isDown ? { errors: [{ message: 'The database does not answer.' }] } : answer));
  await screen.findByText('The database does not answer.');
  isDown = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('region', { name: 'Goals' });
});

it('says so where there is no such organisation', async () => {
  open(() => ({ data: { organisation: null } }));
  await screen.findByRole('heading', { name: 'There is no such organisation' });
});
