import { configure, fireEvent, render, screen, within } from '@testing-library/react';
import { ConflictMap } from './conflict-map/conflict-map.tsx';
import type { MapLink } from './conflict-map/to-conflict-map.ts';
import { RoofFigure } from './roof/roof-figure.tsx';
import { SlopeFigure } from './slope/slope-figure.tsx';

// The map that can be moved is loaded when it is first drawn, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const sales = { key: 'sales', name: 'Sales' };
const finance = { key: 'finance', name: 'Finance' };
const people = { key: 'people', name: 'People' };
const link: MapLink = {
  departments: [finance, sales],
  conflicts: 3,
  proven: 1,
  stated: 2,
  possible: 0,
  severity: 1.2,
  worst: 0.7,
};

const turn = () => fireEvent.click(screen.getByRole('button', { name: 'Show as table' }));

it('maps who pulls against whom, as a picture at once and with links as a table', async () => {
  render(
    <ConflictMap
      links={[link]}
      departments={[sales, finance, people]}
      leftOut={0}
      renderDepartment={({ name }) => name}
      renderLink={({ departments: [one, other] }, content, label) => (
        <a href={`#${one.key}.${other.key}`} aria-label={label}>
          {content}
        </a>
      )}
    />,
  );
  const title = 'Only Finance and Sales pull against each other: 3 conflicts';
  screen.getByRole('heading', { name: title });
  expect(document.querySelector('svg[data-picture]')?.getAttribute('aria-label')).toBe(title);
  await screen.findByRole('group', { name: `Map: ${title}` });
  screen.getByText(/In no conflict: People./);
  turn();
  expect(screen.getByRole('link', { name: 'Finance and Sales' }).getAttribute('href')).toBe('#finance.sales');
});

it('draws the most severe of very many pairs, and leaves the others to the table', () => {
  const keys = Array.from({ length: 12 }, (_, i) => ({ key: `d${i}`, name: `Department ${i}` }));
  const links = keys.flatMap((one, i) =>
    keys.slice(i + 1).map((other) => ({ ...link, departments: [one, other] as const })),
  );
  render(
    <ConflictMap
      links={links}
      departments={keys}
      leftOut={7}
      renderDepartment={({ name }) => name}
      renderLink={(_, content) => content}
    />,
  );
  expect(document.querySelectorAll('.map-line')).toHaveLength(40);
  screen.getByText(/Drawn are the 40 most severe pairs; the table has 66. 7 further pairs are less severe./);
  screen.getByRole('heading', { name: /3 conflicts; 72 other pairs are in conflict too/ });
  turn();
  expect(screen.getAllByRole('row')).toHaveLength(67);
});

const metrics = ['Lead time', 'Overtime', 'Stock'].map((name) => ({ key: name, name }));

it('draws the roof over what is tied, and gives the reasons in its table', () => {
  const tie = { keys: ['Lead time', 'Overtime'], support: 0, harm: 0.5, conflicts: 2, worst: 0.3 };
  render(
    <RoofFigure
      items={metrics}
      ties={[{ ...tie, reasons: ['More overtime lowers lead time.'] }]}
      leftOut={7}
      of="metrics"
    />,
  );
  const picture = screen.getByRole('img', {
    name: 'One pair of metrics gets in each other’s way: “Lead time” and “Overtime”',
  });
  expect([...picture.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
    '▼',
    'Lead time',
    'Overtime',
  ]);
  screen.getByText(/1 metric is tied to no other and has no column. 7 more/);
  fireEvent.mouseEnter(picture.querySelector('path[data-verdict="hurts"]') as Element);
  screen.getByText('Lead time and Overtime: harm 0.5, 2 conflicts. More overtime lowers lead time.');
  turn();
  screen.getByRole('cell', { name: 'More overtime lowers lead time.' });
});

it('sets what people weigh against what a department gives', () => {
  const outcomes = [
    { key: 'a', name: 'Fast', weight: 3, emphasis: 1 },
    { key: 'b', name: 'Cheap', weight: 1, emphasis: 1 },
  ];
  render(<SlopeFigure department="Sales" outcomes={outcomes} source="As it says itself." />);
  expect(screen.getByRole('img').querySelectorAll('.slope-line')).toHaveLength(2);
  turn();
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'Fast75\u00a0%50\u00a0%▼ Less than people',
    'Cheap25\u00a0%50\u00a0%▲ More than people',
  ]);
});
