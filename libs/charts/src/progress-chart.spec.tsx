import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { ProgressChart } from './lazy-charts.tsx';
import { speakEnglish, speakGerman } from './testing/in-german.ts';

// The curves are loaded when they are first drawn, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
afterEach(speakEnglish);

const points = [
  { on: '2026-01-01', plan: 0, actual: 0, milestonesPlanned: 0, milestonesDone: 0 },
  { on: '2026-04-01', plan: 0.5, actual: 0.405, milestonesPlanned: 3, milestonesDone: 2 },
  { on: '2026-07-01', plan: 1, actual: null, milestonesPlanned: 6, milestonesDone: null },
];

function renderChart(more: Partial<Parameters<typeof ProgressChart>[0]> = {}) {
  render(<ProgressChart points={points} stretch={1.2} today="2026-04-01" {...more} />);
}

it('is titled by its finding and draws both curves', async () => {
  renderChart();
  await screen.findByRole('heading', { name: /of the way covered by 1 April 2026, 50.% planned: behind plan/ });
  await waitFor(() => expect(document.querySelectorAll('.recharts-line-curve')).toHaveLength(2));
});

it('turns into a table with the same numbers, by a button that says what is shown', async () => {
  renderChart();
  const turn = await screen.findByRole('button', { name: 'Show as table' });
  fireEvent.click(turn);
  expect(turn.getAttribute('aria-pressed')).toBe('true');
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([
    ['0\u00a0%', '0\u00a0%', '0', '0'],
    ['50\u00a0%', '40.5\u00a0%', '3', '2'],
    ['100\u00a0%', '–', '6', '–'],
  ]);
});

it('lets the address decide what is shown', async () => {
  const asked: string[] = [];
  renderChart({ view: 'table', onViewChange: (view) => asked.push(view) });
  fireEvent.click(await screen.findByRole('button', { name: 'Show as table' }));
  expect(screen.getByRole('table')).toBeTruthy();
  expect(asked).toEqual(['chart']);
});

it('says its finding and its table in German to whoever reads German', async () => {
  speakGerman();
  renderChart();
  const finding = '41\u00a0% des Weges bis zum 1. April 2026 zurückgelegt, 50\u00a0% geplant: hinter dem Plan';
  const title = await screen.findByRole('heading', { level: 2 });
  expect(title.textContent).toBe(finding);
  screen.getByText('Wunschziel (120 %)');
  fireEvent.click(screen.getByRole('button', { name: 'Als Tabelle zeigen' }));
  const table = screen.getByRole('table');
  const [heads, , april] = within(table).getAllByRole('row');
  expect([heads, april].map((row) => [...(row?.children ?? [])].map(({ textContent }) => textContent))).toEqual([
    ['Tag', 'Plan', 'Ist', 'Bis dahin geplante Meilensteine', 'Erledigte Meilensteine'],
    ['1. April 2026', '50\u00a0%', '40,5\u00a0%', '3', '2'],
  ]);
});
