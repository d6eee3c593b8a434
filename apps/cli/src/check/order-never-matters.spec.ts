import type { Plan } from '@concord/alignment-engine';
import { PLAN_NAMES, planNamed } from '@concord/test-plans';
import fc from 'fast-check';
import { judgedPlan } from './judged-plan.ts';
import { reportJson } from './report-json.ts';

const LISTS = [
  'departments',
  'people',
  'outcomes',
  'metrics',
  'influences',
  'laws',
  'facts',
  'capacities',
  'goals',
] as const;

const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

/** The same plan with each of its lists in another order. */
function inAnyOrder(plan: Plan): fc.Arbitrary<Plan> {
  const lists = Object.fromEntries(LISTS.map((list) => [list, shuffled<unknown>(plan[list])]));
  return fc.record(lists).map((others) => ({ ...plan, ...others }));
}

async function bytes(plan: Plan): Promise<string> {
  return JSON.stringify(reportJson(await judgedPlan(plan, plan.asOf ?? '2026-02-01')));
}

it.each(PLAN_NAMES)('prints the same bytes for %s in whatever order it lists its parts', async (name) => {
  const plan = planNamed(name);
  const inOrder = await bytes(plan);
  await fc.assert(
    fc.asyncProperty(inAnyOrder(plan), async (other) => (await bytes(other)) === inOrder),
    { numRuns: 4 },
  );
});
