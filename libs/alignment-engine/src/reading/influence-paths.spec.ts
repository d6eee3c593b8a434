import { anInfluence } from '../testing/plan-builders.ts';
import { influencePaths } from './influence-paths.ts';

// Cross-impact of goals at half weight for each further hop (Weitz, Carlsen, Nilsson, Skånberg 2018): the total of
// a matrix A over at most three hops is A + ½ A² + ¼ A³. Where only one path leads from one thing to another, the
// total is the effect of that path.

const METRICS = ['orders', 'variants', 'set-ups', 'queue', 'overtime'];
const OUTCOMES = ['on-time', 'fair-price', 'new-things'];
const THINGS = [...METRICS, ...OUTCOMES];

/** A tree of influences, so that there is one path at most; the longest has four hops. */
const EFFECTS: readonly (readonly [from: string, to: string, effect: number])[] = [
  ['orders', 'queue', 0.5],
  ['variants', 'set-ups', 0.8],
  ['set-ups', 'overtime', -0.4],
  ['overtime', 'fair-price', -0.6],
  ['queue', 'on-time', -0.9],
  ['variants', 'new-things', 0.7],
];

type Matrix = readonly (readonly number[])[];

const direct: Matrix = THINGS.map((row) =>
  THINGS.map((column) => EFFECTS.find(([from, to]) => from === row && to === column)?.[2] ?? 0),
);

function product(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => THINGS.map((_, column) => row.reduce((sum, x, i) => sum + x * (b[i]?.[column] ?? 0), 0)));
}

const twoHops = product(direct, direct);
const threeHops = product(twoHops, direct);
const total = (from: string, to: string): number => {
  const at = (matrix: Matrix) => matrix[THINGS.indexOf(from)]?.[THINGS.indexOf(to)] ?? NaN;
  return at(direct) + at(twoHops) / 2 + at(threeHops) / 4;
};

const pathsFrom = influencePaths(
  EFFECTS.map(([from, to, effect]) => anInfluence({ from, to, effect })),
  new Set(OUTCOMES),
);

it.each(METRICS)('leads from %s as far as the products of the cross-impact matrix', (metric) => {
  const expected = OUTCOMES.map((outcome) => [outcome, total(metric, outcome)] as const);
  const found = OUTCOMES.map((outcome) => {
    const { helps, hurts } = pathsFrom(metric).get(outcome) ?? {};
    return [outcome, helps?.effect ?? hurts?.effect ?? 0] as const;
  });
  for (const [i, [outcome, effect]] of expected.entries()) {
    expect(found[i]?.[0]).toBe(outcome);
    expect(found[i]?.[1]).toBeCloseTo(effect, 12);
  }
});

it('knows the totals of this matrix: direct, over two hops and over three', () => {
  expect(total('variants', 'new-things')).toBeCloseTo(0.7, 12);
  expect(total('orders', 'on-time')).toBeCloseTo(-0.225, 12);
  expect(total('variants', 'fair-price')).toBeCloseTo((0.8 * -0.4 * -0.6) / 4, 12);
});

it('does not follow four hops', () => {
  const further = influencePaths(
    [...EFFECTS, ['campaigns', 'variants', 1] as const].map(([from, to, effect]) => anInfluence({ from, to, effect })),
    new Set(OUTCOMES),
  );
  expect([...further('campaigns').keys()]).toEqual(['new-things']);
});

it('keeps of several paths the strongest each way, and of equal ones the surest', () => {
  const paths = influencePaths(
    [
      anInfluence({ from: 'm', to: 'a', effect: 1, confirmed: false }),
      anInfluence({ from: 'm', to: 'b', effect: 1 }),
      anInfluence({ from: 'm', to: 'c', effect: 0.2 }),
      ...['a', 'b'].map((from) => anInfluence({ from, to: 'o', effect: 0.5 })),
      anInfluence({ from: 'c', to: 'o', effect: -0.5 }),
    ],
    new Set(['o']),
  )('m').get('o');
  expect(paths?.helps).toMatchObject({ effect: 0.25, confidence: 1, hops: [{ to: 'b' }, { to: 'o' }] });
  expect(paths?.hurts).toMatchObject({ effect: -0.05, hops: [{ to: 'c' }, { to: 'o' }] });
});
