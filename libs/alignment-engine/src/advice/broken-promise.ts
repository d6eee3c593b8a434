import { brokenNow } from '../promise/kept-share.ts';
import { stakeOf } from '../rules/rule.ts';
import { leadTo, type AdviceRuleOfPlan } from './advice-rule.ts';
import { explainBrokenPromise } from './explain-broken-promise.ts';

/** A promise with a number that was not kept when it was last looked at. */
export const brokenPromise: AdviceRuleOfPlan = {
  name: 'broken-promise',
  *find(plan) {
    for (const promise of plan.promises) {
      const kept = brokenNow(promise, plan.asOf);
      if (kept === undefined) continue;
      yield leadTo({
        goals: [],
        departments: [promise.department],
        outcomes: [promise.outcome],
        promise: promise.key,
        severity: (stakeOf([promise.outcome], plan) * (kept.promised - kept.kept)) / kept.promised,
        evidence: { kept },
      });
    }
  },
  explain: explainBrokenPromise,
};
