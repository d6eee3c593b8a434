export type * from './advice.ts';
export type * from './evidence.ts';
export type * from './goal-plan.ts';
export type * from './plan.ts';
export type * from './repair.ts';
export type * from './laws/linear-solver.ts';
export type * from './promise/time-zones.ts';
export type * from './report.ts';
export type * from './service-promise.ts';
export { compareReports, type ReportChanges } from './compare-reports.ts';
export { rankOf, TIER_ORDER } from './detector/clash.ts';
export { createDetector, type Detector, type DetectorOptions } from './detector/detector.ts';
export type { GoalChange, PlanChange } from './detector/plan-change.ts';
export { judgePlan } from './judge-plan.ts';
export type { Language } from './wording/language.ts';
export { wordingIn, type Wording } from './wording/wording.ts';
export { channelInWords, weekInWords } from './wording/hours.ts';
export { germanUnit } from './wording/german-units.ts';
export { roundForOutput } from './numbers.ts';
export { parseLaw, type LawProblem, type LawReading, type LinearLaw } from './laws/parse-law.ts';
export { usersOfCapacity, weeklyLoad, type WeekOfLoad } from './capacity/weekly-load.ts';
export { milestoneBurnUp } from './progress/milestone-burn-up.ts';
export { waitsOfGoal, type StepWait } from './progress/waits-of-goal.ts';
export { progressHistory } from './progress/progress-history.ts';
export { partsProgress, type PartsProgress } from './progress/parts-progress.ts';
export { progressOf } from './progress/progress-of.ts';
export { reviewDue, type ReviewDue } from './progress/review-due.ts';
export { proposedSuccessor, type ProposedSuccessor, type SuccessorReason } from './progress/proposed-successor.ts';
export {
  contactBalance,
  type ContactBalance,
  type ContactCount,
  type ContactMonth,
} from './practice/contact-balance.ts';
export { weighedFor } from './weighed-for.ts';
export { keptShare, type KeptPromise } from './promise/kept-share.ts';
export { promiseWeek, type PromiseWeek, type PromiseWeekDay } from './promise/promise-week.ts';
export { unstaffedHours } from './promise/unstaffed-hours.ts';
export { reachOf } from './reach-of.ts';
export { goalTies } from './roof/goal-roof.ts';
export { metricRoof } from './roof/metric-roof.ts';
export type { Roof, RoofItem, RoofTie } from './roof/roof.ts';
export { repairsFor, triedRepairsFor, type TriedRepair } from './repairs/repairs-for.ts';
export { afterJudging, type Judged, type LifeStep, type NamedAsk } from './life/after-judging.ts';
export { CONFLICT_STATES, isSettled, type ConflictLife, type ConflictState } from './life/conflict-life.ts';
export { askInWords, askOf, type GoalAsk } from './life/goal-ask.ts';
export { STATE_AFTER, whyNot, type PersonStep } from './life/person-step.ts';
export { similarityOf, type ConflictSubject, type Similarity, type SubjectNames } from './life/similar-decisions.ts';
export { sameWords } from './workshop/same-words.ts';
export {
  votesInCommon,
  type DepartmentVotes,
  type PairInCommon,
  type VotesInCommon,
} from './workshop/votes-in-common.ts';
export {
  canMove,
  WORKSHOP_STATES,
  whyNotInWorkshop,
  type WorkshopState,
  type WorkshopStep,
} from './workshop/workshop-state.ts';
export {
  MOST_ACCOUNTABLE,
  partsInGoal,
  roleLoads,
  type PartsInGoal,
  type Role,
  type RoleLoad,
} from './practice/role-loads.ts';
