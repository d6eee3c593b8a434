import { readFileSync } from 'node:fs';
import { judgePlan, type Conflict, type Plan } from '@concord/alignment-engine';
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
  const { conflicts } = judgePlan(demo, demo.asOf ?? '');

  it('has the size that the README says', () => {
    expect({
      departments: demo.departments.length,
      people: demo.people.length,
      outcomes: demo.outcomes.length,
      metrics: demo.metrics.length,
      influences: demo.influences.length,
      goals: demo.goals.length,
    }).toEqual({ departments: 8, people: 18, outcomes: 12, metrics: 34, influences: 32, goals: 60 });
  });

  it('runs over two half-years', () => {
    const begins = demo.goals.map(({ from }) => from ?? '2026-07-01').sort();
    const ends = demo.goals.map(({ due }) => due ?? '2027-06-30').sort();
    expect([begins[0], ends.at(-1)]).toEqual(['2026-07-01', '2027-06-30']);
  });

  it('tells nothing that has not happened yet', () => {
    const days = demo.goals.flatMap(({ checkIns, milestones }) => [
      ...checkIns.map(({ on }) => on),
      ...milestones.flatMap(({ done }) => done ?? []),
    ]);
    expect(days.filter((day) => day > '2026-11-16')).toEqual([]);
  });

  it('sets short promises against delivery on the promised day', () => {
    expect(conflicts[0]).toMatchObject({ rule: 'opposed-targets', tier: 'proven', goals: ['promise-5', 'promise-9'] });
    expect(conflictOf(conflicts, 'on-time-95', 'promise-5')).toMatchObject({ rule: 'trade-off', tier: 'stated' });
  });

  it('has conflicts of every kind and tier, and goals that get along', () => {
    expect(tally(conflicts.map(({ tier, rule }) => `${tier} ${rule}`))).toEqual({
      'proven opposed-targets': 4,
      'proven schedule-clash': 2,
      'stated opposed-targets': 2,
      'stated trade-off': 6,
      'possible trade-off': 4,
    });
    const inConflict = new Set(conflicts.flatMap(({ goals }) => goals));
    expect(inConflict.size).toBeLessThan(demo.goals.length / 2);
  });
});

it.each(['demo.yaml', 'examples/promise-and-lead-time.yaml', 'examples/workshop-a.json', 'examples/workshop-b.json'])(
  '%s is valid, and prints so that it reads back the same',
  (name) => {
    const plan = planIn(file(name));
    expect(planIn(printPlan(plan))).toEqual(plan);
  },
);

function conflictOf(conflicts: readonly Conflict[], ...goals: readonly string[]): Conflict | undefined {
  return conflicts.find((conflict) => conflict.goals.join() === goals.join());
}

function tally(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts);
}
