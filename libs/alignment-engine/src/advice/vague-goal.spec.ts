import { adviceOf, onlyAdvice } from '../testing/advice-of.ts';
import { aGoal } from '../testing/plan-builders.ts';

const clear = aGoal({
  key: 'clear',
  title: 'Answer within 4 hours',
  metric: 'hours',
  target: { atMost: 4 },
  baseline: 9,
  owner: 'ada',
  serves: { quick: 0.5 },
});
const but = (changed: Partial<Parameters<typeof aGoal>[0]>) => ({
  goals: [aGoal({ ...clear, ...changed, key: 'clear' })],
});

it('says nothing about a goal that says it all', () => {
  expect(adviceOf('vague-goal', but({}))).toEqual([]);
});

it.each([
  [{ metric: undefined }, ['metric'], ['opposed-targets', 'incompatible-targets']],
  [
    { metric: undefined, promise: true },
    ['metric'],
    ['opposed-targets', 'inconsistent-promise', 'incompatible-targets'],
  ],
  [{ target: undefined, direction: 'decrease' }, ['number'], ['incompatible-targets']],
  [{ target: undefined, direction: 'maintain' }, ['number'], ['opposed-targets', 'incompatible-targets']],
  [{ target: undefined }, ['direction', 'number'], ['opposed-targets', 'incompatible-targets']],
  [
    { target: undefined, serves: {} },
    ['direction', 'number', 'outcome'],
    ['opposed-targets', 'incompatible-targets', 'trade-off'],
  ],
  [{ baseline: undefined }, ['baseline'], []],
  [{ due: undefined }, ['due'], ['schedule-clash']],
  [{ owner: undefined }, ['owner'], []],
  [{ serves: {} }, ['outcome'], ['trade-off']],
  [{ from: undefined }, undefined, undefined],
] as [Parameters<typeof but>[0], string[] | undefined, string[] | undefined][])(
  'finds of a goal with %j that %j is missing, and %j unchecked',
  (changed, missing, unchecked) => {
    const [found] = adviceOf('vague-goal', but(changed));
    expect(found?.evidence).toEqual(missing && { missing, unchecked });
    expect(found?.severity).toBe(missing && missing.length / 7);
  },
);

it('cannot tell which way a range goes without a baseline, so that what it does to outcomes is unchecked', () => {
  const influences = [{ from: 'hours', to: 'quick', effect: -0.5, confirmed: true }];
  const range = { ...clear, target: { between: [2, 4] as const }, serves: {} };
  const plan = { influences, outcomes: [{ key: 'quick', statement: '', for: 'customer' as const, weight: 1 }] };
  const adrift = aGoal({ ...range, baseline: undefined });
  expect(adviceOf('vague-goal', { ...plan, goals: [range] })).toEqual([]);
  expect(onlyAdvice('vague-goal', { ...plan, goals: [adrift] }).evidence).toEqual({
    missing: ['baseline'],
    unchecked: ['trade-off'],
  });
});

it.each([
  [
    { due: undefined },
    '“Answer within 4 hours” does not say when it is due',
    'Sales (“Answer within 4 hours”) does not say when it is due. ' +
      'Until it does, nobody can check whether it is finished in time for those who wait for it.',
  ],
  [
    { baseline: undefined, owner: undefined },
    '“Answer within 4 hours” does not say where it stood at the start or who answers for it',
    'Sales (“Answer within 4 hours”) does not say where it stood at the start or who answers for it. ' +
      'Until it does, nobody can tell how far it has come, and nobody is asked when it falls behind.',
  ],
  [
    { metric: undefined, target: undefined, promise: true, serves: {} },
    '“Answer within 4 hours” leaves 4 of 7 things open',
    'Sales (“Answer within 4 hours”) does not say how it is measured, which way it should go, what number it should ' +
      'reach or which outcome it serves. Until it does, nobody can check whether it pulls against another department, ' +
      'promises customers the same as others do, can be reached together with the goals of others or undoes what ' +
      'others do for an outcome.',
  ],
])('tells what is missing and what could therefore not be checked: %j', (changed, headline, explanation) => {
  expect(onlyAdvice('vague-goal', but(changed))).toMatchObject({ headline, explanation, outcomes: [] });
});
