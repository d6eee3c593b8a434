import type { Look } from './drawing.ts';
import { toPicture } from './to-picture.ts';
import { toTableDrawing } from './to-table-drawing.ts';

const tone = { ground: '#eee', text: '#111' };
const look: Look = {
  ground: '#fff',
  sunken: '#eee',
  text: '#000',
  quiet: '#555',
  line: '#ccc',
  font: '"Some Font", sans-serif',
  tones: { helps: { ground: '#d5eee6', text: '#0b594b' }, hurts: tone, contested: tone },
};
const parse = (markup: string) => new DOMParser().parseFromString(markup, 'image/svg+xml');
const textsOf = (markup: string) => [...parse(markup).querySelectorAll('text')].map(({ textContent }) => textContent);

const parts = {
  title: 'Sales & Service hurt 2 of 9 outcomes',
  unit: 'Net effect, −1 to +1',
  foot: 'Strandheim · 30 March 2026',
  keys: [{ markup: '<line x2="30"/>', name: 'Plan' }],
  drawing: { width: 600, height: 100, markup: '<rect width="600" height="100"/>' },
  look,
};

it('says on the picture itself what it finds, in which unit, and whose and of which day it is', () => {
  const { markup } = toPicture(parts);
  expect(parse(markup).querySelector('parsererror')).toBeNull();
  expect(textsOf(markup)).toEqual([
    'Sales & Service hurt 2 of 9 outcomes',
    'Net effect, −1 to +1',
    'Plan',
    'Strandheim · 30 March 2026',
  ]);
});

it('makes room for a long finding, and is never narrower than a finding needs', () => {
  const short = toPicture(parts);
  const long = toPicture({ ...parts, title: `${parts.title} `.repeat(6), drawing: { ...parts.drawing, width: 100 } });
  expect(long.height).toBeGreaterThan(short.height);
  expect(long.width).toBeGreaterThanOrEqual(480);
});

it('stays a picture whatever people have written', () => {
  const { markup } = toPicture({ ...parts, title: '</svg><script>alert(1)</script> "\u0001' });
  const document = parse(markup);
  expect(document.querySelector('parsererror, script')).toBeNull();
  expect(textsOf(markup)[0]).toBe('</svg><script>alert(1)</script> "');
});

const table = {
  columns: ['Outcome', 'Sales'],
  rows: [
    ['My order arrives on the promised day', '▲ Helps +0.30'],
    ['Repairs', '·'],
  ],
  toneOf: (row: number, column: number) => (row === 0 && column === 1 ? ('helps' as const) : null),
};

it('draws a table with the words and colours of its cells', () => {
  const { markup, width } = toTableDrawing(table, look);
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`;
  expect(textsOf(drawn)).toEqual([
    'Outcome',
    'Sales',
    'My order arrives on the promised day',
    '▲ Helps +0.30',
    'Repairs',
    '·',
  ]);
  expect(parse(drawn).querySelectorAll('rect[fill="#d5eee6"]')).toHaveLength(1);
  expect(width).toBeGreaterThan(300);
});

it('says how many rows a picture leaves out', () => {
  const rows = Array.from({ length: 130 }, (_, i) => [`Row ${i}`]);
  const texts = textsOf(
    `<svg xmlns="http://www.w3.org/2000/svg">${toTableDrawing({ columns: ['x'], rows }, look).markup}</svg>`,
  );
  expect(texts.at(-1)).toBe('… and 10 more rows');
});
