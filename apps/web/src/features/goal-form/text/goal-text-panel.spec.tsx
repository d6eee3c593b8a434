import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { choices } from '../../../testing/a-goal.ts';
import { answeringServer } from '../../../testing/answering-server.ts';
import { renderPage } from '../../../testing/render-page.tsx';
import { Component as NewGoalPage } from '../new-goal-page.tsx';

const metrics = [
  {
    metric: { key: 'promised-lead-time', name: 'Promised delivery time', unit: 'days' },
    confirmed: [{ word: 'delivery', confirmed: 3 }],
    inName: ['delivery'],
    preselect: true,
  },
];
const likeGoals = [
  {
    key: 'lead-9',
    sharedWords: ['delivery'],
    sharesMetric: true,
    goal: { title: 'No delivery in less than nine days', department: { name: 'Manufacturing' } },
  },
];
const outcomes = [
  {
    outcome: { key: 'quick-answer', statement: 'I get an answer at once' },
    confirmed: [],
    inName: ['answer'],
    preselect: false,
  },
];

async function panelFor(title: string, help: object | Error = { metrics, outcomes, likeGoals }) {
  const asked = answeringServer({
    GoalFormChoices: () => ({ data: { organisation: choices() } }),
    GoalTextHelp: () =>
      help instanceof Error ? help : { data: { organisation: { key: 'demo', goalTextHelp: help } } },
  });
  renderPage('/:organisation/goals/new', NewGoalPage, '/demo/goals/new');
  fireEvent.change(await screen.findByLabelText(/^Title/), { target: { value: title } });
  return { asked, panel: within(await screen.findByRole('region', { name: 'What we read in it' })) };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const valueOf = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label).value;

it('lists vague words with their cure, and what is missing', async () => {
  const { panel } = await panelFor('World-class delivery');
  expect(panel.getByText('World-class').closest('li')?.textContent).toMatch(/nobody can tell.*Say what customers/);
  expect(panel.getByText(/No date was found in the text/)).toBeTruthy();
});

it('fills fields only when told to, asks to check them, and keeps the keyboard’s place', async () => {
  const { panel } = await panelFor('Delivery within 120 hours by 30 September 2027');
  const take = await panel.findByRole('button', { name: 'Take over: metric: Promised delivery time' });
  expect(take).toBeTruthy();
  expect(valueOf(/^Due/)).toBe('');
  press(/^Take over: target: at most 5\sdays$/);
  expect(valueOf(/^Target: value/)).toBe('5');
  expect(valueOf(/^Due/)).toBe('');
  expect(panel.getByText(/^From your text, please check: target: at most 5\sdays\.$/)).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('What we read in it');
  press('Take over all 2');
  expect(valueOf(/^Due/)).toBe('2027-09-30');
  expect(valueOf(/^Metric/)).toBe('promised-lead-time');
  expect(panel.queryAllByRole('button')).toEqual([]);
});

it('lets people choose a metric with its evidence, or none', async () => {
  const { panel } = await panelFor('Delivery in good time');
  const metric = await panel.findByRole<HTMLInputElement>('radio', { name: 'Promised delivery time (days)' });
  expect(panel.getByText('“delivery” in 3 other goals with it')).toBeTruthy();
  expect(metric.checked).toBe(false);
  fireEvent.click(metric);
  expect(valueOf(/^Metric/)).toBe('promised-lead-time');
  fireEvent.click(panel.getAllByRole('radio', { name: 'None of these' })[0] as HTMLElement);
  expect(valueOf(/^Metric/)).toBe('');
  expect(panel.queryByRole('button', { name: /^Take over: metric/ })).toBeNull();
});

it('links goals of other departments that say something alike, without a verdict', async () => {
  const { panel } = await panelFor('Delivery in good time');
  const link = await panel.findByRole('link', { name: 'No delivery in less than nine days (opens in a new tab)' });
  expect(link.getAttribute('href')).toBe('/demo/goals/lead-9');
  expect(panel.getByText('Perhaps one goal for both would do. Alike does not mean in conflict.')).toBeTruthy();
});

it('asks once somebody pauses, and still reads the text when the server cannot be reached', async () => {
  const { asked, panel } = await panelFor('Delivery within 5 days', new TypeError('fetch failed'));
  await waitFor(() => expect(asked.some(({ operation }) => operation === 'GoalTextHelp')).toBe(true));
  expect(panel.getByRole('button', { name: /^Take over: target: at most 5\sdays$/ })).toBeTruthy();
  expect(
    asked.filter(({ operation }) => operation === 'GoalTextHelp').map(({ variables }) => variables.text),
  ).not.toContain('D');
});
