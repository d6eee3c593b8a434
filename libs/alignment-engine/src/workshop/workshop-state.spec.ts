import { canMove, WORKSHOP_STATES, whyNotInWorkshop, type WorkshopStep } from './workshop-state.ts';

const STEPS: readonly WorkshopStep[] = ['say', 'group', 'vote', 'settle-rules', 'make-outcome'];

it.each([
  ['collecting', ['say', 'settle-rules']],
  ['grouping', ['say', 'group', 'settle-rules']],
  ['voting', ['vote']],
  ['closed', ['make-outcome']],
] as const)('lets people do in a workshop that is %s just %j', (state, steps) => {
  expect(STEPS.filter((step) => whyNotInWorkshop(step, state) === undefined)).toEqual(steps);
});

it.each(['en', 'de'] as const)('says of everything else why not (%s)', (language) => {
  const refusals = STEPS.flatMap((step) => WORKSHOP_STATES.map((state) => whyNotInWorkshop(step, state, language)));
  expect(refusals.filter((refusal) => refusal !== undefined)).toHaveLength(13);
  for (const refusal of refusals) expect(refusal ?? 'It can.').toMatch(/\.$/);
});

it.each([
  ['collecting', ['grouping']],
  ['grouping', ['collecting', 'voting']],
  ['voting', ['grouping', 'closed']],
  ['closed', ['voting']],
] as const)('goes from %s to %j and nowhere else', (from, to) => {
  expect(WORKSHOP_STATES.filter((state) => canMove(from, state))).toEqual(to);
});
