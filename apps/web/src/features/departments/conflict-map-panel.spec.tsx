import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';
import { ConflictMapPanel } from './conflict-map-panel.tsx';

const sales = { key: 'sales', name: 'Sales' };
const finance = { key: 'finance', name: 'Finance' };
const link = {
  departments: [finance, sales],
  conflicts: 2,
  proven: 1,
  stated: 1,
  possible: 0,
  severity: 1.2,
  worst: 0.7,
};

it('leads from each pair to just its conflicts; that it is shown as a table is kept in the address', () => {
  const Panel = () => <ConflictMapPanel map={{ links: [link], leftOut: 0 }} departments={[sales, finance]} />;
  renderPage('/:organisation/departments', Panel, '/demo/departments?table=map');
  const row = screen.getByRole('link', { name: 'Finance and Sales' });
  expect(row.getAttribute('href')).toBe('/demo/conflicts?department=finance&with=sales');
});

it('teaches what it will show, with one thing to do', () => {
  const Panel = () => <ConflictMapPanel map={{ links: [], leftOut: 0 }} departments={[sales, finance]} />;
  renderPage('/:organisation/departments', Panel, '/demo/departments');
  screen.getByText(/A map will show here who pulls against whom/);
  expect(screen.getByRole('link', { name: 'Write a goal' }).getAttribute('href')).toBe('/demo/goals/new');
});
