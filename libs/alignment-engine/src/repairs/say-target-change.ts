import { intervalOf } from '../reading/goal-position.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { Target } from '../plan.ts';
import { metricInWords } from '../rules/metric-in-words.ts';
import { departmentOf, titleOf } from '../rules/stake-in-words.ts';
import type { InEachLanguage } from '../wording/language.ts';

export interface TargetChange {
  readonly goal: GoalReading;
  readonly from: Target;
  readonly to: Target;
}

/** @example 'Sales changes “A quarter of orders custom” from at least 25 % to at least 22.5 %' */
export function sayTargetChanges(changes: readonly TargetChange[], plan: PlanReading): string {
  const { demand, listOf, language } = plan.wording;
  return listOf(
    changes.map(({ goal, from, to }) => {
      const { unit } = metricInWords(goal.goal.metric ?? '', plan);
      const [before = '', after = ''] = [from, to].map((target) => demand(intervalOf(target), unit));
      return CHANGES[language](departmentOf(goal.key, plan), titleOf(goal.key, plan), before, after);
    }),
  );
}

const CHANGES: InEachLanguage<(department: string, title: string, before: string, after: string) => string> = {
  en: (department, title, before, after) => `${department} changes ${title} from ${before} to ${after}`,
  de: (department, title, before, after) => `${department} ändert ${title} auf ${after} (bisher ${before})`,
};
