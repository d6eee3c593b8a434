import { missingShare } from '../promise/promise-reading.ts';
import { staffingGapOf } from '../promise/staffing-gap.ts';
import { stakeOf } from '../rules/rule.ts';
import { isBetweenDepartments } from '../rules/unstaffed-promise.ts';
import { leadTo, type AdviceRuleOfPlan } from './advice-rule.ts';
import { explainUnstaffedAdvice } from './explain-unstaffed-advice.ts';

/** Hours that a department promises and leaves unstaffed without anybody else in it. */
export const unstaffedPromiseAdvice: AdviceRuleOfPlan = {
  name: 'unstaffed-promise',
  *find(plan) {
    for (const { key, department, outcome } of plan.promises) {
      const reading = plan.readingOf(key);
      if (reading === undefined || isBetweenDepartments(reading) || reading.missing.length === 0) continue;
      yield leadTo({
        goals: [],
        departments: [department],
        outcomes: [outcome],
        promise: key,
        severity: stakeOf([outcome], plan) * missingShare(reading),
        evidence: { staffing: staffingGapOf(reading) },
      });
    }
  },
  explain: explainUnstaffedAdvice,
};
