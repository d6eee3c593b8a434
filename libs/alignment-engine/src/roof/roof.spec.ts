import { aGoal, aMetric, anInfluence, anOutcome, aPlan } from '../testing/plan-builders.ts';
import { goalTies } from './goal-roof.ts';
import { metricRoof } from './metric-roof.ts';

const leadTime = aMetric({ key: 'lead-time', better: 'lower' });
const overtime = aMetric({ key: 'overtime', better: 'lower' });
const precision = aMetric({ key: 'precision', better: 'higher' });
const stock = aMetric({ key: 'stock' });
const slower = anInfluence({ from: 'overtime', to: 'lead-time', effect: -0.5 });

it('sets metrics against each other where improving the one spoils the other', () => {
  const { ties } = metricRoof(aPlan({ metrics: [leadTime, overtime], influences: [slower] }), 40);
  expect(ties).toEqual([{ keys: ['lead-time', 'overtime'], support: 0, harm: 0.5, influences: [slower] }]);
});

it('lets metrics support each other where improving the one improves the other, through opposite signs too', () => {
  const influences = [anInfluence({ from: 'lead-time', to: 'precision', effect: -0.6 })];
  const { ties } = metricRoof(aPlan({ metrics: [leadTime, precision], influences }), 40);
  expect(ties).toMatchObject([{ support: 0.6, harm: 0 }]);
});

it('keeps both apart where one way helps and the way back hurts', () => {
  const back = anInfluence({ from: 'lead-time', to: 'overtime', effect: 0.3 });
  const { ties } = metricRoof(aPlan({ metrics: [leadTime, overtime], influences: [slower, back] }), 40);
  expect(ties).toMatchObject([{ support: 0.3, harm: 0.5, influences: [slower, back] }]);
});

it('takes for wanted where outcomes gain, if a metric is not said to be better high or low', () => {
  const outcomes = [anOutcome({ key: 'on-time' })];
  const more = anInfluence({ from: 'stock', to: 'lead-time', effect: -0.4 });
  const gain = anInfluence({ from: 'stock', to: 'on-time', effect: 0.5 });
  const metrics = [leadTime, stock];
  expect(metricRoof(aPlan({ metrics, outcomes, influences: [more, gain] }), 40).ties).toMatchObject([{ support: 0.4 }]);
  expect(metricRoof(aPlan({ metrics, outcomes, influences: [more] }), 40).ties).toEqual([]);
});

it('has room for what does most to what matters most, and says how many are left out', () => {
  const outcomes = [anOutcome({ key: 'heavy', weight: 9 }), anOutcome({ key: 'light', weight: 3 })];
  const influences = [
    anInfluence({ from: 'lead-time', to: 'light', effect: 0.9 }),
    anInfluence({ from: 'overtime', to: 'heavy', effect: -0.5 }),
  ];
  const roof = metricRoof(aPlan({ metrics: [leadTime, overtime, stock], outcomes, influences }), 2);
  expect(roof.items).toMatchObject([{ key: 'overtime', weight: 0.5 }, { key: 'lead-time' }]);
  expect(roof.leftOut).toBe(1);
});

it('is the same whatever the order of its plan', () => {
  const plan = aPlan({ metrics: [leadTime, overtime, precision], influences: [slower] });
  expect(metricRoof({ ...plan, metrics: [...plan.metrics].reverse() }, 40)).toEqual(metricRoof(plan, 40));
});

it('ties goals by the metric that both move, by an influence between their metrics, and by contributing', () => {
  const goals = [
    aGoal({ key: 'a', metric: 'lead-time', target: { atMost: 5 } }),
    aGoal({ key: 'b', metric: 'lead-time', target: { atLeast: 9 } }),
    aGoal({ key: 'c', metric: 'overtime', target: { atMost: 3 } }),
    aGoal({ key: 'd', parent: 'c' }),
  ];
  expect(goalTies(goals, [slower])).toEqual([
    { keys: ['a', 'b'], support: 0, harm: 1, influences: [] },
    { keys: ['a', 'c'], support: 0, harm: 0.5, influences: [slower] },
    { keys: ['b', 'c'], support: 0.5, harm: 0, influences: [slower] },
    { keys: ['c', 'd'], support: 1, harm: 0, influences: [] },
  ]);
});
