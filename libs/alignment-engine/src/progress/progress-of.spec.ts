import type { CheckIn, Goal } from '../plan.ts';
import { aGoal, aMilestone } from '../testing/plan-builders.ts';
import { progressOf } from './progress-of.ts';

const goal = (given: Partial<Goal>) => aGoal({ key: 'goal', from: '2026-01-01', due: '2026-01-11', ...given });
const at = (on: string, value?: number): CheckIn => (value === undefined ? { on } : { on, value });
const falling: Partial<Goal> = { target: { atMost: 6 }, baseline: 8 };
const rising: Partial<Goal> = { target: { atLeast: 20 }, baseline: 10 };
const HALF_WAY = '2026-01-06';

it.each([
  [
    'a falling goal a quarter of the way',
    falling,
    7.5,
    { progress: 0.25, expected: 0.5, status: 'at-risk', met: false },
  ],
  ['a falling goal half of the way', falling, 7, { progress: 0.5, status: 'on-track' }],
  ['a rising goal that went backwards', rising, 8, { progress: 0, status: 'off-track', met: false }],
  ['a rising goal at 0.7 of what is expected', rising, 13.5, { progress: 0.35, status: 'on-track' }],
  ['a rising goal at 0.4 of what is expected', rising, 12, { progress: 0.2, status: 'at-risk' }],
  ['a rising goal below that', rising, 11.9, { status: 'off-track' }],
  ['a goal past its target', rising, 25, { progress: 1, met: true, status: 'on-track' }],
  [
    'an exact target overshot by half of the way',
    { target: { exactly: 20 }, baseline: 10 },
    25,
    { progress: 0.5, met: false },
  ],
  ['a cap that holds', { target: { atMost: 0.6 }, baseline: 0.05 }, 0.5, { kept: true, met: true, status: 'on-track' }],
  [
    'a cap that broke',
    { target: { atMost: 0.6 }, baseline: 0.05 },
    0.7,
    { kept: false, met: false, status: 'off-track' },
  ],
  ['a range that is kept', { target: { between: [4, 6] } }, 6, { kept: true, met: true, status: 'on-track' }],
  [
    'a value to maintain that is lost',
    { target: { atLeast: 98 }, direction: 'maintain', baseline: 97 },
    97,
    { kept: false },
  ],
  [
    'a stretch target beside the committed one',
    { ...rising, stretch: { atLeast: 30 } },
    15,
    { progress: 0.5, stretchProgress: 0.25 },
  ],
  ['an ambition at its ideal', { ...rising, commitment: 'aspirational' }, 18, { ambition: 'ideal', met: false }],
  ['an ambition reached in full', { ...rising, commitment: 'aspirational' }, 20, { ambition: 'too-easy', met: true }],
  ['an ambition far off', { ...rising, commitment: 'aspirational' }, 15, { ambition: 'short' }],
] as [string, Partial<Goal>, number, object][])('tells %s', (_, given, value, progress) => {
  expect(progressOf(goal({ ...given, checkIns: [at('2026-01-05', value)] }), HALF_WAY)).toMatchObject(progress);
});

it('shows no way for goals that keep a value', () => {
  const progress = progressOf(goal({ target: { between: [4, 6] }, checkIns: [at('2026-01-05', 5)] }), HALF_WAY);
  expect(progress).not.toHaveProperty('progress');
  expect(progress).not.toHaveProperty('expected');
});

it.each([
  ['pending before the first check-in', [at('2026-01-07', 20)], 'pending'],
  ['pending while no check-in tells a value', [at('2026-01-05')], 'pending'],
  [
    'judged by the last value up to the day, in whatever order',
    [at('2026-01-05', 15), at('2026-01-07', 11), at('2026-01-02', 11)],
    'on-track',
  ],
])('is %s', (_, checkIns, status) => {
  expect(progressOf(goal({ ...rising, checkIns }), HALF_WAY).status).toBe(status);
});

it.each([
  ['a month after the last check-in', '2026-02-05', 'on-track'],
  ['a day more than a month after it', '2026-02-06', 'outdated'],
])('reads silence as silence, never as green: %s', (_, asOf, status) => {
  const long = goal({ ...rising, due: '2026-12-31', checkIns: [at('2026-01-05', 19)] });
  expect(progressOf(long, asOf).status).toBe(status);
});

it('expects no more news of a goal that was met in time, but does of one that was missed', () => {
  const reached = goal({ ...rising, checkIns: [at('2026-01-10', 20)] });
  const missed = goal({ ...rising, checkIns: [at('2026-01-10', 19)] });
  expect(progressOf(reached, '2026-06-01')).toMatchObject({ status: 'on-track', met: true });
  expect(progressOf(missed, '2026-06-01')).toMatchObject({ status: 'outdated', met: false });
});

it('takes the word of those who closed a goal as done without numbers', () => {
  expect(progressOf(goal({ ...rising, status: 'done' }), '2026-06-01')).toMatchObject({
    met: true,
    status: 'on-track',
  });
  const short = goal({ ...rising, status: 'done', checkIns: [at('2026-01-05', 11)] });
  expect(progressOf(short, '2026-06-01')).toMatchObject({ met: false, status: 'off-track' });
});

it('expects what the milestones say where they carry values', () => {
  const slow = goal({ ...rising, milestones: [aMilestone({ key: 'a', due: '2026-01-06', value: 12 })] });
  expect(progressOf(slow, '2026-01-06').expected).toBeCloseTo(0.2, 9);
  expect(progressOf(slow, '2026-01-03').expected).toBeCloseTo(0.08, 9);
  expect(progressOf(slow, '2026-01-11').expected).toBe(1);
});

it('rolls milestones up by weight where no number tells', () => {
  const steps = goal({
    milestones: [
      aMilestone({ key: 'a', due: '2026-01-03', weight: 3, done: '2026-01-04' }),
      aMilestone({ key: 'b', due: '2026-01-05', weight: 1 }),
      aMilestone({ key: 'c', due: '2026-01-09', weight: 4, done: '2026-01-08' }),
    ],
  });
  expect(progressOf(steps, HALF_WAY)).toMatchObject({
    progress: 0.375,
    expected: 0.5,
    status: 'on-track',
    milestones: { total: 3, done: 1, late: 1, share: 0.375 },
  });
});

it.each([
  [0.2, 'off-track', true],
  [0.5, 'at-risk', false],
  [0.9, 'on-track', false],
])(
  'shows where the owner’s confidence of %d differs much from the numbers',
  (confidence, statedStatus, statedDiffers) => {
    const sure = goal({ ...rising, checkIns: [{ on: '2026-01-05', value: 15, confidence }] });
    expect(progressOf(sure, HALF_WAY)).toMatchObject({ confidence, statedStatus, statedDiffers, status: 'on-track' });
  },
);

it('forecasts the day from the line through the last check-ins, without a spread if they lie on it', () => {
  const steady = [at('2026-01-01', 10), at('2026-01-03', 12), at('2026-01-05', 14)];
  const { forecast } = progressOf(goal({ ...rising, checkIns: steady }), HALF_WAY);
  expect(forecast).toEqual({ on: '2026-01-11', earliest: '2026-01-11', latest: '2026-01-11' });
});

it('spreads the forecast where check-ins scatter', () => {
  const scattered = [at('2026-01-01', 10), at('2026-01-03', 13), at('2026-01-05', 14)];
  const { forecast } = progressOf(goal({ ...rising, checkIns: scattered }), HALF_WAY);
  expect([forecast?.earliest, forecast?.on, forecast?.latest]).toEqual(['2026-01-09', '2026-01-11', '2026-01-14']);
});

it.each([
  ['two check-ins', [at('2026-01-01', 10), at('2026-01-05', 14)]],
  ['check-ins that lead away', [at('2026-01-01', 14), at('2026-01-03', 12), at('2026-01-05', 10)]],
  ['check-ins of one day', [at('2026-01-05', 11), at('2026-01-05', 12), at('2026-01-05', 13)]],
  ['a target that is reached', [at('2026-01-01', 10), at('2026-01-03', 15), at('2026-01-05', 20)]],
])('forecasts nothing from %s', (_, checkIns) => {
  expect(progressOf(goal({ ...rising, checkIns }), HALF_WAY)).not.toHaveProperty('forecast');
});
