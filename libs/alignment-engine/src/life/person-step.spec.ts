import { CONFLICT_STATES } from './conflict-life.ts';
import { STATE_AFTER, whyNot, type PersonStep } from './person-step.ts';

const STEPS = Object.keys(STATE_AFTER) as PersonStep[];

it.each([
  ['open', ['acknowledge', 'decide', 'accept', 'dismiss']],
  ['acknowledged', ['decide', 'accept', 'dismiss']],
  ['decided', ['decide', 'accept', 'dismiss', 'reopen']],
  ['accepted', ['decide', 'accept', 'dismiss', 'reopen']],
  ['dismissed', ['decide', 'accept', 'dismiss', 'reopen']],
  ['resolved', []],
] as const)('lets people take a conflict that is %s on by %j', (state, steps) => {
  expect(STEPS.filter((step) => whyNot(step, state) === undefined)).toEqual(steps);
});

it('says what to do instead', () => {
  for (const state of CONFLICT_STATES) {
    for (const step of STEPS) expect(whyNot(step, state) ?? 'It can. ').toMatch(/\. /);
  }
});
