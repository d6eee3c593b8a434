import type { Plan } from '@concord/alignment-engine';
import { checkHours } from './check-hours.ts';
import { checkReferences } from './check-plan.ts';
import { checkShape } from './check-shape.ts';
import { checkTexts } from './check-texts.ts';
import { planDocument } from './plan-document.ts';
import { pathText, type Finding, type Path, type PlanError } from './plan-error.ts';
import { withoutEchoes } from './without-echoes.ts';

/**
 * Checks a plan that did not come from a file, such as the stored plan with one goal changed: the same errors with
 * the same paths as `parsePlan` gives, without lines. Empty if the plan is valid.
 *
 * @example validatePlan({ ...plan, goals: [...plan.goals, changed] }) // [{ path: 'goals[3].metric', message: 'no metric …' }]
 */
export function validatePlan(plan: Plan): PlanError[] {
  const document = planDocument(plan);
  const findings = withoutEchoes(
    [...checkShape(document), ...checkTexts(document), ...checkHours(document)],
    checkReferences(plan),
  );
  return findings
    .sort(inOrderOfPlan(Object.keys(document)))
    .map(({ at, message }) => ({ path: pathText(at), message }));
}

/** Sections as a file has them, entries by index, the rest by name. */
function inOrderOfPlan(sections: readonly string[]) {
  const rank = (at: Path) => sections.indexOf(String(at[0]));
  return (a: Finding, b: Finding): number => rank(a.at) - rank(b.at) || comparePaths(a, b);
}

function comparePaths(a: Finding, b: Finding): number {
  const index = a.at.findIndex((step, i) => step !== b.at[i]);
  const [left, right] = [a.at[index] ?? '', b.at[index] ?? ''];
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [first, second] = [`${left} ${a.message}`, `${right} ${b.message}`];
  return first < second ? -1 : first > second ? 1 : 0;
}
