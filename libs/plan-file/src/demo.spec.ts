import { readFileSync } from 'node:fs';
import type { Plan } from '@concord/alignment-engine';
import { parsePlan } from './parse-plan.ts';
import { printPlan } from './print-plan.ts';

const file = (name: string) => readFileSync(new URL(`../../../test/plans/${name}`, import.meta.url), 'utf8');

function planIn(text: string): Plan {
  const reading = parsePlan(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors, null, 2));
  return reading.plan;
}

describe('the demo company', () => {
  const demo = planIn(file('demo.yaml'));

  it('has the size that the README says', () => {
    expect({
      departments: demo.departments.length,
      people: demo.people.length,
      outcomes: demo.outcomes.length,
      metrics: demo.metrics.length,
      influences: demo.influences.length,
      goals: demo.goals.length,
    }).toEqual({ departments: 8, people: 22, outcomes: 12, metrics: 36, influences: 35, goals: 63 });
  });

  it('runs over two half-years, besides what was reached in the years before', () => {
    const now = demo.goals.filter(({ status }) => status !== 'done');
    const begins = now.map(({ from }) => from ?? '2026-07-01').sort();
    const ends = now.map(({ due }) => due ?? '2027-06-30').sort();
    expect([begins[0], ends.at(-1)]).toEqual(['2026-07-01', '2027-06-30']);
  });

  it('tells nothing that has not happened yet', () => {
    const days = demo.goals.flatMap(({ checkIns, milestones }) => [
      ...checkIns.map(({ on }) => on),
      ...milestones.flatMap(({ done }) => done ?? []),
    ]);
    expect(days.filter((day) => day > '2026-11-16')).toEqual([]);
  });
});

it.each(['demo.yaml', 'examples/promise-and-lead-time.yaml', 'examples/workshop-a.json', 'examples/workshop-b.json'])(
  '%s is valid, and prints so that it reads back the same',
  (name) => {
    const plan = planIn(file(name));
    expect(planIn(printPlan(plan))).toEqual(plan);
  },
);
