import { readFileSync } from 'node:fs';
import { measure, PARTS, type Label, type Part } from './testing/measure.ts';

const labels = (name: string) =>
  readFileSync(new URL(`../evaluation/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label);

type Floors = Readonly<Record<Part, readonly [precision: number, recall: number]>>;

/** What is reached, in hundredths, rounded down: it may rise, and must not fall. */
const reached: Readonly<Record<string, Floors>> = {
  development: {
    'vague words': [97, 100],
    direction: [98, 100],
    'metric phrase': [91, 91],
    'target number': [100, 100],
    unit: [100, 100],
    share: [100, 100],
    baseline: [100, 100],
    date: [100, 100],
    'missing parts': [99, 99],
  },
  'held-out': {
    'vague words': [90, 95],
    direction: [95, 93],
    'metric phrase': [78, 78],
    'target number': [100, 97],
    unit: [97, 93],
    share: [100, 100],
    baseline: [100, 100],
    date: [96, 96],
    'missing parts': [93, 95],
  },
};

it.each(['development', 'held-out'])('reads the %s texts no worse than it did', (name) => {
  const figures = measure(labels(name));
  const worse = PARTS.filter((part) => {
    const [precision, recall] = reached[name]?.[part] ?? [0, 0];
    return figures[part].precision * 100 < precision || figures[part].recall * 100 < recall;
  }).map((part) => ({ part, ...figures[part] }));
  expect(worse).toEqual([]);
});

it('has texts enough, and no text in both sets', () => {
  const [development, heldOut] = [labels('development'), labels('held-out')].map((set) => set.map(({ text }) => text));
  const all = [...(development ?? []), ...(heldOut ?? [])];
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(150);
});
