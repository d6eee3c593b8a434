import type { Goal, Plan } from '@concord/alignment-engine';
import { aimOf, targetOf, windowOf } from './goals.ts';
import type { SeededChance } from './seeded-chance.ts';

/** What people do to goals: mostly another number or other dates, sometimes another owner or measure. */
export function editOf(goal: Goal, plan: Plan, chance: SeededChance): Goal {
  const kind = chance.next();
  if (kind < 0.2) return { ...goal, ...windowOf(chance) };
  if (kind < 0.35) return { ...goal, department: chance.oneOf(plan.departments).key };
  const usual = goal.baseline ?? 100;
  if (kind < 0.5 && goal.metric !== undefined)
    return { ...goal, baseline: Math.round(usual * chance.between(0.9, 1.1)) };
  if (kind < 0.9 && goal.target !== undefined)
    return { ...goal, target: targetOf(usual, 'atLeast' in goal.target, chance) };
  const metric = plan.metrics[chance.popular(plan.metrics.length)];
  return metric === undefined
    ? goal
    : { ...withoutAim(goal), ...aimOf({ key: metric.key, rises: metric.better === 'higher', usual }, chance) };
}

function withoutAim(goal: Goal): Goal {
  const aim = ['target', 'direction', 'baseline'];
  return Object.fromEntries(Object.entries(goal).filter(([field]) => !aim.includes(field))) as unknown as Goal;
}
