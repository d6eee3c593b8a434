import type { PlanReading } from '../reading/plan-reading.ts';
import type { Words } from '../rules/rule.ts';
import { ownerAndTitle, titleOf } from '../rules/stake-in-words.ts';
import { midSentence, quoted } from '../wording.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** On whose work a goal depends, and that nobody there has taken it on; a question where the tie is only supposed. */
export function explainUnbackedDependence({ goals: [goal = ''], evidence }: AdviceFinding, plan: PlanReading): Words {
  const { dependence } = evidence;
  if (dependence === undefined) return { headline: '', explanation: '' };
  const { metric, drivenBy, controlledBy, confirmed, because } = dependence;
  const [own, driving] = [metric, drivenBy].map((key) => midSentence(plan.metricByKey.get(key)?.name ?? key));
  const other = plan.departmentByKey.get(controlledBy)?.name ?? controlledBy;
  const reason = because === undefined ? '' : ` (${quoted(because)})`;
  const advice = `Ask ${other} for a goal of its own on it, or share this one with ${other}.`;
  const unbacked = `${other} controls ${driving ?? ''} and has no goal on it while this one runs`;
  return {
    headline: confirmed
      ? `${titleOf(goal, plan)} depends on ${driving ?? ''}, where ${other} has no goal`
      : `Does ${titleOf(goal, plan)} depend on ${driving ?? ''}, where ${other} has no goal?`,
    explanation: confirmed
      ? `What ${ownerAndTitle(goal, plan)} can reach in ${own ?? ''} depends on ${driving ?? ''}${reason}. ${unbacked}. ${advice}`
      : `Does ${own ?? ''}, which ${ownerAndTitle(goal, plan)} is about, really depend on ${driving ?? ''}${reason}? If so: ${unbacked}. ${advice}`,
  };
}
