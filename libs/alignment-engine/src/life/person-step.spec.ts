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

it.each(['en', 'de'] as const)('says what to do instead (%s)', (language) => {
  for (const state of CONFLICT_STATES) {
    for (const step of STEPS) expect(whyNot(step, state, language) ?? 'It can. ').toMatch(/\. /);
  }
  expect(whyNot('reopen', 'open', language)).toBe(
    {
      en: 'This conflict is open already. Acknowledge it, or decide on it.',
      de: 'Dieser Konflikt ist bereits offen. Nehmen Sie ihn zur Kenntnis, oder entscheiden Sie darüber.',
    }[language],
  );
});
