import fc from 'fast-check';
import { parsePlan } from './parse-plan.ts';
import { printPlan } from './print-plan.ts';
import { arbitraryPlan } from './testing/arbitrary-plan.ts';

it('prints any plan so that it reads back as the same plan', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const text = printPlan(plan);
      const reading = parsePlan(text);
      expect(reading.ok ? reading.plan : { text, ...reading }).toEqual(plan);
    }),
    { numRuns: 100 },
  );
});
