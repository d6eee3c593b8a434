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

it('leaves defaults out, keeps entries on one line where they fit, and writes goals as blocks', () => {
  const text = `plan: 1
asOf: 2026-02-01
organisation: { key: northwind, name: Northwind Bikes, vision: "Fast, and on time", timeZone: Europe/Oslo }
scopes:
  region: { eu: 60, us: 40 }
departments:
  - { key: sales, name: Sales, priorities: { on-time: 5 } }
outcomes:
  - { key: on-time, statement: My order arrives on the promised day }
influences:
  - from: promised-days
    to: on-time
    effect: 0.4
    confirmed: true
    because: A promise with some air in it is kept more often than one without any
  - { from: promised-days, to: orders, effect: -0.2 }
goals:
  - key: promise-5
    department: sales
    title: "yes: 5 days # all of them"
    target: { between: [4, 5] }
    scope: { region: [eu] }
    needs: [promise-5.first-100]
    milestones:
      - { key: first-100, title: "100", due: 2026-03-31, value: 7.5 }
    checkIns:
      - { on: 2026-02-01, confidence: 0.7, note: "Two dealers on board" }
`;
  const metrics =
    'metrics:\n  - { key: promised-days, name: Promise, unit: days }\n  - { key: orders, name: Orders, unit: orders }\n';
  const withMetrics = text.replace('influences:', `${metrics}influences:`);
  const reading = parsePlan(withMetrics);
  expect(reading.ok ? printPlan(reading.plan) : reading).toBe(
    withMetrics.replace('"Two dealers on board"', 'Two dealers on board'),
  );
});
