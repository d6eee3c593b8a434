import { fireEvent, screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render-page.tsx';
import type { ConflictDetails } from '../conflict-details.ts';
import { CausePath } from './cause-path.tsx';

const way = (goal: string, effect: number, to: string) => ({
  goal: { key: goal, title: `Goal ${goal}` },
  effect,
  direct: false,
  confidence: 1,
  through: null,
  hops: [
    {
      from: 'lead-time',
      to,
      fromName: 'Lead time',
      toName: `I get ${to}`,
      effect: -0.5,
      confirmed: true,
      because: 'The order waits',
    },
  ],
});
const goal = (key: string, effects: Readonly<Record<string, number>>) => ({
  key,
  title: `Goal ${key}`,
  metric: { key: 'lead-time', name: 'Lead time', unit: 'days' },
  target: { kind: 'AT_MOST', low: null, high: 5 },
  effects: Object.entries(effects).map(([outcome, effect]) => ({
    outcome: { key: outcome },
    supportPath: effect > 0 ? way(key, effect, outcome) : null,
    denialPath: effect < 0 ? way(key, effect, outcome) : null,
  })),
});
const outcome = (key: string, weight: number) => ({ key, statement: `I get ${key}`, for: 'CUSTOMER', weight });
const conflict = {
  goals: [goal('a', { speed: 0.5, price: 0.2 }), goal('b', { speed: -0.5 })],
  outcomes: [outcome('speed', 5), outcome('price', 9)],
} as unknown as ConflictDetails;

const show = (of: ConflictDetails, search = '') =>
  renderPage('/:organisation/conflicts/:conflict', () => <CausePath conflict={of} />, `/demo/conflicts/x${search}`);

it('shows how the goals of a conflict come to help and hurt an outcome, hop by hop with the reason', () => {
  show(conflict);
  screen.getByRole('heading', { name: '“Goal a” helps “I get speed”; “Goal b” hurts it' });
  expect(screen.getByRole('img').textContent).toContain('at most 5\u00a0days: moves it down');
  expect(screen.getAllByText('Because: The order waits')).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'Goal a' }).getAttribute('href')).toBe('/demo/goals/a');
  fireEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  screen.getAllByRole('cell', { name: 'The order waits' });
});

it('follows the path to the outcome that the address names', () => {
  show(conflict, '?via=price');
  screen.getByRole('heading', { name: '“Goal a” helps “I get price”' });
});

it('is not there where no goal reaches an outcome', () => {
  show({ ...conflict, goals: [] } as ConflictDetails);
  expect(screen.queryByRole('figure')).toBeNull();
});
