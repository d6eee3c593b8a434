import type { PlanReading } from '../reading/plan-reading.ts';
import type { UnmetNeed } from '../evidence.ts';
import { dateInWords, listOf, quoted, wholeDays } from '../wording.ts';
import type { Finding, Words } from './rule.ts';
import { atStake, departmentOf } from './stake-in-words.ts';

/** A longer circle is told in part: the evidence holds all of it. */
const MOST_STEPS_TOLD = 4;

/** What waits for what, by how many days it is late, or how the waiting goes round. */
export function explainScheduleClash(finding: Finding, plan: PlanReading): Words {
  const { needs, circle } = finding.evidence;
  const [worst] = needs;
  if (circle.length > 0) return explainCircle(circle, finding, plan);
  if (worst === undefined) return { headline: '', explanation: '' };
  const more = needs.length - 1;
  return {
    headline: `${wholeDays(worst.daysShort)} late: ${stepTitle(worst.of, plan)} needs ${stepTitle(worst.needs, plan)}`,
    explanation: `${lateness(worst, plan)}${more === 0 ? '' : `, and so are ${String(more)} more of their steps`}. ${atStake(finding.outcomes, plan)}`,
  };
}

function lateness({ of, ofDue, needs, needsDue, daysShort }: UnmetNeed, plan: PlanReading): string {
  return (
    `${owned(of, plan)} is due on ${dateInWords(ofDue)} but needs ${owned(needs, plan)}, ` +
    `which is due on ${dateInWords(needsDue)}: ${wholeDays(daysShort)} too late`
  );
}

function explainCircle(circle: readonly string[], finding: Finding, plan: PlanReading): Words {
  const departments = [...new Set(circle.map((step) => departmentOf(goalOf(step), plan)))];
  const [first = '', ...others] = circle.slice(0, MOST_STEPS_TOLD).map((step) => owned(step, plan));
  const untold = circle.length - MOST_STEPS_TOLD;
  const last = untold > 0 ? `${String(untold)} more that wait for ${first}` : first;
  const waits = [...others, last].map((step, i) => `${i === 0 ? 'waits for' : 'which waits for'} ${step}`);
  return {
    headline: `${listOf(departments)} wait for each other`,
    explanation: `${first} ${waits.join(', ')}: none of them can be finished first. ${atStake(finding.outcomes, plan)}`,
  };
}

/** @example 'Marketing (“Mould ready”, a step of “New frame”)' */
function owned(step: string, plan: PlanReading): string {
  const goal = plan.goalByKey.get(goalOf(step))?.goal;
  const of = step.includes('.') && goal !== undefined ? `, a step of ${quoted(goal.title)}` : '';
  return `${departmentOf(goalOf(step), plan)} (${stepTitle(step, plan)}${of})`;
}

/** The title of a goal or of one of its milestones (`goal.milestone`), quoted. */
export function stepTitle(step: string, plan: PlanReading): string {
  const goal = plan.goalByKey.get(goalOf(step))?.goal;
  const milestone = goal?.milestones.find(({ key }) => `${goal.key}.${key}` === step);
  return quoted(milestone?.title ?? goal?.title ?? step);
}

function goalOf(step: string): string {
  return step.split('.')[0] ?? step;
}
