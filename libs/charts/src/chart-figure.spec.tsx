import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { ChartFigure } from './chart-figure.tsx';
import { FigureSourceContext } from './figure/figure-source.ts';

const saved: { name: string; content: Blob }[] = [];
let copied: string[] = [];

beforeEach(() => {
  saved.length = 0;
  copied = [];
  // The far side: the reader's disk and clipboard.
  let content = new Blob();
  URL.createObjectURL = (blob) => {
    content = blob as Blob;
    return 'blob:x';
  };
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, content });
  };
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  history.replaceState(null, '', '/demo?table=progress');
});

const table = { columns: ['Department', 'Net'], rows: [['Sales, EMEA', '−0.30']] };

function renderFigure(more: Partial<Parameters<typeof ChartFigure>[0]> = {}) {
  render(
    <FigureSourceContext value={{ organisation: 'Strandheim', on: '2026-03-30' }}>
      <ChartFigure title="Sales hurts 1 outcome" unit="Net effect" table={table} name="matrix" {...more}>
        <p>drawn</p>
      </ChartFigure>
    </FigureSourceContext>,
  );
  return screen.getByRole('button', { name: 'Save or share: Sales hurts 1 outcome' });
}

const choose = (name: string) => fireEvent.click(screen.getByRole('menuitem', { name }));

it('saves the numbers of its table for a spreadsheet, named by whose, what and when, and says so', async () => {
  fireEvent.click(renderFigure());
  choose('Download the numbers (CSV)');
  await screen.findByText('Saved as strandheim-matrix-2026-03-30.csv.');
  expect(saved.map(({ name }) => name)).toEqual(['strandheim-matrix-2026-03-30.csv']);
  const text = await new Promise((read) => {
    const reader = new FileReader();
    reader.onload = () => read(reader.result);
    reader.readAsText(saved[0]?.content ?? new Blob());
  });
  expect(text).toBe('Department,Net\r\n"Sales, EMEA",-0.30\r\n');
});

it('copies a link that leads to this figure, as it is', async () => {
  fireEvent.click(renderFigure());
  choose('Copy link to this view');
  await screen.findByText('Copied. The link opens this view as it is now.');
  expect(copied).toEqual([`${location.origin}/demo?table=progress#figure-matrix`]);
});

it('shows the link where the browser lets nobody copy', async () => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  fireEvent.click(renderFigure());
  choose('Copy link to this view');
  await screen.findByText(/could not be copied.*#figure-matrix/);
});

it('says what else to do where a browser cannot paint', async () => {
  fireEvent.click(renderFigure());
  choose('Download the picture (PNG)');
  await screen.findByText(/could not make a picture. Download the numbers/);
  expect(saved).toEqual([]);
});

it('is worked by keyboard: opens on its first entry, moves by arrows, and gives the focus back', async () => {
  const button = renderFigure();
  fireEvent.click(button);
  const items = within(screen.getByRole('menu')).getAllByRole('menuitem');
  expect(document.activeElement).toBe(items[0]);
  fireEvent.keyDown(items[0] as Element, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(items[2]);
  fireEvent.keyDown(items[2] as Element, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(items[0]);
  fireEvent.keyDown(items[0] as Element, { key: 'Escape' });
  await waitFor(() => expect(document.activeElement).toBe(button));
  expect(screen.queryByRole('menu')).toBeNull();
});

it('has nothing to turn where what it shows is a table already', () => {
  renderFigure({ isTable: true, view: 'table' });
  expect(screen.queryByRole('button', { name: 'Show as table' })).toBeNull();
  expect(screen.getByText('drawn')).toBeTruthy();
});
