import type { AdviceRuleOfPlan } from './advice-rule.ts';
import { ambiguousEffect } from './ambiguous-effect.ts';
import { brokenPromise } from './broken-promise.ts';
import { conditionalPlan } from './conditional-plan.ts';
import { contradictoryLaws } from './contradictory-laws.ts';
import { differingAuthority } from './differing-authority.ts';
import { duplicateEffort } from './duplicate-effort.ts';
import { impossibleTarget } from './impossible-target.ts';
import { innerConflict } from './inner-conflict.ts';
import { missingAuthority } from './missing-authority.ts';
import { orphanGoal } from './orphan-goal.ts';
import { priorityMismatch } from './priority-mismatch.ts';
import { unbackedDependence } from './unbacked-dependence.ts';
import { uncarriedStory } from './uncarried-story.ts';
import { uncoveredOutcome } from './uncovered-outcome.ts';
import { unstaffedPromiseAdvice } from './unstaffed-promise.ts';
import { vagueGoal } from './vague-goal.ts';

/** Every kind of advice that the engine gives on a plan as a whole. A new rule is a file beside this one and a line here. */
export const adviceRules: readonly AdviceRuleOfPlan[] = [
  impossibleTarget,
  innerConflict,
  contradictoryLaws,
  conditionalPlan,
  duplicateEffort,
  priorityMismatch,
  uncoveredOutcome,
  orphanGoal,
  vagueGoal,
  unbackedDependence,
  ambiguousEffect,
  unstaffedPromiseAdvice,
  brokenPromise,
  differingAuthority,
  missingAuthority,
  uncarriedStory,
];
