import type { Plan } from '@concord/alignment-engine';
import type { PlanEdit } from './protocol.ts';

/** The plan after an edit. */
export function editedPlan(plan: Plan, edit: PlanEdit): Plan {
  if (edit.kind === 'model') return { ...edit.model, goals: plan.goals };
  const key = edit.kind === 'goal' ? edit.goal.key : edit.key;
  const others = plan.goals.filter((goal) => goal.key !== key);
  return { ...plan, goals: edit.kind === 'goal' ? [...others, edit.goal] : others };
}
