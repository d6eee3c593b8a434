import type { PlanReading } from '../reading/plan-reading.ts';
import type { Words } from '../rules/rule.ts';
import { ownerAndTitle, titleOf } from '../rules/stake-in-words.ts';
import { listOf, quoted, whenAndWhere } from '../wording.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** Of a long list the first few stand for all; the evidence holds every one. */
const MOST_TOLD = 3;

/** Who does the same work, and that one of them should lead. */
export function explainDuplicateEffort(finding: AdviceFinding, plan: PlanReading): Words {
  const { positions = [], metric: key = '', overlap } = finding.evidence;
  const metric = quoted(plan.metricByKey.get(key)?.name ?? key);
  const aim = `want to ${(positions[0]?.pull ?? 0) > 0 ? 'raise' : 'lower'} ${metric}`;
  const departments = finding.departments.map((department) => plan.departmentByKey.get(department)?.name ?? department);
  const who = departments.length > MOST_TOLD ? `${String(departments.length)} departments` : listOf(departments);
  const when = overlap === undefined ? '' : ` ${whenAndWhere(overlap)},`;
  return {
    headline: `Twice the same work? ${who} on ${metric}`,
    explanation:
      `${goalsInWords(finding, departments, plan)} each ${aim},${when} ` +
      `and nobody answers for ${finding.goals.length > 2 ? 'all of them' : 'both'}. Agree on who leads, or make it one goal that they share, so that no work is done twice.`,
  };
}

function goalsInWords({ goals }: AdviceFinding, departments: readonly string[], plan: PlanReading): string {
  if (goals.length <= 2) return listOf(goals.map((goal) => ownerAndTitle(goal, plan)));
  const told = goals.slice(0, MOST_TOLD).map((goal) => titleOf(goal, plan));
  const untold = goals.length - told.length;
  const titles = listOf([...told, ...(untold > 0 ? [`${String(untold)} more`] : [])]);
  const whose = departments.length > MOST_TOLD ? `${String(departments.length)} departments` : listOf(departments);
  return `${String(goals.length)} goals of ${whose} (${titles})`;
}
