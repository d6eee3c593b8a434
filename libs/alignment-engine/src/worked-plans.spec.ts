import { roundForOutput } from './numbers.ts';
import type { Advice } from './advice.ts';
import type { Alignment, Conflict } from './report.ts';
import { examplePlan } from './testing/example-plans.ts';
import { judgePlan } from './testing/judging.ts';

const FILES = ['promise-and-lead-time.yaml', 'workshop-a.json', 'workshop-b.json'];

describe.each(FILES)('the worked plan %s', (file) => {
  const { plan, expected } = examplePlan(file);
  const report = judgePlan(plan, expected.asOf);

  it('has the conflicts that brute force found, in the same order', () => {
    expect(rounded(report.conflicts.map(conflictShape))).toEqual(expected.conflicts);
  });

  it('has the advice that brute force found, in the same order', () => {
    expect(rounded(report.advice.map(adviceShape))).toEqual(expected.advice);
  });

  it('has the alignment that brute force found: overall, outcome by outcome and pair by pair', () => {
    expect(rounded(alignmentShape(report.alignment))).toEqual(expected.alignment);
  });

  it('leaves nothing out', () => {
    expect(report.truncated).toEqual([]);
  });
});

function conflictShape({ id, headline, explanation, evidence, capacity, ...conflict }: Conflict) {
  expect([id, headline, explanation, evidence]).not.toContain(undefined);
  return { ...conflict, capacity: capacity ?? null };
}

function adviceShape({ headline, explanation, evidence, ...advice }: Advice) {
  expect([headline, explanation, evidence]).not.toContain(undefined);
  return advice;
}

function alignmentShape({ outcomes, ...alignment }: Alignment) {
  return {
    ...alignment,
    outcomes: outcomes.map((outcome) => ({
      ...outcome,
      departments: Object.fromEntries(outcome.departments.map(({ department, net }) => [department, net])),
    })),
  };
}

function rounded(shape: unknown): unknown {
  return JSON.parse(JSON.stringify(shape), (_, value: unknown) =>
    typeof value === 'number' ? roundForOutput(value) : value,
  );
}
