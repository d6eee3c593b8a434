// Written by `npm run codegen`: change the .graphql files instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which advice: what fits all that is given. */
export type AdviceFilter = {
  /** For any of these departments. */
  departments?: Array<string> | null | undefined;
  /** About any of these goals. */
  goals?: Array<string> | null | undefined;
  /** About any of these outcomes. */
  outcomes?: Array<string> | null | undefined;
  /** Given by any of these rules. */
  rules?: Array<AdviceRule> | null | undefined;
};

/** Which rule gives a piece of advice. */
export type AdviceRule =
  /** A goal both helps and hurts an outcome. */
  | 'AMBIGUOUS_EFFECT'
  /** The plan holds as long as a fact does not change too far. */
  | 'CONDITIONAL_PLAN'
  /** What is said about how the business works contradicts itself. */
  | 'CONTRADICTORY_LAWS'
  /** Departments do the same thing, and nobody answers for it. */
  | 'DUPLICATE_EFFORT'
  /** A goal that cannot be reached, whatever others do. */
  | 'IMPOSSIBLE_TARGET'
  /** A department's own goals do not go together. */
  | 'INNER_CONFLICT'
  /** A goal that serves no outcome. */
  | 'ORPHAN_GOAL'
  /** A department stresses other outcomes than customers do. */
  | 'PRIORITY_MISMATCH'
  /** A goal depends on a department that has no goal for it. */
  | 'UNBACKED_DEPENDENCE'
  /** An outcome that no goal helps. */
  | 'UNCOVERED_OUTCOME'
  /** A goal that leaves something open, so that it cannot be checked against others. */
  | 'VAGUE_GOAL';

/** What somebody says about a goal. */
export type AnswerKind =
  /** They agree. */
  | 'AGREE'
  /** They agree under a condition. */
  | 'AGREE_IF'
  /** They object. */
  | 'DISAGREE';

/** Who an outcome is for. */
export type Audience =
  /** People who work here. */
  | 'COWORKER'
  /** Customers. */
  | 'CUSTOMER'
  /** Neighbours, nature, society. */
  | 'SURROUNDINGS';

/** Which way a metric is better. */
export type Better =
  /** More is better. */
  | 'HIGHER'
  /** Less is better. */
  | 'LOWER'
  /** It depends. */
  | 'NEITHER';

/** A bound of a metric. */
export type BoundEnd =
  /** What it cannot rise above. */
  | 'MAX'
  /** What it cannot fall below. */
  | 'MIN';

/** How much there is of a capacity. */
export type CapacityCorrection = {
  /** The amount, in its unit. */
  amount: number;
  /** The key of the capacity. */
  key: string;
};

/** What a goal takes of a capacity. */
export type CapacityUseInput = {
  /** How much of it, in its unit. */
  amount: number;
  /** The key of the capacity. */
  capacity: string;
};

/** What a column holds. */
export type CellType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** A day, `YYYY-MM-DD`. */
  | 'DATE'
  /** A whole number. */
  | 'INTEGER'
  /** A number, with a fraction or without. */
  | 'NUMBER'
  /** Words. */
  | 'TEXT'
  /** A moment, ISO 8601 in UTC. */
  | 'TIME';

/** How a goal stands. */
export type CheckInInput = {
  /** How sure you are to reach the target, 0 to 1. */
  confidence?: number | null | undefined;
  /** The id of a check-in that was wrong: this one takes its place, and both stay in the record. */
  corrects?: string | null | undefined;
  /** What happened. */
  note?: string | null | undefined;
  /** The day; the judging day when missing. */
  on?: string | null | undefined;
  /** The metric on that day. */
  value?: number | null | undefined;
};

/** How firmly a goal is meant. */
export type Commitment =
  /** A stretch: 70 to 90 % is ideal. */
  | 'ASPIRATIONAL'
  /** To be reached in full. */
  | 'COMMITTED';

/** A step in the life of a conflict. */
export type ConflictEventKind =
  /** People decided to live with it, within limits. */
  | 'ACCEPTED'
  /** A department has seen it. */
  | 'ACKNOWLEDGED'
  /** It became heavier, lighter or surer. */
  | 'CHANGED'
  /** It was decided what will change. */
  | 'DECIDED'
  /** People said that it is none. */
  | 'DISMISSED'
  /** It was found for the first time. */
  | 'FOUND'
  /** It came back, or somebody opened it again. */
  | 'REOPENED'
  /** It was no longer found. */
  | 'RESOLVED';

/** Which conflicts: those that fit all that is given. */
export type ConflictFilter = {
  /** Between any of these departments and another. */
  departments?: Array<string> | null | undefined;
  /** With any of these goals. */
  goals?: Array<string> | null | undefined;
  /** About any of these outcomes. */
  outcomes?: Array<string> | null | undefined;
  /** Found by any of these rules. */
  rules?: Array<ConflictRule> | null | undefined;
  /** In any of these states; missing: all that are there, so all but the resolved ones. */
  states?: Array<ConflictState> | null | undefined;
  /** Of any of these tiers. */
  tiers?: Array<Tier> | null | undefined;
  /** Concerns this department, which has not acknowledged it yet. */
  waitingFor?: string | null | undefined;
};

/** Which rule found a conflict. */
export type ConflictRule =
  /** Targets that the way the business works does not allow together. */
  | 'INCOMPATIBLE_TARGETS'
  /** Customers are told two different things. */
  | 'INCONSISTENT_PROMISE'
  /** Two targets on one metric cannot both be met. */
  | 'OPPOSED_TARGETS'
  /** More of something is planned with than there is. */
  | 'OVER_CAPACITY'
  /** Something needed is due too late, or needs go in a circle. */
  | 'SCHEDULE_CLASH'
  /** What helps one goal hurts an outcome that the other serves. */
  | 'TRADE_OFF';

/** What has become of a conflict. */
export type ConflictState =
  /** People live with it, within limits. */
  | 'ACCEPTED'
  /** Every department concerned has seen it. */
  | 'ACKNOWLEDGED'
  /** It is decided what will change; it is there until that is done. */
  | 'DECIDED'
  /** People say that it is none, and why. */
  | 'DISMISSED'
  /** Nobody has dealt with it yet, or it has come back. */
  | 'OPEN'
  /** The goals go together now. */
  | 'RESOLVED';

/** A decision on a conflict. */
export type DecisionInput = {
  /** For ACCEPT: up to which severity, 0 to 1; missing: up to what it is now. */
  acceptUpTo?: number | null | undefined;
  /** The key of the one person who answers for it. */
  accountable: string;
  /** Carry the chosen repair out: goals that you may change get their new targets at once, the owners of the others are asked. */
  adopt?: boolean | null | undefined;
  /** What is chosen, in words. */
  choice: string;
  /** Which of the options is chosen, from 0. */
  chosen?: number | null | undefined;
  /** The keys of those who were asked. */
  consulted?: Array<string> | null | undefined;
  /** What the situation is. */
  context?: string | null | undefined;
  /** For DISMISS: why it is no conflict. */
  dismissBecause?: DismissalReason | null | undefined;
  /** What it shall do to a metric. */
  expected?: ExpectedEffectInput | null | undefined;
  /** The keys of those who are told. */
  informed?: Array<string> | null | undefined;
  /** What is decided. */
  kind: DecisionKind;
  /** The options that were considered. */
  options?: Array<DecisionOptionInput> | null | undefined;
  /** Why. */
  reason: string;
  /** The keys of those who carry it out. */
  responsible?: Array<string> | null | undefined;
  /** When it is to be looked at again; needed for ACCEPT. */
  reviewOn?: string | null | undefined;
};

/** What was decided. */
export type DecisionKind =
  /** The conflict is accepted, up to a severity and until a day. */
  | 'ACCEPT'
  /** Something changes, so that the goals go together. */
  | 'CHANGE'
  /** It is no conflict. */
  | 'DISMISS';

/** Something that could be decided. */
export type DecisionOptionInput = {
  /** Which of the repairs of the conflict it is, from 0; its effect is computed and kept. */
  repair?: number | null | undefined;
  /** In words; missing: the words of the repair. */
  says?: string | null | undefined;
};

/** How a decision turned out. */
export type DecisionReviewInput = {
  /** What the metric is now; missing: by the last check-ins. */
  actualValue?: number | null | undefined;
  /** What was learnt. */
  note?: string | null | undefined;
  /** Whether it did what was expected. */
  verdict: DecisionVerdict;
};

/** How a decision turned out. */
export type DecisionVerdict =
  /** It did not do what was expected. */
  | 'DID_NOT_WORK'
  /** It did some of it. */
  | 'PARTLY'
  /** It did what was expected. */
  | 'WORKED';

/** What somebody may do in one department. */
export type DepartmentGrantInput = {
  /** The key of the department. */
  department: string;
  /** What they are to be there. */
  role: DepartmentRole;
};

/** What somebody may do in one department. */
export type DepartmentRole =
  /** Checks in on its goals, completes milestones. */
  | 'CONTRIBUTOR'
  /** Also adds, changes and archives its goals, and speaks for it. */
  | 'LEAD';

/** Which way a metric shall go. */
export type Direction =
  /** Down. */
  | 'DECREASE'
  /** Up. */
  | 'INCREASE'
  /** Kept where it is. */
  | 'MAINTAIN';

/** Why a conflict is none. */
export type DismissalReason =
  /** One thing does not move the other as the model says. */
  | 'INFLUENCE_NOT_REAL'
  /** The business does not work as the law says. */
  | 'LAW_NOT_SO'
  /** The goals measure different things by the same name. */
  | 'NOT_THE_SAME_THING'
  /** Something else, in words. */
  | 'OTHER'
  /** The goals are for different parts of the business. */
  | 'SCOPES_APART';

/** What a decision is expected to do to a metric. */
export type ExpectedEffectInput = {
  /** The key of the metric. */
  metric: string;
  /** Where it is expected to go, in its unit. */
  to: number;
};

/** What a metric is, whoever wants what; one that is not there yet is added. */
export type FactCorrection = {
  /** What it may become. */
  mayReach?: number | null | undefined;
  /** The key of the metric. */
  metric: string;
  /** What it is, in its unit. */
  value: number;
};

/** An answer about a goal. */
export type GoalAnswerInput = {
  /** Whether you agree. */
  answer: AnswerKind;
  /** The department in whose name you answer; missing: as the owner, or for your own department. */
  department?: string | null | undefined;
  /** The condition, or the objection; needed for both. */
  words?: string | null | undefined;
};

/** Which goals: those that fit all that is given. */
export type GoalFilter = {
  /** Archived goals instead of the others. */
  archived?: boolean;
  /** Own or shared goals of any of these departments. */
  departments?: Array<string> | null | undefined;
  /** Goals whose window has not ended before this day. */
  from?: string | null | undefined;
  /** Goals that reach any of these outcomes. */
  outcomes?: Array<string> | null | undefined;
  /** Goals that stand like this against their plan. */
  progress?: Array<ProgressStatus> | null | undefined;
  /** Goals in any of these states. */
  statuses?: Array<GoalStatus> | null | undefined;
  /** A part of the title or of the key, in any case. */
  text?: string | null | undefined;
  /** Goals whose window has begun by this day. */
  to?: string | null | undefined;
};

/** A goal as a person states it, whole: what is left out is not set. */
export type GoalInput = {
  /** Where the metric stands at the start. */
  baseline?: number | null | undefined;
  /** How firmly it is meant. */
  commitment?: Commitment;
  /** The key of the department that wants it. */
  department: string;
  /** Which way the metric shall go, where there is no number. */
  direction?: Direction | null | undefined;
  /** Last day. */
  due?: string | null | undefined;
  /** Its weight within the department. */
  emphasis?: number;
  /** First day. */
  from?: string | null | undefined;
  /** Its key when creating it; made from the title when missing. Cannot be changed later. */
  key?: string | null | undefined;
  /** The key of the metric it is measured by. */
  metric?: string | null | undefined;
  /** Its milestones. Missing: they stay as they are; given: they replace all. */
  milestones?: Array<MilestoneInput> | null | undefined;
  /** Goals (`tooling`) or milestones (`tooling.moulds`) that must be finished first. */
  needs?: Array<string> | null | undefined;
  /** The key of the person who answers for it. */
  owner?: string | null | undefined;
  /** The key of the goal it contributes to. */
  parent?: string | null | undefined;
  /** Whether the customer is told this. */
  promise?: boolean;
  /** What part of the business it is limited to. */
  scope?: Array<GoalScopeInput> | null | undefined;
  /** What it itself does to outcomes. */
  serves?: Array<ServesInput> | null | undefined;
  /** Keys of departments that carry it together. */
  sharedWith?: Array<string> | null | undefined;
  /** Its life. */
  status?: GoalStatus;
  /** What would be a stretch. */
  stretch?: TargetInput | null | undefined;
  /** The committed target. */
  target?: TargetInput | null | undefined;
  /** The goal as a sentence. */
  title: string;
  /** What it takes of capacities. */
  uses?: Array<CapacityUseInput> | null | undefined;
};

/** The values of one dimension that a goal is limited to. */
export type GoalScopeInput = {
  /** The key of the dimension. */
  dimension: string;
  /** The keys of the values. */
  values: Array<string>;
};

/** The life of a goal, as its owner states it. */
export type GoalStatus =
  /** In force. */
  | 'ACTIVE'
  /** Given up. */
  | 'CANCELLED'
  /** Finished. */
  | 'DONE'
  /** Being written; it takes part in nothing yet. */
  | 'DRAFT';

/** What a member may do. */
export type GrantsInput = {
  /** Beyond that, by department. */
  departments?: Array<DepartmentGrantInput>;
  /** The key of the person who they are in the plan. */
  person?: string | null | undefined;
  /** In the whole organisation. */
  role: Role;
};

/** What a metric does to another or to an outcome; one that is not there yet is added. */
export type InfluenceCorrection = {
  /** Why it is so. */
  because?: string | null | undefined;
  /** Whether those who know have agreed. */
  confirmed?: boolean | null | undefined;
  /** From −1 to 1, not 0; needed for a new one. */
  effect?: number | null | undefined;
  /** The key of the metric that moves something. */
  from: string;
  /** The key of the metric or outcome that it moves. */
  to: string;
};

/** Which influence. */
export type InfluenceEnds = {
  /** The key of the metric that moves something. */
  from: string;
  /** The key of the metric or outcome that it moves. */
  to: string;
};

/** An end of what a goal allows. */
export type IntervalEnd =
  /** The upper end. */
  | 'HIGH'
  /** The lower end. */
  | 'LOW';

/** How the business works; one that is not there yet is added. */
export type LawCorrection = {
  /** Why it is so. */
  because?: string | null | undefined;
  /** The key of the law. */
  key: string;
  /** The law, such as `promise >= lead-time + 2`; needed for a new one. */
  says?: string | null | undefined;
};

/** What a metric is. */
export type MetricCorrection = {
  /** The key of the department that can move it. */
  controlledBy?: string | null | undefined;
  /** The key of the metric. */
  key: string;
  /** What it cannot rise above. */
  max?: number | null | undefined;
  /** What it cannot fall below. */
  min?: number | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
};

/** A step on the way to a goal. */
export type MilestoneInput = {
  /** The day it was completed. */
  done?: string | null | undefined;
  /** The day it is due. */
  due: string;
  /** Its key, to keep an existing one; made from the title when missing. */
  key?: string | null | undefined;
  /** Goals (`tooling`) or milestones (`tooling.moulds`) it waits for. */
  needs?: Array<string> | null | undefined;
  /** What is reached with it. */
  title: string;
  /** What the metric should read by then. */
  value?: number | null | undefined;
  /** Its weight among the milestones of the goal. */
  weight?: number;
};

/** One correction of how the business is; give just one of the fields. */
export type ModelCorrectionInput = {
  /** Change how much there is of a capacity. */
  capacity?: CapacityCorrection | null | undefined;
  /** Change or add a fact. */
  fact?: FactCorrection | null | undefined;
  /** Change or add an influence. */
  influence?: InfluenceCorrection | null | undefined;
  /** Change or add a law. */
  law?: LawCorrection | null | undefined;
  /** Change a metric. */
  metric?: MetricCorrection | null | undefined;
  /** Change an outcome. */
  outcome?: OutcomeCorrection | null | undefined;
  /** Remove the fact about this metric. */
  removeFact?: string | null | undefined;
  /** Remove an influence: it is not real. */
  removeInfluence?: InfluenceEnds | null | undefined;
  /** Remove a law: the business does not work like that. */
  removeLaw?: string | null | undefined;
};

/** What an outcome is. */
export type OutcomeCorrection = {
  /** The key of the outcome. */
  key: string;
  /** What people shall experience, in their words. */
  statement?: string | null | undefined;
  /** How much it matters, above 0. */
  weight?: number | null | undefined;
};

/** How a goal stands against its plan. */
export type ProgressStatus =
  /** 40 to 70 % of what was expected by now. */
  | 'AT_RISK'
  /** Less than 40 % of what was expected by now. */
  | 'OFF_TRACK'
  /** At least 70 % of what was expected by now. */
  | 'ON_TRACK'
  /** The last check-in is too old to tell. */
  | 'OUTDATED'
  /** No check-in yet. */
  | 'PENDING';

/** Both ends of a range, included. */
export type RangeInput = {
  /** The upper end. */
  high: number;
  /** The lower end. */
  low: number;
};

/** What kind of settlement a repair is. */
export type RepairKind =
  /** More of a capacity is provided. */
  | 'ADD'
  /** Up to which value of a fact the plan holds as it is. */
  | 'BOUNDARY'
  /** Everybody in the conflict gives up the same share of what it plans. */
  | 'EVEN'
  /** What would have to change, where no single number settles it. */
  | 'IN_WORDS'
  /** Something happens at another time. */
  | 'MOVE'
  /** The cheapest changes after which all goals that hang together hold. */
  | 'SETTLE_ALL'
  /** Somebody takes less of a capacity. */
  | 'SHRINK'
  /** The fewest, cheapest changes; what customers care about decides who moves. */
  | 'SMALLEST';

/** What somebody may do in a whole organisation, the least first. */
export type Role =
  /** Also says who may do what. */
  | 'ADMIN'
  /** Checks in on goals, completes milestones, answers about goals. */
  | 'CONTRIBUTOR'
  /** Also changes goals of every department, decides on conflicts, and corrects the model. */
  | 'PLANNER'
  /** Sees everything, changes nothing. */
  | 'VIEWER';

/** What a goal itself does to an outcome. */
export type ServesInput = {
  /** From −1 (works against it) to 1 (serves it fully), not 0. */
  effect: number;
  /** The key of the outcome. */
  outcome: string;
};

/** Where a metric shall be: exactly one of these. */
export type TargetInput =
  {   /** This much or more. */
  atLeast: number; atMost?: never; between?: never; exactly?: never; }
  |  { atLeast?: never;   /** This much or less. */
  atMost: number; between?: never; exactly?: never; }
  |  { atLeast?: never; atMost?: never;   /** From low to high. */
  between: RangeInput; exactly?: never; }
  |  { atLeast?: never; atMost?: never; between?: never;   /** Just this. */
  exactly: number; };

/** The form of a target. */
export type TargetKind =
  /** This much or more. */
  | 'AT_LEAST'
  /** This much or less. */
  | 'AT_MOST'
  /** From low to high, both included. */
  | 'BETWEEN'
  /** Just this. */
  | 'EXACTLY';

/** How sure a conflict is. */
export type Tier =
  /** Inferred: a question, not a finding. */
  | 'POSSIBLE'
  /** Arithmetic on stated numbers. */
  | 'PROVEN'
  /** Follows from what people confirmed. */
  | 'STATED';

/** A token that is to be made. */
export type TokenInput = {
  /** For how many days it is good, 1 to 1,095. */
  days?: number;
  /** Only goals of this department may be written with it. */
  department?: string | null | undefined;
  /** What it is for. */
  name: string;
  /** What it may do. */
  scope: TokenScope;
};

/** What a token may do. */
export type TokenScope =
  /** Read. */
  | 'READ'
  /** Read, and write what a planner may write. */
  | 'READ_WRITE';

/** What a department does to an outcome. */
export type Verdict =
  /** Some of its goals serve the outcome and some work against it. */
  | 'CONTESTED'
  /** Its goals serve the outcome. */
  | 'HELPS'
  /** Its goals work against the outcome. */
  | 'HURTS';

export type OrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsQuery = { organisations: Array<{ key: string, name: string, asOf: string, asOfFixed: boolean, revision: number }> };

export type PeopleQueryVariables = Exact<{
  organisation: string;
}>;


export type PeopleQuery = { organisation: { key: string, people: Array<{ key: string, name: string, department: { key: string, name: string } | null }> } | null };

export type PersonPartsFragment = { key: string, name: string, department: { key: string, name: string } | null };

export type AdvicePartsFragment = { id: string, rule: AdviceRule, severity: number, headline: string, explanation: string, goals: Array<{ key: string, title: string }>, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }> };

export type ScorePartsFragment = { headline: number, overall: number, conflictLoad: number };

export type GoalSavedPartsFragment = { goal: { key: string, title: string, version: number }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } };

export type ConflictLifePartsFragment = { state: ConflictState, version: number, foundAt: string, changedAt: string, reopenedBecause: string | null, acceptedUpTo: number | null, reviewOn: string | null, acknowledgements: Array<{ at: string, by: { key: string, name: string, department: { key: string, name: string } | null } | null, department: { key: string, name: string } }>, waitingFor: Array<{ key: string, name: string }>, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, history: Array<{ id: string, kind: ConflictEventKind, at: string, because: string | null, from: ConflictState | null, to: ConflictState, fromSeverity: number | null, toSeverity: number | null, through: string, by: { key: string, name: string, department: { key: string, name: string } | null } | null, department: { key: string, name: string } | null, decision: { id: string, choice: string } | null }> };

export type ConflictEventPartsFragment = { id: string, kind: ConflictEventKind, at: string, because: string | null, from: ConflictState | null, to: ConflictState, fromSeverity: number | null, toSeverity: number | null, through: string, by: { key: string, name: string, department: { key: string, name: string } | null } | null, department: { key: string, name: string } | null, decision: { id: string, choice: string } | null };

type ConflictStepParts_ConflictSaved_Fragment = { __typename: 'ConflictSaved', conflict: { id: string, life: { state: ConflictState, version: number } | null }, decision: { id: string } | null };

type ConflictStepParts_InvalidInputError_Fragment = { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> };

type ConflictStepParts_NotAllowedError_Fragment = { __typename: 'NotAllowedError', message: string };

type ConflictStepParts_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type ConflictStepParts_StaleConflictError_Fragment = { __typename: 'StaleConflictError', message: string, current: { id: string, life: { state: ConflictState, version: number } | null } };

export type ConflictStepPartsFragment =
  | ConflictStepParts_ConflictSaved_Fragment
  | ConflictStepParts_InvalidInputError_Fragment
  | ConflictStepParts_NotAllowedError_Fragment
  | ConflictStepParts_NotFoundError_Fragment
  | ConflictStepParts_StaleConflictError_Fragment
;

export type ConflictSummaryFragment = { id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null };

export type DecisionPartsFragment = { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null };

export type DepartmentEffectPartsFragment = { support: number, denial: number, net: number, verdict: Verdict, outcome: { key: string, statement: string, for: Audience, weight: number }, department: { key: string, name: string }, goals: Array<{ support: number, denial: number, goal: { key: string, title: string }, supportPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null, denialPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null }> };

export type EffectPathPartsFragment = { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> };

export type TargetPartsFragment = { kind: TargetKind, low: number | null, high: number | null };

export type GoalRowFragment = { key: string, title: string, status: GoalStatus, due: string | null, commitment: Commitment, promise: boolean, archivedAt: string | null, direction: Direction | null, department: { key: string, name: string }, owner: { name: string } | null, metric: { name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, progress: { status: ProgressStatus, progress: number | null, expected: number | null, kept: boolean | null, milestones: { total: number, done: number, late: number } }, conflicts: Array<{ id: string }> };

export type LeftOutFragment = { conflictRule: ConflictRule | null, adviceRule: AdviceRule | null, explanation: string };

export type ProgressPartsFragment = { stretch: number | null, points: Array<{ on: string, plan: number, actual: number | null, milestonesPlanned: number, milestonesDone: number | null }>, milestones: { total: number, done: number, late: number, left: number, share: number | null }, statuses: Array<{ status: ProgressStatus, count: number }> };

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = { account: { id: string, name: string, email: string, isDemo: boolean, hasPassword: boolean, identities: Array<{ id: string, provider: string, since: string }>, sessions: Array<{ id: string, browser: string, createdAt: string, seenAt: string, isThis: boolean }> } | null, organisations: Array<{ key: string, departments: Array<{ key: string, name: string }> }> };

export type AccountPartsFragment = { id: string, name: string, email: string, isDemo: boolean, hasPassword: boolean, identities: Array<{ id: string, provider: string, since: string }>, sessions: Array<{ id: string, browser: string, createdAt: string, seenAt: string, isThis: boolean }> };

export type OwnDataQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDataQuery = { account: { id: string, data: string } | null };

export type EndSessionMutationVariables = Exact<{
  session: string;
}>;


export type EndSessionMutation = { endSession:
    | { __typename: 'AccountSaved', account: { id: string, name: string, email: string, isDemo: boolean, hasPassword: boolean, identities: Array<{ id: string, provider: string, since: string }>, sessions: Array<{ id: string, browser: string, createdAt: string, seenAt: string, isThis: boolean }> } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type ChangePasswordMutationVariables = Exact<{
  now: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'AccountSaved', account: { id: string, name: string, email: string, isDemo: boolean, hasPassword: boolean, identities: Array<{ id: string, provider: string, since: string }>, sessions: Array<{ id: string, browser: string, createdAt: string, seenAt: string, isThis: boolean }> } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type UnlinkIdentityMutationVariables = Exact<{
  identity: string;
}>;


export type UnlinkIdentityMutation = { unlinkIdentity:
    | { __typename: 'AccountSaved', account: { id: string, name: string, email: string, isDemo: boolean, hasPassword: boolean, identities: Array<{ id: string, provider: string, since: string }>, sessions: Array<{ id: string, browser: string, createdAt: string, seenAt: string, isThis: boolean }> } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

type AccountAnswer_AccountSaved_Fragment = { __typename: 'AccountSaved', account: { id: string, name: string, email: string, isDemo: boolean, hasPassword: boolean, identities: Array<{ id: string, provider: string, since: string }>, sessions: Array<{ id: string, browser: string, createdAt: string, seenAt: string, isThis: boolean }> } };

type AccountAnswer_InvalidInputError_Fragment = { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> };

type AccountAnswer_NotAllowedError_Fragment = { __typename: 'NotAllowedError', message: string };

type AccountAnswer_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

export type AccountAnswerFragment =
  | AccountAnswer_AccountSaved_Fragment
  | AccountAnswer_InvalidInputError_Fragment
  | AccountAnswer_NotAllowedError_Fragment
  | AccountAnswer_NotFoundError_Fragment
;

export type RemoveAccountMutationVariables = Exact<{
  password?: string | null | undefined;
}>;


export type RemoveAccountMutation = { removeAccount:
    | { __typename: 'AccountRemoved', left: Array<string> }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
   };

export type MembersQueryVariables = Exact<{
  organisation: string;
}>;


export type MembersQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, people: Array<{ isFormer: boolean, key: string, name: string, department: { key: string, name: string } | null }> } | null, administration: { members: Array<{ id: string, name: string, email: string, role: Role, person: string | null, since: string, departments: Array<{ department: string, role: DepartmentRole }> }>, formerMembers: Array<{ id: string, name: string, email: string, until: string }> } | null };

export type FormerMemberPartsFragment = { id: string, name: string, email: string, until: string };

export type MemberPartsFragment = { id: string, name: string, email: string, role: Role, person: string | null, since: string, departments: Array<{ department: string, role: DepartmentRole }> };

export type InviteMemberMutationVariables = Exact<{
  organisation: string;
  email: string;
  grants: GrantsInput;
}>;


export type InviteMemberMutation = { inviteMember:
    | { __typename: 'AlreadyExistsError', message: string }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MemberInvited', link: string }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type ChangeMemberMutationVariables = Exact<{
  organisation: string;
  account: string;
  grants: GrantsInput;
}>;


export type ChangeMemberMutation = { changeMember:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MembersSaved', members: Array<{ id: string, name: string, email: string, role: Role, person: string | null, since: string, departments: Array<{ department: string, role: DepartmentRole }> }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type RemoveMemberMutationVariables = Exact<{
  organisation: string;
  account: string;
}>;


export type RemoveMemberMutation = { removeMember:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MembersSaved', members: Array<{ id: string, name: string, email: string, role: Role, person: string | null, since: string, departments: Array<{ department: string, role: DepartmentRole }> }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type ForgetMemberMutationVariables = Exact<{
  organisation: string;
  account: string;
}>;


export type ForgetMemberMutation = { forgetMember:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MembersSaved', members: Array<{ id: string, name: string, email: string, role: Role, person: string | null, since: string, departments: Array<{ department: string, role: DepartmentRole }> }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type ForgetPersonMutationVariables = Exact<{
  organisation: string;
  person: string;
}>;


export type ForgetPersonMutation = { forgetPerson:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PersonForgotten' }
   };

export type MakeResetLinkMutationVariables = Exact<{
  organisation: string;
  account: string;
}>;


export type MakeResetLinkMutation = { makeResetLink:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ResetLinkMade', link: string }
   };

type MemberAnswer_InvalidInputError_Fragment = { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> };

type MemberAnswer_MembersSaved_Fragment = { __typename: 'MembersSaved', members: Array<{ id: string, name: string, email: string, role: Role, person: string | null, since: string, departments: Array<{ department: string, role: DepartmentRole }> }> };

type MemberAnswer_NotAllowedError_Fragment = { __typename: 'NotAllowedError', message: string };

type MemberAnswer_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

export type MemberAnswerFragment =
  | MemberAnswer_InvalidInputError_Fragment
  | MemberAnswer_MembersSaved_Fragment
  | MemberAnswer_NotAllowedError_Fragment
  | MemberAnswer_NotFoundError_Fragment
;

export type TokensQueryVariables = Exact<{
  organisation: string;
}>;


export type TokensQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }> } | null, administration: { tokens: Array<{ id: string, name: string, prefix: string, scope: TokenScope, department: string | null, createdAt: string, expiresAt: string, usedAt: string | null, revokedAt: string | null }> } | null };

export type TokenPartsFragment = { id: string, name: string, prefix: string, scope: TokenScope, department: string | null, createdAt: string, expiresAt: string, usedAt: string | null, revokedAt: string | null };

export type CreateTokenMutationVariables = Exact<{
  organisation: string;
  token: TokenInput;
}>;


export type CreateTokenMutation = { createToken:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'TokenCreated', secret: string, token: { id: string, name: string, prefix: string, scope: TokenScope, department: string | null, createdAt: string, expiresAt: string, usedAt: string | null, revokedAt: string | null } }
   };

export type RevokeTokenMutationVariables = Exact<{
  organisation: string;
  token: string;
}>;


export type RevokeTokenMutation = { revokeToken:
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'TokenRevoked', token: { id: string, name: string, prefix: string, scope: TokenScope, department: string | null, createdAt: string, expiresAt: string, usedAt: string | null, revokedAt: string | null } }
   };

export type AuditLogQueryVariables = Exact<{
  organisation: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { administration: { auditLog: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, action: string, actor: string, about: string, before: string | null, after: string | null }> } } | null };

export type AuditEntryPartsFragment = { id: string, at: string, action: string, actor: string, about: string, before: string | null, after: string | null };

export type LogNamesQueryVariables = Exact<{
  organisation: string;
}>;


export type LogNamesQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, people: Array<{ key: string, name: string }>, goals: { nodes: Array<{ key: string, title: string }> }, archived: { nodes: Array<{ key: string, title: string }> }, outcomes: Array<{ key: string, statement: string }>, metrics: Array<{ key: string, name: string }>, capacities: Array<{ key: string, name: string }> } | null };

export type AdviceQueryVariables = Exact<{
  organisation: string;
  filter?: AdviceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdviceQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, truncated: Array<{ conflictRule: ConflictRule | null, adviceRule: AdviceRule | null, explanation: string }>, advice: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: AdviceRule, severity: number, headline: string, explanation: string, goals: Array<{ key: string, title: string }>, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }> }> } } | null };

export type ConflictsQueryVariables = Exact<{
  organisation: string;
  filter?: ConflictFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConflictsQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, truncated: Array<{ conflictRule: ConflictRule | null, adviceRule: AdviceRule | null, explanation: string }>, conflicts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }> } } | null };

export type ConflictSideFragment = { key: string, title: string, direction: Direction | null, baseline: number | null, from: string | null, due: string | null, commitment: Commitment, promise: boolean, department: { key: string, name: string }, owner: { key: string, name: string } | null, metric: { key: string, name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null, scope: Array<{ dimension: string, values: Array<string> }>, serves: Array<{ effect: number, outcome: { key: string, statement: string } }>, progress: { status: ProgressStatus, progress: number | null } };

export type CapacityUserPartsFragment = { amount: number, goal: { key: string, title: string, department: { name: string } } };

export type GoalToChangeFragment = { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null };

export type RepairPartsFragment = { kind: RepairKind, text: string, changes: Array<
    | { __typename: 'CapacityChange' }
    | { __typename: 'CapacityUseChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
    | { __typename: 'DatesChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
    | { __typename: 'FactChange' }
    | { __typename: 'TargetChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
  >, opens: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }> };

export type ConflictCountsQueryVariables = Exact<{
  organisation: string;
  unsettled?: ConflictFilter | null | undefined;
  decided?: ConflictFilter | null | undefined;
  accepted?: ConflictFilter | null | undefined;
  dismissed?: ConflictFilter | null | undefined;
  resolved?: ConflictFilter | null | undefined;
  waiting?: ConflictFilter | null | undefined;
}>;


export type ConflictCountsQuery = { organisation: { key: string, unsettled: { totalCount: number }, decided: { totalCount: number }, accepted: { totalCount: number }, dismissed: { totalCount: number }, resolved: { totalCount: number }, waiting: { totalCount: number } } | null };

export type ConflictDetailsQueryVariables = Exact<{
  organisation: string;
  conflict: string;
}>;


export type ConflictDetailsQuery = { organisation: { key: string, asOf: string, conflict: { stake: number, magnitude: number, exposure: number, id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, life: { state: ConflictState, version: number, reopenedBecause: string | null, foundAt: string, changedAt: string, acceptedUpTo: number | null, reviewOn: string | null, acknowledgements: Array<{ at: string, by: { key: string, name: string, department: { key: string, name: string } | null } | null, department: { key: string, name: string } }>, waitingFor: Array<{ key: string, name: string }>, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, history: Array<{ id: string, kind: ConflictEventKind, at: string, because: string | null, from: ConflictState | null, to: ConflictState, fromSeverity: number | null, toSeverity: number | null, through: string, by: { key: string, name: string, department: { key: string, name: string } | null } | null, department: { key: string, name: string } | null, decision: { id: string, choice: string } | null }> } | null, similarDecisions: Array<{ because: string, score: number, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } }>, goals: Array<{ key: string, title: string, direction: Direction | null, baseline: number | null, from: string | null, due: string | null, commitment: Commitment, promise: boolean, department: { key: string, name: string }, owner: { key: string, name: string } | null, metric: { key: string, name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null, scope: Array<{ dimension: string, values: Array<string> }>, serves: Array<{ effect: number, outcome: { key: string, statement: string } }>, progress: { status: ProgressStatus, progress: number | null } }>, outcomes: Array<{ key: string, statement: string, for: Audience, weight: number }>, evidence: { gap: number | null, circle: Array<string>, positions: Array<{ low: number | null, high: number | null, pull: number, tightness: number, span: number | null, spanAssumed: boolean, goal: { key: string, title: string, department: { name: string } } }>, metric: { key: string, name: string, unit: string } | null, overlap: { from: string, to: string | null, days: number | null, ofDays: number | null, scope: Array<{ dimension: string, values: Array<string> }> } | null, effects: Array<{ weight: number, strength: number, counted: boolean, outcome: { key: string, statement: string }, support: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> }, denial: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } }>, needs: Array<{ of: string, ofTitle: string, ofDue: string, needs: string, needsTitle: string, needsDue: string, daysShort: number }>, promises: Array<{ end: IntervalEnd, values: Array<{ value: number, goal: { key: string, title: string, department: { name: string } } }> }>, clash: { shortage: number, laws: Array<{ key: string, inWords: string, because: string | null }>, facts: Array<{ value: number, metric: { name: string, unit: string } }>, bounds: Array<{ end: BoundEnd, value: number, metric: { name: string, unit: string } }>, gap: { value: number, unit: string } | null } | null, load: { amount: number, peak: number, peakDay: string, from: string, to: string | null, days: number | null, capacity: { name: string, unit: string }, users: Array<{ amount: number, goal: { key: string, title: string, department: { name: string } } }>, usersOfRun: Array<{ amount: number, goal: { key: string, title: string, department: { name: string } } }> } | null }, repairs: Array<{ kind: RepairKind, text: string, changes: Array<
          | { __typename: 'CapacityChange' }
          | { __typename: 'CapacityUseChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
          | { __typename: 'DatesChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
          | { __typename: 'FactChange' }
          | { __typename: 'TargetChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
        >, opens: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }> }>, departments: Array<{ key: string, name: string }> } | null } | null };

export type RepairEffectsQueryVariables = Exact<{
  organisation: string;
  conflict: string;
}>;


export type RepairEffectsQuery = { organisation: { key: string, conflict: { id: string, repairs: Array<{ whatIf: { closed: Array<{ id: string }>, before: { headline: number }, after: { headline: number } } | null }> } | null } | null };

export type AcknowledgeConflictMutationVariables = Exact<{
  organisation: string;
  conflict: string;
  department?: string | null | undefined;
}>;


export type AcknowledgeConflictMutation = { acknowledgeConflict:
    | { __typename: 'ConflictSaved', conflict: { id: string, life: { state: ConflictState, version: number } | null }, decision: { id: string } | null }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleConflictError', message: string, current: { id: string, life: { state: ConflictState, version: number } | null } }
   };

export type ReopenConflictMutationVariables = Exact<{
  organisation: string;
  conflict: string;
  version: number;
  because: string;
}>;


export type ReopenConflictMutation = { reopenConflict:
    | { __typename: 'ConflictSaved', conflict: { id: string, life: { state: ConflictState, version: number } | null }, decision: { id: string } | null }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleConflictError', message: string, current: { id: string, life: { state: ConflictState, version: number } | null } }
   };

export type CorrectModelMutationVariables = Exact<{
  organisation: string;
  corrections: Array<ModelCorrectionInput> | ModelCorrectionInput;
  because?: string | null | undefined;
}>;


export type CorrectModelMutation = { correctModel:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'WhatIf', opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
   };

export type SavedViewsQueryVariables = Exact<{
  organisation: string;
}>;


export type SavedViewsQuery = { organisation: { key: string, savedViews: Array<{ id: string, name: string, query: string, shared: boolean }> } | null };

export type SavedViewPartsFragment = { id: string, name: string, query: string, shared: boolean };

export type SaveViewMutationVariables = Exact<{
  organisation: string;
  name: string;
  query: string;
  shared: boolean;
}>;


export type SaveViewMutation = { saveView:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ViewsSaved', views: Array<{ id: string, name: string, query: string, shared: boolean }> }
   };

export type RemoveViewMutationVariables = Exact<{
  organisation: string;
  view: string;
}>;


export type RemoveViewMutation = { removeView:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ViewsSaved', views: Array<{ id: string, name: string, query: string, shared: boolean }> }
   };

type SavedViewAnswer_InvalidInputError_Fragment = { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> };

type SavedViewAnswer_NotAllowedError_Fragment = { __typename: 'NotAllowedError', message: string };

type SavedViewAnswer_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type SavedViewAnswer_ViewsSaved_Fragment = { __typename: 'ViewsSaved', views: Array<{ id: string, name: string, query: string, shared: boolean }> };

export type SavedViewAnswerFragment =
  | SavedViewAnswer_InvalidInputError_Fragment
  | SavedViewAnswer_NotAllowedError_Fragment
  | SavedViewAnswer_NotFoundError_Fragment
  | SavedViewAnswer_ViewsSaved_Fragment
;

export type DataSetsQueryVariables = Exact<{
  organisation: string;
}>;


export type DataSetsQuery = { organisation: { key: string, dataSets: Array<{ name: string, field: string, says: string, columns: Array<{ name: string, type: CellType, says: string }> }> } | null };

export type DataSetPartsFragment = { name: string, field: string, says: string, columns: Array<{ name: string, type: CellType, says: string }> };

export type ConflictToDecideQueryVariables = Exact<{
  organisation: string;
  conflict: string;
}>;


export type ConflictToDecideQuery = { organisation: { key: string, asOf: string, metrics: Array<{ key: string, name: string, unit: string }>, conflict: { id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, goals: Array<{ key: string, title: string, metric: { key: string } | null }>, life: { state: ConflictState, version: number, reopenedBecause: string | null, foundAt: string, changedAt: string, acceptedUpTo: number | null, reviewOn: string | null, acknowledgements: Array<{ at: string, by: { key: string, name: string, department: { key: string, name: string } | null } | null, department: { key: string, name: string } }>, waitingFor: Array<{ key: string, name: string }>, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, history: Array<{ id: string, kind: ConflictEventKind, at: string, because: string | null, from: ConflictState | null, to: ConflictState, fromSeverity: number | null, toSeverity: number | null, through: string, by: { key: string, name: string, department: { key: string, name: string } | null } | null, department: { key: string, name: string } | null, decision: { id: string, choice: string } | null }> } | null, repairs: Array<{ kind: RepairKind, text: string, changes: Array<
          | { __typename: 'CapacityChange' }
          | { __typename: 'CapacityUseChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
          | { __typename: 'DatesChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
          | { __typename: 'FactChange' }
          | { __typename: 'TargetChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
        >, opens: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }> }>, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }> } | null } | null };

export type DecideConflictMutationVariables = Exact<{
  organisation: string;
  conflict: string;
  version: number;
  decision: DecisionInput;
}>;


export type DecideConflictMutation = { decideConflict:
    | { __typename: 'ConflictSaved', conflict: { id: string, life: { state: ConflictState, version: number } | null }, decision: { id: string } | null }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleConflictError', message: string, current: { id: string, life: { state: ConflictState, version: number } | null } }
   };

export type DecisionsQueryVariables = Exact<{
  organisation: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { organisation: { key: string, asOf: string, due: { totalCount: number, nodes: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, conflict: { id: string, headline: string, life: { state: ConflictState } | null } | null, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }> }, decisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, conflict: { id: string, headline: string, life: { state: ConflictState } | null } | null, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }> } } | null };

export type DecisionListedFragment = { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, conflict: { id: string, headline: string, life: { state: ConflictState } | null } | null, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null };

export type ReviewDecisionMutationVariables = Exact<{
  organisation: string;
  decision: string;
  version: number;
  review: DecisionReviewInput;
}>;


export type ReviewDecisionMutation = { reviewDecision:
    | { __typename: 'DecisionReviewed', decision: { id: string, version: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleDecisionError', message: string, current: { id: string, verdict: DecisionVerdict | null, verdictNote: string | null, version: number } }
   };

export type DepartmentsQueryVariables = Exact<{
  organisation: string;
}>;


export type DepartmentsQuery = { organisation: { key: string, departments: Array<{ key: string, name: string, goals: { totalCount: number }, conflicts: { totalCount: number }, effects: Array<{ verdict: Verdict }>, progress: { milestones: { total: number, done: number, late: number, left: number, share: number | null }, statuses: Array<{ status: ProgressStatus, count: number }> } }> } | null };

export type DepartmentDetailsQueryVariables = Exact<{
  organisation: string;
  department: string;
}>;


export type DepartmentDetailsQuery = { organisation: { key: string, asOf: string, department: { key: string, name: string, priorities: Array<{ emphasis: number, outcome: { key: string, statement: string } }>, effects: Array<{ support: number, denial: number, net: number, verdict: Verdict, outcome: { key: string, statement: string, for: Audience, weight: number }, department: { key: string, name: string }, goals: Array<{ support: number, denial: number, goal: { key: string, title: string }, supportPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null, denialPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null }> }>, progress: { stretch: number | null, points: Array<{ on: string, plan: number, actual: number | null, milestonesPlanned: number, milestonesDone: number | null }>, milestones: { total: number, done: number, late: number, left: number, share: number | null }, statuses: Array<{ status: ProgressStatus, count: number }> }, goals: { totalCount: number, nodes: Array<{ key: string, title: string, status: GoalStatus, due: string | null, commitment: Commitment, promise: boolean, archivedAt: string | null, direction: Direction | null, department: { key: string, name: string }, owner: { name: string } | null, metric: { name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, progress: { status: ProgressStatus, progress: number | null, expected: number | null, kept: boolean | null, milestones: { total: number, done: number, late: number } }, conflicts: Array<{ id: string }> }> }, conflicts: { totalCount: number, nodes: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }> } } | null, alignment: { pairs: Array<{ alignment: number, departments: Array<{ key: string, name: string }> }> } } | null };

export type EditableGoalFragment = { key: string, version: number, title: string, archivedAt: string | null, direction: Direction | null, baseline: number | null, from: string | null, due: string | null, commitment: Commitment, promise: boolean, emphasis: number, status: GoalStatus, needs: Array<string>, department: { key: string }, sharedWith: Array<{ key: string }>, owner: { key: string } | null, metric: { key: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null, scope: Array<{ dimension: string, values: Array<string> }>, serves: Array<{ effect: number, outcome: { key: string } }>, parent: { key: string } | null, uses: Array<{ amount: number, capacity: { key: string } }>, milestones: Array<{ key: string, title: string, due: string, value: number | null, weight: number, done: string | null, needs: Array<string> }> };

export type GoalFormChoicesQueryVariables = Exact<{
  organisation: string;
}>;


export type GoalFormChoicesQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, people: Array<{ key: string, name: string, isFormer: boolean, department: { key: string } | null }>, outcomes: Array<{ key: string, statement: string, weight: number }>, metrics: Array<{ key: string, name: string, unit: string, better: Better, min: number | null, max: number | null }>, scopes: Array<{ key: string, values: Array<{ key: string }> }>, capacities: Array<{ key: string, name: string, unit: string, amount: number }>, goals: { nodes: Array<{ key: string, title: string, department: { name: string }, milestones: Array<{ key: string, title: string }> }> } } | null };

export type GoalToEditQueryVariables = Exact<{
  organisation: string;
  goal: string;
}>;


export type GoalToEditQuery = { organisation: { key: string, goal: { key: string, version: number, title: string, archivedAt: string | null, direction: Direction | null, baseline: number | null, from: string | null, due: string | null, commitment: Commitment, promise: boolean, emphasis: number, status: GoalStatus, needs: Array<string>, department: { key: string }, sharedWith: Array<{ key: string }>, owner: { key: string } | null, metric: { key: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null, scope: Array<{ dimension: string, values: Array<string> }>, serves: Array<{ effect: number, outcome: { key: string } }>, parent: { key: string } | null, uses: Array<{ amount: number, capacity: { key: string } }>, milestones: Array<{ key: string, title: string, due: string, value: number | null, weight: number, done: string | null, needs: Array<string> }> } | null } | null };

export type WhatIfQueryVariables = Exact<{
  organisation: string;
  goal: GoalInput;
  replaces?: string | null | undefined;
}>;


export type WhatIfQuery = { organisation: { key: string, whatIf:
      | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
      | { __typename: 'NotFoundError', message: string }
      | { __typename: 'WhatIf', opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
     } | null };

export type CreateGoalMutationVariables = Exact<{
  organisation: string;
  goal: GoalInput;
}>;


export type CreateGoalMutation = { createGoal:
    | { __typename: 'AlreadyExistsError', message: string, existing: string }
    | { __typename: 'GoalSaved', goal: { key: string, title: string, version: number }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type UpdateGoalMutationVariables = Exact<{
  organisation: string;
  key: string;
  version: number;
  goal: GoalInput;
}>;


export type UpdateGoalMutation = { updateGoal:
    | { __typename: 'GoalSaved', goal: { key: string, title: string, version: number }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleVersionError', message: string, currentVersion: number, current: { key: string, version: number, title: string, archivedAt: string | null, direction: Direction | null, baseline: number | null, from: string | null, due: string | null, commitment: Commitment, promise: boolean, emphasis: number, status: GoalStatus, needs: Array<string>, department: { key: string }, sharedWith: Array<{ key: string }>, owner: { key: string } | null, metric: { key: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null, scope: Array<{ dimension: string, values: Array<string> }>, serves: Array<{ effect: number, outcome: { key: string } }>, parent: { key: string } | null, uses: Array<{ amount: number, capacity: { key: string } }>, milestones: Array<{ key: string, title: string, due: string, value: number | null, weight: number, done: string | null, needs: Array<string> }> } }
   };

export type GoalQuestionPartsFragment = { id: string, because: string, answer: AnswerKind | null, words: string | null, isCurrent: boolean, answeredAt: string | null, person: { key: string, name: string, department: { key: string, name: string } | null } | null, department: { key: string, name: string } | null, answeredBy: { key: string, name: string, department: { key: string, name: string } | null } | null, proposed: { kind: TargetKind, low: number | null, high: number | null } | null, decision: { id: string, choice: string, conflictId: string } | null };

export type AnswerGoalMutationVariables = Exact<{
  organisation: string;
  goal: string;
  answer: GoalAnswerInput;
}>;


export type AnswerGoalMutation = { answerGoal:
    | { __typename: 'GoalSaved', goal: { key: string, version: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type AgreeToProposalMutationVariables = Exact<{
  organisation: string;
  goal: string;
  answer: GoalAnswerInput;
}>;


export type AgreeToProposalMutation = { answerGoal:
    | { __typename: 'GoalSaved', goal: { key: string, title: string, version: number }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type GoalDetailsQueryVariables = Exact<{
  organisation: string;
  goal: string;
}>;


export type GoalDetailsQuery = { organisation: { key: string, asOf: string, goal: { version: number, createdAt: string, updatedAt: string, baseline: number | null, from: string | null, emphasis: number, needs: Array<string>, key: string, title: string, status: GoalStatus, due: string | null, commitment: Commitment, promise: boolean, archivedAt: string | null, direction: Direction | null, owner: { name: string, key: string, department: { key: string, name: string } | null } | null, sharedWith: Array<{ key: string, name: string }>, metric: { key: string, name: string, unit: string, better: Better } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null, scope: Array<{ dimension: string, values: Array<string> }>, parent: { key: string, title: string } | null, children: Array<{ key: string, title: string }>, uses: Array<{ amount: number, capacity: { name: string, unit: string } }>, milestones: Array<{ key: string, title: string, due: string, value: number | null, weight: number, done: string | null, late: boolean, needs: Array<string> }>, checkIns: Array<{ id: string, on: string, value: number | null, confidence: number | null, note: string | null, correctedBy: string | null }>, agreement: { commitment: number | null, questions: Array<{ id: string, because: string, answer: AnswerKind | null, words: string | null, isCurrent: boolean, answeredAt: string | null, person: { key: string, name: string, department: { key: string, name: string } | null } | null, department: { key: string, name: string } | null, answeredBy: { key: string, name: string, department: { key: string, name: string } | null } | null, proposed: { kind: TargetKind, low: number | null, high: number | null } | null, decision: { id: string, choice: string, conflictId: string } | null }> }, progress: { current: number | null, lastCheckIn: string | null, progress: number | null, expected: number | null, stretchProgress: number | null, kept: boolean | null, met: boolean, status: ProgressStatus, confidence: number | null, milestones: { total: number, done: number, late: number, left: number, share: number | null }, forecast: { on: string, earliest: string, latest: string | null } | null }, curve: Array<{ on: string, plan: number | null, actual: number | null }>, effects: Array<{ support: number, denial: number, outcome: { key: string, statement: string }, supportPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null, denialPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null }>, conflicts: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, advice: Array<{ id: string, rule: AdviceRule, severity: number, headline: string, explanation: string, goals: Array<{ key: string, title: string }>, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }> }>, department: { key: string, name: string }, target: { kind: TargetKind, low: number | null, high: number | null } | null } | null } | null };

export type CheckInMutationVariables = Exact<{
  organisation: string;
  goal: string;
  checkIn: CheckInInput;
}>;


export type CheckInMutation = { checkIn:
    | { __typename: 'AlreadyExistsError', message: string }
    | { __typename: 'GoalSaved', goal: { key: string, title: string, version: number }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type CompleteMilestoneMutationVariables = Exact<{
  organisation: string;
  goal: string;
  milestone: string;
  on?: string | null | undefined;
}>;


export type CompleteMilestoneMutation = { completeMilestone:
    | { __typename: 'AlreadyExistsError', message: string }
    | { __typename: 'GoalSaved', goal: { key: string, title: string, version: number }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type ArchiveGoalMutationVariables = Exact<{
  organisation: string;
  key: string;
  version: number;
}>;


export type ArchiveGoalMutation = { archiveGoal:
    | { __typename: 'GoalSaved', goal: { key: string, title: string, version: number }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleVersionError', message: string, currentVersion: number }
   };

export type RestoreGoalMutationVariables = Exact<{
  organisation: string;
  key: string;
  version: number;
}>;


export type RestoreGoalMutation = { restoreGoal:
    | { __typename: 'GoalSaved', goal: { key: string, title: string, version: number }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleVersionError', message: string, currentVersion: number }
   };

export type GoalHistoryQueryVariables = Exact<{
  organisation: string;
  goal: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GoalHistoryQuery = { organisation: { key: string, goal: { key: string, history: { nodes: Array<{ id: string, field: string, says: string, at: string, through: string, by: { key: string, name: string, department: { key: string, name: string } | null } | null, decision: { id: string, choice: string, conflictId: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type GoalsQueryVariables = Exact<{
  organisation: string;
  filter?: GoalFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GoalsQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, title: string, status: GoalStatus, due: string | null, commitment: Commitment, promise: boolean, archivedAt: string | null, direction: Direction | null, department: { key: string, name: string }, owner: { name: string } | null, metric: { name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, progress: { status: ProgressStatus, progress: number | null, expected: number | null, kept: boolean | null, milestones: { total: number, done: number, late: number } }, conflicts: Array<{ id: string }> }> } } | null };

export type OutcomesQueryVariables = Exact<{
  organisation: string;
}>;


export type OutcomesQuery = { organisation: { key: string, alignment: { headline: number, conflictLoad: number, outcomes: Array<{ alignment: number, contested: number, share: number, outcome: { key: string, statement: string, for: Audience, weight: number }, departments: Array<{ verdict: Verdict, department: { key: string, name: string } }> }> } } | null };

export type OutcomeDetailsQueryVariables = Exact<{
  organisation: string;
  outcome: string;
}>;


export type OutcomeDetailsQuery = { organisation: { key: string, asOf: string, outcome: { key: string, statement: string, for: Audience, weight: number, alignment: { alignment: number, contested: number, share: number, departments: Array<{ support: number, denial: number, net: number, verdict: Verdict, outcome: { key: string, statement: string, for: Audience, weight: number }, department: { key: string, name: string }, goals: Array<{ support: number, denial: number, goal: { key: string, title: string }, supportPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null, denialPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null }> }> }, influences: Array<{ effect: number, confirmed: boolean, because: string | null, from: { key: string, name: string } }>, goals: { totalCount: number, nodes: Array<{ key: string, title: string, status: GoalStatus, due: string | null, commitment: Commitment, promise: boolean, archivedAt: string | null, direction: Direction | null, department: { key: string, name: string }, owner: { name: string } | null, metric: { name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, progress: { status: ProgressStatus, progress: number | null, expected: number | null, kept: boolean | null, milestones: { total: number, done: number, late: number } }, conflicts: Array<{ id: string }> }> }, conflicts: { totalCount: number, nodes: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }> } } | null, progress: { stretch: number | null, points: Array<{ on: string, plan: number, actual: number | null, milestonesPlanned: number, milestonesDone: number | null }>, milestones: { total: number, done: number, late: number, left: number, share: number | null }, statuses: Array<{ status: ProgressStatus, count: number }> } } | null };

export type OverviewQueryVariables = Exact<{
  organisation: string;
}>;


export type OverviewQuery = { organisation: { key: string, name: string, vision: string | null, asOf: string, departments: Array<{ key: string, name: string }>, alignment: { headline: number, overall: number, conflictLoad: number, outcomes: Array<{ alignment: number, contested: number, share: number, outcome: { key: string, statement: string, for: Audience, weight: number }, departments: Array<{ support: number, denial: number, net: number, verdict: Verdict, department: { key: string, name: string } }> }> }, proven: { totalCount: number }, stated: { totalCount: number }, possible: { totalCount: number }, advice: { totalCount: number }, agreement: { asked: number, agree: number, agreeIf: number, disagree: number }, progress: { stretch: number | null, points: Array<{ on: string, plan: number, actual: number | null, milestonesPlanned: number, milestonesDone: number | null }>, milestones: { total: number, done: number, late: number, left: number, share: number | null }, statuses: Array<{ status: ProgressStatus, count: number }> } } | null };

export type OverviewConflictsQueryVariables = Exact<{
  organisation: string;
  filter?: ConflictFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type OverviewConflictsQuery = { organisation: { key: string, conflicts: { totalCount: number, nodes: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }> } } | null };

export type CellBehindQueryVariables = Exact<{
  organisation: string;
  outcome: string;
}>;


export type CellBehindQuery = { organisation: { key: string, outcome: { key: string, statement: string, for: Audience, weight: number, alignment: { departments: Array<{ support: number, denial: number, net: number, verdict: Verdict, outcome: { key: string, statement: string, for: Audience, weight: number }, department: { key: string, name: string }, goals: Array<{ support: number, denial: number, goal: { key: string, title: string }, supportPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null, denialPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null }> }> } } | null } | null };

export type WaitingQueryVariables = Exact<{
  organisation: string;
  person: string;
}>;


export type WaitingQuery = { organisation: { key: string, waitingFor: { questions: Array<{ id: string, because: string, answer: AnswerKind | null, words: string | null, isCurrent: boolean, answeredAt: string | null, goal: { key: string, title: string, direction: Direction | null, department: { name: string }, metric: { name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null }, person: { key: string, name: string, department: { key: string, name: string } | null } | null, department: { key: string, name: string } | null, answeredBy: { key: string, name: string, department: { key: string, name: string } | null } | null, proposed: { kind: TargetKind, low: number | null, high: number | null } | null, decision: { id: string, choice: string, conflictId: string } | null }>, conflicts: { totalCount: number, nodes: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }> } | null, reviews: { totalCount: number, nodes: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, conflict: { id: string, headline: string, life: { state: ConflictState } | null } | null, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }> } } | null } | null };

export type WaitingCountQueryVariables = Exact<{
  organisation: string;
  person: string;
}>;


export type WaitingCountQuery = { organisation: { key: string, waitingFor: { questions: Array<{ id: string }>, conflicts: { totalCount: number } | null, reviews: { totalCount: number } } | null } | null };

type RefusalParts_AlreadyExistsError_Fragment = { message: string };

type RefusalParts_InvalidInputError_Fragment = { message: string, problems: Array<{ path: string, message: string }> };

type RefusalParts_NotAllowedError_Fragment = { message: string };

type RefusalParts_NotFoundError_Fragment = { message: string };

type RefusalParts_StaleConflictError_Fragment = { message: string };

type RefusalParts_StaleDecisionError_Fragment = { message: string };

type RefusalParts_StaleVersionError_Fragment = { message: string };

export type RefusalPartsFragment =
  | RefusalParts_AlreadyExistsError_Fragment
  | RefusalParts_InvalidInputError_Fragment
  | RefusalParts_NotAllowedError_Fragment
  | RefusalParts_NotFoundError_Fragment
  | RefusalParts_StaleConflictError_Fragment
  | RefusalParts_StaleDecisionError_Fragment
  | RefusalParts_StaleVersionError_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AdvicePartsFragmentDoc = new TypedDocumentString(`
    fragment AdviceParts on Advice {
  id
  rule
  severity
  headline
  explanation
  goals {
    key
    title
  }
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
}
    `, {"fragmentName":"AdviceParts"}) as unknown as TypedDocumentString<AdvicePartsFragment, unknown>;
export const ConflictSummaryFragmentDoc = new TypedDocumentString(`
    fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
    `, {"fragmentName":"ConflictSummary"}) as unknown as TypedDocumentString<ConflictSummaryFragment, unknown>;
export const ScorePartsFragmentDoc = new TypedDocumentString(`
    fragment ScoreParts on AlignmentScore {
  headline
  overall
  conflictLoad
}
    `, {"fragmentName":"ScoreParts"}) as unknown as TypedDocumentString<ScorePartsFragment, unknown>;
export const GoalSavedPartsFragmentDoc = new TypedDocumentString(`
    fragment GoalSavedParts on GoalSaved {
  goal {
    key
    title
    version
  }
  opened {
    ...ConflictSummary
  }
  closed {
    ...ConflictSummary
  }
  before {
    ...ScoreParts
  }
  after {
    ...ScoreParts
  }
}
    fragment ScoreParts on AlignmentScore {
  headline
  overall
  conflictLoad
}
fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}`, {"fragmentName":"GoalSavedParts"}) as unknown as TypedDocumentString<GoalSavedPartsFragment, unknown>;
export const PersonPartsFragmentDoc = new TypedDocumentString(`
    fragment PersonParts on Person {
  key
  name
  department {
    key
    name
  }
}
    `, {"fragmentName":"PersonParts"}) as unknown as TypedDocumentString<PersonPartsFragment, unknown>;
export const DecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment DecisionParts on Decision {
  id
  kind
  choice
  reason
  context
  dismissedBecause
  acceptedUpTo
  reviewOn
  reviewDue
  decidedAt
  decidedBy {
    ...PersonParts
  }
  accountable {
    ...PersonParts
  }
  responsible {
    ...PersonParts
  }
  consulted {
    ...PersonParts
  }
  informed {
    ...PersonParts
  }
  options {
    says
    chosen
    effect {
      before
      after
      opens
      closes
    }
  }
  expected {
    metric {
      key
      name
      unit
      better
    }
    from
    to
    now
  }
  conflictId
  headline
  rule
  replacedBy {
    id
    choice
  }
  verdict
  actualValue
  verdictNote
  version
}
    fragment PersonParts on Person {
  key
  name
  department {
    key
    name
  }
}`, {"fragmentName":"DecisionParts"}) as unknown as TypedDocumentString<DecisionPartsFragment, unknown>;
export const ConflictEventPartsFragmentDoc = new TypedDocumentString(`
    fragment ConflictEventParts on ConflictEvent {
  id
  kind
  at
  by {
    ...PersonParts
  }
  because
  from
  to
  fromSeverity
  toSeverity
  through
  department {
    key
    name
  }
  decision {
    id
    choice
  }
}
    fragment PersonParts on Person {
  key
  name
  department {
    key
    name
  }
}`, {"fragmentName":"ConflictEventParts"}) as unknown as TypedDocumentString<ConflictEventPartsFragment, unknown>;
export const ConflictLifePartsFragmentDoc = new TypedDocumentString(`
    fragment ConflictLifeParts on ConflictLife {
  state
  version
  foundAt
  changedAt
  reopenedBecause
  acceptedUpTo
  reviewOn
  acknowledgements {
    at
    by {
      ...PersonParts
    }
    department {
      key
      name
    }
  }
  waitingFor {
    key
    name
  }
  decision {
    ...DecisionParts
  }
  history {
    ...ConflictEventParts
  }
}
    fragment PersonParts on Person {
  key
  name
  department {
    key
    name
  }
}
fragment ConflictEventParts on ConflictEvent {
  id
  kind
  at
  by {
    ...PersonParts
  }
  because
  from
  to
  fromSeverity
  toSeverity
  through
  department {
    key
    name
  }
  decision {
    id
    choice
  }
}
fragment DecisionParts on Decision {
  id
  kind
  choice
  reason
  context
  dismissedBecause
  acceptedUpTo
  reviewOn
  reviewDue
  decidedAt
  decidedBy {
    ...PersonParts
  }
  accountable {
    ...PersonParts
  }
  responsible {
    ...PersonParts
  }
  consulted {
    ...PersonParts
  }
  informed {
    ...PersonParts
  }
  options {
    says
    chosen
    effect {
      before
      after
      opens
      closes
    }
  }
  expected {
    metric {
      key
      name
      unit
      better
    }
    from
    to
    now
  }
  conflictId
  headline
  rule
  replacedBy {
    id
    choice
  }
  verdict
  actualValue
  verdictNote
  version
}`, {"fragmentName":"ConflictLifeParts"}) as unknown as TypedDocumentString<ConflictLifePartsFragment, unknown>;
export const RefusalPartsFragmentDoc = new TypedDocumentString(`
    fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}
    `, {"fragmentName":"RefusalParts"}) as unknown as TypedDocumentString<RefusalPartsFragment, unknown>;
export const ConflictStepPartsFragmentDoc = new TypedDocumentString(`
    fragment ConflictStepParts on ConflictStepResult {
  __typename
  ... on ConflictSaved {
    conflict {
      id
      life {
        state
        version
      }
    }
    decision {
      id
    }
  }
  ...RefusalParts
  ... on StaleConflictError {
    message
    current {
      id
      life {
        state
        version
      }
    }
  }
}
    fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`, {"fragmentName":"ConflictStepParts"}) as unknown as TypedDocumentString<ConflictStepPartsFragment, unknown>;
export const EffectPathPartsFragmentDoc = new TypedDocumentString(`
    fragment EffectPathParts on EffectPath {
  goal {
    key
    title
  }
  effect
  direct
  confidence
  hops {
    from
    to
    fromName
    toName
    effect
    confirmed
    because
  }
}
    `, {"fragmentName":"EffectPathParts"}) as unknown as TypedDocumentString<EffectPathPartsFragment, unknown>;
export const DepartmentEffectPartsFragmentDoc = new TypedDocumentString(`
    fragment DepartmentEffectParts on CellEffect {
  outcome {
    key
    statement
    for
    weight
  }
  department {
    key
    name
  }
  support
  denial
  net
  verdict
  goals {
    goal {
      key
      title
    }
    support
    denial
    supportPath {
      ...EffectPathParts
    }
    denialPath {
      ...EffectPathParts
    }
  }
}
    fragment EffectPathParts on EffectPath {
  goal {
    key
    title
  }
  effect
  direct
  confidence
  hops {
    from
    to
    fromName
    toName
    effect
    confirmed
    because
  }
}`, {"fragmentName":"DepartmentEffectParts"}) as unknown as TypedDocumentString<DepartmentEffectPartsFragment, unknown>;
export const TargetPartsFragmentDoc = new TypedDocumentString(`
    fragment TargetParts on Target {
  kind
  low
  high
}
    `, {"fragmentName":"TargetParts"}) as unknown as TypedDocumentString<TargetPartsFragment, unknown>;
export const GoalRowFragmentDoc = new TypedDocumentString(`
    fragment GoalRow on Goal {
  key
  title
  department {
    key
    name
  }
  owner {
    name
  }
  status
  due
  commitment
  promise
  archivedAt
  metric {
    name
    unit
  }
  direction
  target {
    ...TargetParts
  }
  progress {
    status
    progress
    expected
    kept
    milestones {
      total
      done
      late
    }
  }
  conflicts {
    id
  }
}
    fragment TargetParts on Target {
  kind
  low
  high
}`, {"fragmentName":"GoalRow"}) as unknown as TypedDocumentString<GoalRowFragment, unknown>;
export const LeftOutFragmentDoc = new TypedDocumentString(`
    fragment LeftOut on Truncation {
  conflictRule
  adviceRule
  explanation
}
    `, {"fragmentName":"LeftOut"}) as unknown as TypedDocumentString<LeftOutFragment, unknown>;
export const ProgressPartsFragmentDoc = new TypedDocumentString(`
    fragment ProgressParts on ProgressHistory {
  points {
    on
    plan
    actual
    milestonesPlanned
    milestonesDone
  }
  stretch
  milestones {
    total
    done
    late
    left
    share
  }
  statuses {
    status
    count
  }
}
    `, {"fragmentName":"ProgressParts"}) as unknown as TypedDocumentString<ProgressPartsFragment, unknown>;
export const AccountPartsFragmentDoc = new TypedDocumentString(`
    fragment AccountParts on Account {
  id
  name
  email
  isDemo
  hasPassword
  identities {
    id
    provider
    since
  }
  sessions {
    id
    browser
    createdAt
    seenAt
    isThis
  }
}
    `, {"fragmentName":"AccountParts"}) as unknown as TypedDocumentString<AccountPartsFragment, unknown>;
export const AccountAnswerFragmentDoc = new TypedDocumentString(`
    fragment AccountAnswer on AccountResult {
  __typename
  ... on AccountSaved {
    account {
      ...AccountParts
    }
  }
  ...RefusalParts
}
    fragment AccountParts on Account {
  id
  name
  email
  isDemo
  hasPassword
  identities {
    id
    provider
    since
  }
  sessions {
    id
    browser
    createdAt
    seenAt
    isThis
  }
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`, {"fragmentName":"AccountAnswer"}) as unknown as TypedDocumentString<AccountAnswerFragment, unknown>;
export const FormerMemberPartsFragmentDoc = new TypedDocumentString(`
    fragment FormerMemberParts on FormerMember {
  id
  name
  email
  until
}
    `, {"fragmentName":"FormerMemberParts"}) as unknown as TypedDocumentString<FormerMemberPartsFragment, unknown>;
export const MemberPartsFragmentDoc = new TypedDocumentString(`
    fragment MemberParts on Member {
  id
  name
  email
  role
  departments {
    department
    role
  }
  person
  since
}
    `, {"fragmentName":"MemberParts"}) as unknown as TypedDocumentString<MemberPartsFragment, unknown>;
export const MemberAnswerFragmentDoc = new TypedDocumentString(`
    fragment MemberAnswer on MemberResult {
  __typename
  ... on MembersSaved {
    members {
      ...MemberParts
    }
  }
  ...RefusalParts
}
    fragment MemberParts on Member {
  id
  name
  email
  role
  departments {
    department
    role
  }
  person
  since
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`, {"fragmentName":"MemberAnswer"}) as unknown as TypedDocumentString<MemberAnswerFragment, unknown>;
export const TokenPartsFragmentDoc = new TypedDocumentString(`
    fragment TokenParts on ApiToken {
  id
  name
  prefix
  scope
  department
  createdAt
  expiresAt
  usedAt
  revokedAt
}
    `, {"fragmentName":"TokenParts"}) as unknown as TypedDocumentString<TokenPartsFragment, unknown>;
export const AuditEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment AuditEntryParts on AuditEntry {
  id
  at
  action
  actor
  about
  before
  after
}
    `, {"fragmentName":"AuditEntryParts"}) as unknown as TypedDocumentString<AuditEntryPartsFragment, unknown>;
export const ConflictSideFragmentDoc = new TypedDocumentString(`
    fragment ConflictSide on Goal {
  key
  title
  department {
    key
    name
  }
  owner {
    key
    name
  }
  metric {
    key
    name
    unit
  }
  target {
    ...TargetParts
  }
  stretch {
    ...TargetParts
  }
  direction
  baseline
  from
  due
  commitment
  promise
  scope {
    dimension
    values
  }
  serves {
    outcome {
      key
      statement
    }
    effect
  }
  progress {
    status
    progress
  }
}
    fragment TargetParts on Target {
  kind
  low
  high
}`, {"fragmentName":"ConflictSide"}) as unknown as TypedDocumentString<ConflictSideFragment, unknown>;
export const CapacityUserPartsFragmentDoc = new TypedDocumentString(`
    fragment CapacityUserParts on CapacityUser {
  goal {
    key
    title
    department {
      name
    }
  }
  amount
}
    `, {"fragmentName":"CapacityUserParts"}) as unknown as TypedDocumentString<CapacityUserPartsFragment, unknown>;
export const GoalToChangeFragmentDoc = new TypedDocumentString(`
    fragment GoalToChange on Goal {
  key
  title
  department {
    key
    name
  }
  owner {
    key
    name
  }
}
    `, {"fragmentName":"GoalToChange"}) as unknown as TypedDocumentString<GoalToChangeFragment, unknown>;
export const RepairPartsFragmentDoc = new TypedDocumentString(`
    fragment RepairParts on Repair {
  kind
  text
  changes {
    __typename
    ... on TargetChange {
      goal {
        ...GoalToChange
      }
    }
    ... on DatesChange {
      goal {
        ...GoalToChange
      }
    }
    ... on CapacityUseChange {
      goal {
        ...GoalToChange
      }
    }
  }
  opens {
    ...ConflictSummary
  }
}
    fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment GoalToChange on Goal {
  key
  title
  department {
    key
    name
  }
  owner {
    key
    name
  }
}`, {"fragmentName":"RepairParts"}) as unknown as TypedDocumentString<RepairPartsFragment, unknown>;
export const SavedViewPartsFragmentDoc = new TypedDocumentString(`
    fragment SavedViewParts on SavedView {
  id
  name
  query
  shared
}
    `, {"fragmentName":"SavedViewParts"}) as unknown as TypedDocumentString<SavedViewPartsFragment, unknown>;
export const SavedViewAnswerFragmentDoc = new TypedDocumentString(`
    fragment SavedViewAnswer on SavedViewResult {
  __typename
  ... on ViewsSaved {
    views {
      ...SavedViewParts
    }
  }
  ...RefusalParts
}
    fragment SavedViewParts on SavedView {
  id
  name
  query
  shared
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`, {"fragmentName":"SavedViewAnswer"}) as unknown as TypedDocumentString<SavedViewAnswerFragment, unknown>;
export const DataSetPartsFragmentDoc = new TypedDocumentString(`
    fragment DataSetParts on DataSetDescription {
  name
  field
  says
  columns {
    name
    type
    says
  }
}
    `, {"fragmentName":"DataSetParts"}) as unknown as TypedDocumentString<DataSetPartsFragment, unknown>;
export const DecisionListedFragmentDoc = new TypedDocumentString(`
    fragment DecisionListed on Decision {
  ...DecisionParts
  conflict {
    id
    headline
    life {
      state
    }
  }
}
    fragment PersonParts on Person {
  key
  name
  department {
    key
    name
  }
}
fragment DecisionParts on Decision {
  id
  kind
  choice
  reason
  context
  dismissedBecause
  acceptedUpTo
  reviewOn
  reviewDue
  decidedAt
  decidedBy {
    ...PersonParts
  }
  accountable {
    ...PersonParts
  }
  responsible {
    ...PersonParts
  }
  consulted {
    ...PersonParts
  }
  informed {
    ...PersonParts
  }
  options {
    says
    chosen
    effect {
      before
      after
      opens
      closes
    }
  }
  expected {
    metric {
      key
      name
      unit
      better
    }
    from
    to
    now
  }
  conflictId
  headline
  rule
  replacedBy {
    id
    choice
  }
  verdict
  actualValue
  verdictNote
  version
}`, {"fragmentName":"DecisionListed"}) as unknown as TypedDocumentString<DecisionListedFragment, unknown>;
export const EditableGoalFragmentDoc = new TypedDocumentString(`
    fragment EditableGoal on Goal {
  key
  version
  title
  archivedAt
  department {
    key
  }
  sharedWith {
    key
  }
  owner {
    key
  }
  metric {
    key
  }
  target {
    ...TargetParts
  }
  stretch {
    ...TargetParts
  }
  direction
  baseline
  from
  due
  scope {
    dimension
    values
  }
  serves {
    outcome {
      key
    }
    effect
  }
  commitment
  promise
  emphasis
  status
  parent {
    key
  }
  uses {
    capacity {
      key
    }
    amount
  }
  needs
  milestones {
    key
    title
    due
    value
    weight
    done
    needs
  }
}
    fragment TargetParts on Target {
  kind
  low
  high
}`, {"fragmentName":"EditableGoal"}) as unknown as TypedDocumentString<EditableGoalFragment, unknown>;
export const GoalQuestionPartsFragmentDoc = new TypedDocumentString(`
    fragment GoalQuestionParts on GoalQuestion {
  id
  because
  answer
  words
  isCurrent
  person {
    ...PersonParts
  }
  department {
    key
    name
  }
  answeredAt
  answeredBy {
    ...PersonParts
  }
  proposed {
    ...TargetParts
  }
  decision {
    id
    choice
    conflictId
  }
}
    fragment PersonParts on Person {
  key
  name
  department {
    key
    name
  }
}
fragment TargetParts on Target {
  kind
  low
  high
}`, {"fragmentName":"GoalQuestionParts"}) as unknown as TypedDocumentString<GoalQuestionPartsFragment, unknown>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations {
  organisations {
    key
    name
    asOf
    asOfFixed
    revision
  }
}
    `) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($organisation: ID!) {
  organisation(key: $organisation) {
    key
    people {
      ...PersonParts
    }
  }
}
    fragment PersonParts on Person {
  key
  name
  department {
    key
    name
  }
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const OwnAccountDocument = new TypedDocumentString(`
    query OwnAccount {
  account {
    ...AccountParts
  }
  organisations {
    key
    departments {
      key
      name
    }
  }
}
    fragment AccountParts on Account {
  id
  name
  email
  isDemo
  hasPassword
  identities {
    id
    provider
    since
  }
  sessions {
    id
    browser
    createdAt
    seenAt
    isThis
  }
}`) as unknown as TypedDocumentString<OwnAccountQuery, OwnAccountQueryVariables>;
export const OwnDataDocument = new TypedDocumentString(`
    query OwnData {
  account {
    id
    data
  }
}
    `) as unknown as TypedDocumentString<OwnDataQuery, OwnDataQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($session: ID!) {
  endSession(session: $session) {
    ...AccountAnswer
  }
}
    fragment AccountParts on Account {
  id
  name
  email
  isDemo
  hasPassword
  identities {
    id
    provider
    since
  }
  sessions {
    id
    browser
    createdAt
    seenAt
    isThis
  }
}
fragment AccountAnswer on AccountResult {
  __typename
  ... on AccountSaved {
    account {
      ...AccountParts
    }
  }
  ...RefusalParts
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($now: String!, $next: String!) {
  changePassword(now: $now, next: $next) {
    ...AccountAnswer
  }
}
    fragment AccountParts on Account {
  id
  name
  email
  isDemo
  hasPassword
  identities {
    id
    provider
    since
  }
  sessions {
    id
    browser
    createdAt
    seenAt
    isThis
  }
}
fragment AccountAnswer on AccountResult {
  __typename
  ... on AccountSaved {
    account {
      ...AccountParts
    }
  }
  ...RefusalParts
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const UnlinkIdentityDocument = new TypedDocumentString(`
    mutation UnlinkIdentity($identity: ID!) {
  unlinkIdentity(identity: $identity) {
    ...AccountAnswer
  }
}
    fragment AccountParts on Account {
  id
  name
  email
  isDemo
  hasPassword
  identities {
    id
    provider
    since
  }
  sessions {
    id
    browser
    createdAt
    seenAt
    isThis
  }
}
fragment AccountAnswer on AccountResult {
  __typename
  ... on AccountSaved {
    account {
      ...AccountParts
    }
  }
  ...RefusalParts
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UnlinkIdentityMutation, UnlinkIdentityMutationVariables>;
export const RemoveAccountDocument = new TypedDocumentString(`
    mutation RemoveAccount($password: String) {
  removeAccount(password: $password) {
    __typename
    ... on AccountRemoved {
      left
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveAccountMutation, RemoveAccountMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($organisation: ID!) {
  organisation(key: $organisation) {
    key
    departments {
      key
      name
    }
    people {
      ...PersonParts
      isFormer
    }
  }
  administration(organisation: $organisation) {
    members {
      ...MemberParts
    }
    formerMembers {
      ...FormerMemberParts
    }
  }
}
    fragment PersonParts on Person {
  key
  name
  department {
    key
    name
  }
}
fragment FormerMemberParts on FormerMember {
  id
  name
  email
  until
}
fragment MemberParts on Member {
  id
  name
  email
  role
  departments {
    department
    role
  }
  person
  since
}`) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const InviteMemberDocument = new TypedDocumentString(`
    mutation InviteMember($organisation: ID!, $email: String!, $grants: GrantsInput!) {
  inviteMember(organisation: $organisation, email: $email, grants: $grants) {
    __typename
    ... on MemberInvited {
      link
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const ChangeMemberDocument = new TypedDocumentString(`
    mutation ChangeMember($organisation: ID!, $account: ID!, $grants: GrantsInput!) {
  changeMember(organisation: $organisation, account: $account, grants: $grants) {
    ...MemberAnswer
  }
}
    fragment MemberParts on Member {
  id
  name
  email
  role
  departments {
    department
    role
  }
  person
  since
}
fragment MemberAnswer on MemberResult {
  __typename
  ... on MembersSaved {
    members {
      ...MemberParts
    }
  }
  ...RefusalParts
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ChangeMemberMutation, ChangeMemberMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($organisation: ID!, $account: ID!) {
  removeMember(organisation: $organisation, account: $account) {
    ...MemberAnswer
  }
}
    fragment MemberParts on Member {
  id
  name
  email
  role
  departments {
    department
    role
  }
  person
  since
}
fragment MemberAnswer on MemberResult {
  __typename
  ... on MembersSaved {
    members {
      ...MemberParts
    }
  }
  ...RefusalParts
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const ForgetMemberDocument = new TypedDocumentString(`
    mutation ForgetMember($organisation: ID!, $account: ID!) {
  forgetMember(organisation: $organisation, account: $account) {
    ...MemberAnswer
  }
}
    fragment MemberParts on Member {
  id
  name
  email
  role
  departments {
    department
    role
  }
  person
  since
}
fragment MemberAnswer on MemberResult {
  __typename
  ... on MembersSaved {
    members {
      ...MemberParts
    }
  }
  ...RefusalParts
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ForgetMemberMutation, ForgetMemberMutationVariables>;
export const ForgetPersonDocument = new TypedDocumentString(`
    mutation ForgetPerson($organisation: ID!, $person: ID!) {
  forgetPerson(organisation: $organisation, person: $person) {
    __typename
    ...RefusalParts
  }
}
    fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ForgetPersonMutation, ForgetPersonMutationVariables>;
export const MakeResetLinkDocument = new TypedDocumentString(`
    mutation MakeResetLink($organisation: ID!, $account: ID!) {
  makeResetLink(organisation: $organisation, account: $account) {
    __typename
    ... on ResetLinkMade {
      link
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<MakeResetLinkMutation, MakeResetLinkMutationVariables>;
export const TokensDocument = new TypedDocumentString(`
    query Tokens($organisation: ID!) {
  organisation(key: $organisation) {
    key
    departments {
      key
      name
    }
  }
  administration(organisation: $organisation) {
    tokens {
      ...TokenParts
    }
  }
}
    fragment TokenParts on ApiToken {
  id
  name
  prefix
  scope
  department
  createdAt
  expiresAt
  usedAt
  revokedAt
}`) as unknown as TypedDocumentString<TokensQuery, TokensQueryVariables>;
export const CreateTokenDocument = new TypedDocumentString(`
    mutation CreateToken($organisation: ID!, $token: TokenInput!) {
  createToken(organisation: $organisation, token: $token) {
    __typename
    ... on TokenCreated {
      secret
      token {
        ...TokenParts
      }
    }
    ...RefusalParts
  }
}
    fragment TokenParts on ApiToken {
  id
  name
  prefix
  scope
  department
  createdAt
  expiresAt
  usedAt
  revokedAt
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($organisation: ID!, $token: ID!) {
  revokeToken(organisation: $organisation, token: $token) {
    __typename
    ... on TokenRevoked {
      token {
        ...TokenParts
      }
    }
    ... on UserError {
      message
    }
  }
}
    fragment TokenParts on ApiToken {
  id
  name
  prefix
  scope
  department
  createdAt
  expiresAt
  usedAt
  revokedAt
}`) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($organisation: ID!, $first: Int!, $after: String) {
  administration(organisation: $organisation) {
    auditLog(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...AuditEntryParts
      }
    }
  }
}
    fragment AuditEntryParts on AuditEntry {
  id
  at
  action
  actor
  about
  before
  after
}`) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const LogNamesDocument = new TypedDocumentString(`
    query LogNames($organisation: ID!) {
  organisation(key: $organisation) {
    key
    departments {
      key
      name
    }
    people {
      key
      name
    }
    goals(first: 100) {
      nodes {
        key
        title
      }
    }
    archived: goals(first: 100, filter: {archived: true}) {
      nodes {
        key
        title
      }
    }
    outcomes {
      key
      statement
    }
    metrics {
      key
      name
    }
    capacities {
      key
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LogNamesQuery, LogNamesQueryVariables>;
export const AdviceDocument = new TypedDocumentString(`
    query Advice($organisation: ID!, $filter: AdviceFilter, $first: Int, $after: String) {
  organisation(key: $organisation) {
    key
    departments {
      key
      name
    }
    truncated {
      ...LeftOut
    }
    advice(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...AdviceParts
      }
    }
  }
}
    fragment AdviceParts on Advice {
  id
  rule
  severity
  headline
  explanation
  goals {
    key
    title
  }
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
}
fragment LeftOut on Truncation {
  conflictRule
  adviceRule
  explanation
}`) as unknown as TypedDocumentString<AdviceQuery, AdviceQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts($organisation: ID!, $filter: ConflictFilter, $first: Int, $after: String) {
  organisation(key: $organisation) {
    key
    departments {
      key
      name
    }
    outcomes {
      key
      statement
    }
    truncated {
      ...LeftOut
    }
    conflicts(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ConflictSummary
      }
    }
  }
}
    fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment LeftOut on Truncation {
  conflictRule
  adviceRule
  explanation
}`) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const ConflictCountsDocument = new TypedDocumentString(`
    query ConflictCounts($organisation: ID!, $unsettled: ConflictFilter, $decided: ConflictFilter, $accepted: ConflictFilter, $dismissed: ConflictFilter, $resolved: ConflictFilter, $waiting: ConflictFilter) {
  organisation(key: $organisation) {
    key
    unsettled: conflicts(first: 1, filter: $unsettled) {
      totalCount
    }
    decided: conflicts(first: 1, filter: $decided) {
      totalCount
    }
    accepted: conflicts(first: 1, filter: $accepted) {
      totalCount
    }
    dismissed: conflicts(first: 1, filter: $dismissed) {
      totalCount
    }
    resolved: conflicts(first: 1, filter: $resolved) {
      totalCount
    }
    waiting: conflicts(first: 1, filter: $waiting) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<ConflictCountsQuery, ConflictCountsQueryVariables>;
export const ConflictDetailsDocument = new TypedDocumentString(`
    query ConflictDetails($organisation: ID!, $conflict: ID!) {
  organisation(key: $organisation) {
    key
    asOf
    conflict(id: $conflict) {
      ...ConflictSummary
      life {
        ...ConflictLifeParts
      }
      similarDecisions {
        because
        score
        decision {
          ...DecisionParts
        }
      }
      stake
      magnitude
      exposure
      goals {
        ...ConflictSide
      }
      outcomes {
        key
        statement
        for
        weight
      }
      evidence {
        positions {
          goal {
            key
            title
            department {
              name
            }
          }
          low
          high
          pull
          tightness
          span
          spanAssumed
        }
        metric {
          key
          name
          unit
        }
        gap
        overlap {
          from
          to
          days
          ofDays
          scope {
            dimension
            values
          }
        }
        effects {
          outcome {
            key
            statement
          }
          weight
          strength
          counted
          support {
            ...EffectPathParts
          }
          denial {
            ...EffectPathParts
          }
        }
        needs {
          of
          ofTitle
          ofDue
          needs
          needsTitle
          needsDue
          daysShort
        }
        circle
        promises {
          end
          values {
            goal {
              key
              title
              department {
                name
              }
            }
            value
          }
        }
        clash {
          laws {
            key
            inWords
            because
          }
          facts {
            metric {
              name
              unit
            }
            value
          }
          bounds {
            metric {
              name
              unit
            }
            end
            value
          }
          shortage
          gap {
            value
            unit
          }
        }
        load {
          capacity {
            name
            unit
          }
          amount
          peak
          peakDay
          from
          to
          days
          users {
            ...CapacityUserParts
          }
          usersOfRun {
            ...CapacityUserParts
          }
        }
      }
      repairs {
        ...RepairParts
      }
    }
  }
}
    fragment PersonParts on Person {
  key
  name
  department {
    key
    name
  }
}
fragment ConflictLifeParts on ConflictLife {
  state
  version
  foundAt
  changedAt
  reopenedBecause
  acceptedUpTo
  reviewOn
  acknowledgements {
    at
    by {
      ...PersonParts
    }
    department {
      key
      name
    }
  }
  waitingFor {
    key
    name
  }
  decision {
    ...DecisionParts
  }
  history {
    ...ConflictEventParts
  }
}
fragment ConflictEventParts on ConflictEvent {
  id
  kind
  at
  by {
    ...PersonParts
  }
  because
  from
  to
  fromSeverity
  toSeverity
  through
  department {
    key
    name
  }
  decision {
    id
    choice
  }
}
fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment DecisionParts on Decision {
  id
  kind
  choice
  reason
  context
  dismissedBecause
  acceptedUpTo
  reviewOn
  reviewDue
  decidedAt
  decidedBy {
    ...PersonParts
  }
  accountable {
    ...PersonParts
  }
  responsible {
    ...PersonParts
  }
  consulted {
    ...PersonParts
  }
  informed {
    ...PersonParts
  }
  options {
    says
    chosen
    effect {
      before
      after
      opens
      closes
    }
  }
  expected {
    metric {
      key
      name
      unit
      better
    }
    from
    to
    now
  }
  conflictId
  headline
  rule
  replacedBy {
    id
    choice
  }
  verdict
  actualValue
  verdictNote
  version
}
fragment EffectPathParts on EffectPath {
  goal {
    key
    title
  }
  effect
  direct
  confidence
  hops {
    from
    to
    fromName
    toName
    effect
    confirmed
    because
  }
}
fragment TargetParts on Target {
  kind
  low
  high
}
fragment ConflictSide on Goal {
  key
  title
  department {
    key
    name
  }
  owner {
    key
    name
  }
  metric {
    key
    name
    unit
  }
  target {
    ...TargetParts
  }
  stretch {
    ...TargetParts
  }
  direction
  baseline
  from
  due
  commitment
  promise
  scope {
    dimension
    values
  }
  serves {
    outcome {
      key
      statement
    }
    effect
  }
  progress {
    status
    progress
  }
}
fragment CapacityUserParts on CapacityUser {
  goal {
    key
    title
    department {
      name
    }
  }
  amount
}
fragment GoalToChange on Goal {
  key
  title
  department {
    key
    name
  }
  owner {
    key
    name
  }
}
fragment RepairParts on Repair {
  kind
  text
  changes {
    __typename
    ... on TargetChange {
      goal {
        ...GoalToChange
      }
    }
    ... on DatesChange {
      goal {
        ...GoalToChange
      }
    }
    ... on CapacityUseChange {
      goal {
        ...GoalToChange
      }
    }
  }
  opens {
    ...ConflictSummary
  }
}`) as unknown as TypedDocumentString<ConflictDetailsQuery, ConflictDetailsQueryVariables>;
export const RepairEffectsDocument = new TypedDocumentString(`
    query RepairEffects($organisation: ID!, $conflict: ID!) {
  organisation(key: $organisation) {
    key
    conflict(id: $conflict) {
      id
      repairs {
        whatIf {
          closed {
            id
          }
          before {
            headline
          }
          after {
            headline
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RepairEffectsQuery, RepairEffectsQueryVariables>;
export const AcknowledgeConflictDocument = new TypedDocumentString(`
    mutation AcknowledgeConflict($organisation: ID!, $conflict: ID!, $department: ID) {
  acknowledgeConflict(
    organisation: $organisation
    conflict: $conflict
    department: $department
  ) {
    ...ConflictStepParts
  }
}
    fragment ConflictStepParts on ConflictStepResult {
  __typename
  ... on ConflictSaved {
    conflict {
      id
      life {
        state
        version
      }
    }
    decision {
      id
    }
  }
  ...RefusalParts
  ... on StaleConflictError {
    message
    current {
      id
      life {
        state
        version
      }
    }
  }
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<AcknowledgeConflictMutation, AcknowledgeConflictMutationVariables>;
export const ReopenConflictDocument = new TypedDocumentString(`
    mutation ReopenConflict($organisation: ID!, $conflict: ID!, $version: Int!, $because: String!) {
  reopenConflict(
    organisation: $organisation
    conflict: $conflict
    version: $version
    because: $because
  ) {
    ...ConflictStepParts
  }
}
    fragment ConflictStepParts on ConflictStepResult {
  __typename
  ... on ConflictSaved {
    conflict {
      id
      life {
        state
        version
      }
    }
    decision {
      id
    }
  }
  ...RefusalParts
  ... on StaleConflictError {
    message
    current {
      id
      life {
        state
        version
      }
    }
  }
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ReopenConflictMutation, ReopenConflictMutationVariables>;
export const CorrectModelDocument = new TypedDocumentString(`
    mutation CorrectModel($organisation: ID!, $corrections: [ModelCorrectionInput!]!, $because: String) {
  correctModel(
    organisation: $organisation
    corrections: $corrections
    because: $because
  ) {
    __typename
    ... on WhatIf {
      opened {
        ...ConflictSummary
      }
      closed {
        ...ConflictSummary
      }
      before {
        ...ScoreParts
      }
      after {
        ...ScoreParts
      }
    }
    ... on InvalidInputError {
      message
    }
    ... on UserError {
      message
    }
  }
}
    fragment ScoreParts on AlignmentScore {
  headline
  overall
  conflictLoad
}
fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}`) as unknown as TypedDocumentString<CorrectModelMutation, CorrectModelMutationVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($organisation: ID!) {
  organisation(key: $organisation) {
    key
    savedViews {
      ...SavedViewParts
    }
  }
}
    fragment SavedViewParts on SavedView {
  id
  name
  query
  shared
}`) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($organisation: ID!, $name: String!, $query: String!, $shared: Boolean!) {
  saveView(
    organisation: $organisation
    name: $name
    query: $query
    shared: $shared
  ) {
    ...SavedViewAnswer
  }
}
    fragment SavedViewParts on SavedView {
  id
  name
  query
  shared
}
fragment SavedViewAnswer on SavedViewResult {
  __typename
  ... on ViewsSaved {
    views {
      ...SavedViewParts
    }
  }
  ...RefusalParts
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = new TypedDocumentString(`
    mutation RemoveView($organisation: ID!, $view: ID!) {
  removeView(organisation: $organisation, view: $view) {
    ...SavedViewAnswer
  }
}
    fragment SavedViewParts on SavedView {
  id
  name
  query
  shared
}
fragment SavedViewAnswer on SavedViewResult {
  __typename
  ... on ViewsSaved {
    views {
      ...SavedViewParts
    }
  }
  ...RefusalParts
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const DataSetsDocument = new TypedDocumentString(`
    query DataSets($organisation: ID!) {
  organisation(key: $organisation) {
    key
    dataSets {
      ...DataSetParts
    }
  }
}
    fragment DataSetParts on DataSetDescription {
  name
  field
  says
  columns {
    name
    type
    says
  }
}`) as unknown as TypedDocumentString<DataSetsQuery, DataSetsQueryVariables>;
export const ConflictToDecideDocument = new TypedDocumentString(`
    query ConflictToDecide($organisation: ID!, $conflict: ID!) {
  organisation(key: $organisation) {
    key
    asOf
    metrics {
      key
      name
      unit
    }
    conflict(id: $conflict) {
      ...ConflictSummary
      goals {
        key
        title
        metric {
          key
        }
      }
      life {
        ...ConflictLifeParts
      }
      repairs {
        ...RepairParts
      }
    }
  }
}
    fragment PersonParts on Person {
  key
  name
  department {
    key
    name
  }
}
fragment ConflictLifeParts on ConflictLife {
  state
  version
  foundAt
  changedAt
  reopenedBecause
  acceptedUpTo
  reviewOn
  acknowledgements {
    at
    by {
      ...PersonParts
    }
    department {
      key
      name
    }
  }
  waitingFor {
    key
    name
  }
  decision {
    ...DecisionParts
  }
  history {
    ...ConflictEventParts
  }
}
fragment ConflictEventParts on ConflictEvent {
  id
  kind
  at
  by {
    ...PersonParts
  }
  because
  from
  to
  fromSeverity
  toSeverity
  through
  department {
    key
    name
  }
  decision {
    id
    choice
  }
}
fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment DecisionParts on Decision {
  id
  kind
  choice
  reason
  context
  dismissedBecause
  acceptedUpTo
  reviewOn
  reviewDue
  decidedAt
  decidedBy {
    ...PersonParts
  }
  accountable {
    ...PersonParts
  }
  responsible {
    ...PersonParts
  }
  consulted {
    ...PersonParts
  }
  informed {
    ...PersonParts
  }
  options {
    says
    chosen
    effect {
      before
      after
      opens
      closes
    }
  }
  expected {
    metric {
      key
      name
      unit
      better
    }
    from
    to
    now
  }
  conflictId
  headline
  rule
  replacedBy {
    id
    choice
  }
  verdict
  actualValue
  verdictNote
  version
}
fragment GoalToChange on Goal {
  key
  title
  department {
    key
    name
  }
  owner {
    key
    name
  }
}
fragment RepairParts on Repair {
  kind
  text
  changes {
    __typename
    ... on TargetChange {
      goal {
        ...GoalToChange
      }
    }
    ... on DatesChange {
      goal {
        ...GoalToChange
      }
    }
    ... on CapacityUseChange {
      goal {
        ...GoalToChange
      }
    }
  }
  opens {
    ...ConflictSummary
  }
}`) as unknown as TypedDocumentString<ConflictToDecideQuery, ConflictToDecideQueryVariables>;
export const DecideConflictDocument = new TypedDocumentString(`
    mutation DecideConflict($organisation: ID!, $conflict: ID!, $version: Int!, $decision: DecisionInput!) {
  decideConflict(
    organisation: $organisation
    conflict: $conflict
    version: $version
    decision: $decision
  ) {
    ...ConflictStepParts
  }
}
    fragment ConflictStepParts on ConflictStepResult {
  __typename
  ... on ConflictSaved {
    conflict {
      id
      life {
        state
        version
      }
    }
    decision {
      id
    }
  }
  ...RefusalParts
  ... on StaleConflictError {
    message
    current {
      id
      life {
        state
        version
      }
    }
  }
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DecideConflictMutation, DecideConflictMutationVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions($organisation: ID!, $first: Int, $after: String) {
  organisation(key: $organisation) {
    key
    asOf
    due: decisions(first: 50, reviewDue: true) {
      totalCount
      nodes {
        ...DecisionListed
      }
    }
    decisions(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...DecisionListed
      }
    }
  }
}
    fragment PersonParts on Person {
  key
  name
  department {
    key
    name
  }
}
fragment DecisionParts on Decision {
  id
  kind
  choice
  reason
  context
  dismissedBecause
  acceptedUpTo
  reviewOn
  reviewDue
  decidedAt
  decidedBy {
    ...PersonParts
  }
  accountable {
    ...PersonParts
  }
  responsible {
    ...PersonParts
  }
  consulted {
    ...PersonParts
  }
  informed {
    ...PersonParts
  }
  options {
    says
    chosen
    effect {
      before
      after
      opens
      closes
    }
  }
  expected {
    metric {
      key
      name
      unit
      better
    }
    from
    to
    now
  }
  conflictId
  headline
  rule
  replacedBy {
    id
    choice
  }
  verdict
  actualValue
  verdictNote
  version
}
fragment DecisionListed on Decision {
  ...DecisionParts
  conflict {
    id
    headline
    life {
      state
    }
  }
}`) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const ReviewDecisionDocument = new TypedDocumentString(`
    mutation ReviewDecision($organisation: ID!, $decision: ID!, $version: Int!, $review: DecisionReviewInput!) {
  reviewDecision(
    organisation: $organisation
    decision: $decision
    version: $version
    review: $review
  ) {
    __typename
    ... on DecisionReviewed {
      decision {
        id
        version
      }
    }
    ...RefusalParts
    ... on StaleDecisionError {
      message
      current {
        id
        verdict
        verdictNote
        version
      }
    }
  }
}
    fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ReviewDecisionMutation, ReviewDecisionMutationVariables>;
export const DepartmentsDocument = new TypedDocumentString(`
    query Departments($organisation: ID!) {
  organisation(key: $organisation) {
    key
    departments {
      key
      name
      goals(first: 1) {
        totalCount
      }
      conflicts(first: 1) {
        totalCount
      }
      effects {
        verdict
      }
      progress {
        milestones {
          total
          done
          late
          left
          share
        }
        statuses {
          status
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DepartmentsQuery, DepartmentsQueryVariables>;
export const DepartmentDetailsDocument = new TypedDocumentString(`
    query DepartmentDetails($organisation: ID!, $department: ID!) {
  organisation(key: $organisation) {
    key
    asOf
    department(key: $department) {
      key
      name
      priorities {
        outcome {
          key
          statement
        }
        emphasis
      }
      effects {
        ...DepartmentEffectParts
      }
      progress {
        ...ProgressParts
      }
      goals(first: 100) {
        totalCount
        nodes {
          ...GoalRow
        }
      }
      conflicts(first: 20) {
        totalCount
        nodes {
          ...ConflictSummary
        }
      }
    }
    alignment {
      pairs {
        departments {
          key
          name
        }
        alignment
      }
    }
  }
}
    fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment DepartmentEffectParts on CellEffect {
  outcome {
    key
    statement
    for
    weight
  }
  department {
    key
    name
  }
  support
  denial
  net
  verdict
  goals {
    goal {
      key
      title
    }
    support
    denial
    supportPath {
      ...EffectPathParts
    }
    denialPath {
      ...EffectPathParts
    }
  }
}
fragment EffectPathParts on EffectPath {
  goal {
    key
    title
  }
  effect
  direct
  confidence
  hops {
    from
    to
    fromName
    toName
    effect
    confirmed
    because
  }
}
fragment TargetParts on Target {
  kind
  low
  high
}
fragment GoalRow on Goal {
  key
  title
  department {
    key
    name
  }
  owner {
    name
  }
  status
  due
  commitment
  promise
  archivedAt
  metric {
    name
    unit
  }
  direction
  target {
    ...TargetParts
  }
  progress {
    status
    progress
    expected
    kept
    milestones {
      total
      done
      late
    }
  }
  conflicts {
    id
  }
}
fragment ProgressParts on ProgressHistory {
  points {
    on
    plan
    actual
    milestonesPlanned
    milestonesDone
  }
  stretch
  milestones {
    total
    done
    late
    left
    share
  }
  statuses {
    status
    count
  }
}`) as unknown as TypedDocumentString<DepartmentDetailsQuery, DepartmentDetailsQueryVariables>;
export const GoalFormChoicesDocument = new TypedDocumentString(`
    query GoalFormChoices($organisation: ID!) {
  organisation(key: $organisation) {
    key
    departments {
      key
      name
    }
    people {
      key
      name
      isFormer
      department {
        key
      }
    }
    outcomes {
      key
      statement
      weight
    }
    metrics {
      key
      name
      unit
      better
      min
      max
    }
    scopes {
      key
      values {
        key
      }
    }
    capacities {
      key
      name
      unit
      amount
    }
    goals(first: 100) {
      nodes {
        key
        title
        department {
          name
        }
        milestones {
          key
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GoalFormChoicesQuery, GoalFormChoicesQueryVariables>;
export const GoalToEditDocument = new TypedDocumentString(`
    query GoalToEdit($organisation: ID!, $goal: ID!) {
  organisation(key: $organisation) {
    key
    goal(key: $goal) {
      ...EditableGoal
    }
  }
}
    fragment TargetParts on Target {
  kind
  low
  high
}
fragment EditableGoal on Goal {
  key
  version
  title
  archivedAt
  department {
    key
  }
  sharedWith {
    key
  }
  owner {
    key
  }
  metric {
    key
  }
  target {
    ...TargetParts
  }
  stretch {
    ...TargetParts
  }
  direction
  baseline
  from
  due
  scope {
    dimension
    values
  }
  serves {
    outcome {
      key
    }
    effect
  }
  commitment
  promise
  emphasis
  status
  parent {
    key
  }
  uses {
    capacity {
      key
    }
    amount
  }
  needs
  milestones {
    key
    title
    due
    value
    weight
    done
    needs
  }
}`) as unknown as TypedDocumentString<GoalToEditQuery, GoalToEditQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($organisation: ID!, $goal: GoalInput!, $replaces: ID) {
  organisation(key: $organisation) {
    key
    whatIf(goal: $goal, replaces: $replaces) {
      __typename
      ... on WhatIf {
        opened {
          ...ConflictSummary
        }
        closed {
          ...ConflictSummary
        }
        before {
          ...ScoreParts
        }
        after {
          ...ScoreParts
        }
      }
      ...RefusalParts
    }
  }
}
    fragment ScoreParts on AlignmentScore {
  headline
  overall
  conflictLoad
}
fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const CreateGoalDocument = new TypedDocumentString(`
    mutation CreateGoal($organisation: ID!, $goal: GoalInput!) {
  createGoal(organisation: $organisation, goal: $goal) {
    __typename
    ... on GoalSaved {
      ...GoalSavedParts
    }
    ...RefusalParts
    ... on AlreadyExistsError {
      message
      existing
    }
  }
}
    fragment ScoreParts on AlignmentScore {
  headline
  overall
  conflictLoad
}
fragment GoalSavedParts on GoalSaved {
  goal {
    key
    title
    version
  }
  opened {
    ...ConflictSummary
  }
  closed {
    ...ConflictSummary
  }
  before {
    ...ScoreParts
  }
  after {
    ...ScoreParts
  }
}
fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CreateGoalMutation, CreateGoalMutationVariables>;
export const UpdateGoalDocument = new TypedDocumentString(`
    mutation UpdateGoal($organisation: ID!, $key: ID!, $version: Int!, $goal: GoalInput!) {
  updateGoal(
    organisation: $organisation
    key: $key
    version: $version
    goal: $goal
  ) {
    __typename
    ... on GoalSaved {
      ...GoalSavedParts
    }
    ...RefusalParts
    ... on StaleVersionError {
      message
      currentVersion
      current {
        ...EditableGoal
      }
    }
  }
}
    fragment ScoreParts on AlignmentScore {
  headline
  overall
  conflictLoad
}
fragment GoalSavedParts on GoalSaved {
  goal {
    key
    title
    version
  }
  opened {
    ...ConflictSummary
  }
  closed {
    ...ConflictSummary
  }
  before {
    ...ScoreParts
  }
  after {
    ...ScoreParts
  }
}
fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment TargetParts on Target {
  kind
  low
  high
}
fragment EditableGoal on Goal {
  key
  version
  title
  archivedAt
  department {
    key
  }
  sharedWith {
    key
  }
  owner {
    key
  }
  metric {
    key
  }
  target {
    ...TargetParts
  }
  stretch {
    ...TargetParts
  }
  direction
  baseline
  from
  due
  scope {
    dimension
    values
  }
  serves {
    outcome {
      key
    }
    effect
  }
  commitment
  promise
  emphasis
  status
  parent {
    key
  }
  uses {
    capacity {
      key
    }
    amount
  }
  needs
  milestones {
    key
    title
    due
    value
    weight
    done
    needs
  }
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UpdateGoalMutation, UpdateGoalMutationVariables>;
export const AnswerGoalDocument = new TypedDocumentString(`
    mutation AnswerGoal($organisation: ID!, $goal: ID!, $answer: GoalAnswerInput!) {
  answerGoal(organisation: $organisation, goal: $goal, answer: $answer) {
    __typename
    ... on GoalSaved {
      goal {
        key
        version
      }
    }
    ...RefusalParts
  }
}
    fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<AnswerGoalMutation, AnswerGoalMutationVariables>;
export const AgreeToProposalDocument = new TypedDocumentString(`
    mutation AgreeToProposal($organisation: ID!, $goal: ID!, $answer: GoalAnswerInput!) {
  answerGoal(organisation: $organisation, goal: $goal, answer: $answer) {
    __typename
    ... on GoalSaved {
      ...GoalSavedParts
    }
    ...RefusalParts
  }
}
    fragment ScoreParts on AlignmentScore {
  headline
  overall
  conflictLoad
}
fragment GoalSavedParts on GoalSaved {
  goal {
    key
    title
    version
  }
  opened {
    ...ConflictSummary
  }
  closed {
    ...ConflictSummary
  }
  before {
    ...ScoreParts
  }
  after {
    ...ScoreParts
  }
}
fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<AgreeToProposalMutation, AgreeToProposalMutationVariables>;
export const GoalDetailsDocument = new TypedDocumentString(`
    query GoalDetails($organisation: ID!, $goal: ID!) {
  organisation(key: $organisation) {
    key
    asOf
    goal(key: $goal) {
      ...GoalRow
      version
      createdAt
      updatedAt
      owner {
        ...PersonParts
      }
      sharedWith {
        key
        name
      }
      metric {
        key
        name
        unit
        better
      }
      stretch {
        ...TargetParts
      }
      baseline
      from
      scope {
        dimension
        values
      }
      emphasis
      parent {
        key
        title
      }
      children {
        key
        title
      }
      uses {
        capacity {
          name
          unit
        }
        amount
      }
      needs
      milestones {
        key
        title
        due
        value
        weight
        done
        late
        needs
      }
      checkIns {
        id
        on
        value
        confidence
        note
        correctedBy
      }
      agreement {
        commitment
        questions {
          ...GoalQuestionParts
        }
      }
      progress {
        current
        lastCheckIn
        progress
        expected
        stretchProgress
        kept
        met
        status
        confidence
        milestones {
          total
          done
          late
          left
          share
        }
        forecast {
          on
          earliest
          latest
        }
      }
      curve {
        on
        plan
        actual
      }
      effects {
        outcome {
          key
          statement
        }
        support
        denial
        supportPath {
          ...EffectPathParts
        }
        denialPath {
          ...EffectPathParts
        }
      }
      conflicts {
        ...ConflictSummary
      }
      advice {
        ...AdviceParts
      }
    }
  }
}
    fragment PersonParts on Person {
  key
  name
  department {
    key
    name
  }
}
fragment AdviceParts on Advice {
  id
  rule
  severity
  headline
  explanation
  goals {
    key
    title
  }
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
}
fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment EffectPathParts on EffectPath {
  goal {
    key
    title
  }
  effect
  direct
  confidence
  hops {
    from
    to
    fromName
    toName
    effect
    confirmed
    because
  }
}
fragment TargetParts on Target {
  kind
  low
  high
}
fragment GoalRow on Goal {
  key
  title
  department {
    key
    name
  }
  owner {
    name
  }
  status
  due
  commitment
  promise
  archivedAt
  metric {
    name
    unit
  }
  direction
  target {
    ...TargetParts
  }
  progress {
    status
    progress
    expected
    kept
    milestones {
      total
      done
      late
    }
  }
  conflicts {
    id
  }
}
fragment GoalQuestionParts on GoalQuestion {
  id
  because
  answer
  words
  isCurrent
  person {
    ...PersonParts
  }
  department {
    key
    name
  }
  answeredAt
  answeredBy {
    ...PersonParts
  }
  proposed {
    ...TargetParts
  }
  decision {
    id
    choice
    conflictId
  }
}`) as unknown as TypedDocumentString<GoalDetailsQuery, GoalDetailsQueryVariables>;
export const CheckInDocument = new TypedDocumentString(`
    mutation CheckIn($organisation: ID!, $goal: ID!, $checkIn: CheckInInput!) {
  checkIn(organisation: $organisation, goal: $goal, checkIn: $checkIn) {
    __typename
    ... on GoalSaved {
      ...GoalSavedParts
    }
    ...RefusalParts
    ... on AlreadyExistsError {
      message
    }
  }
}
    fragment ScoreParts on AlignmentScore {
  headline
  overall
  conflictLoad
}
fragment GoalSavedParts on GoalSaved {
  goal {
    key
    title
    version
  }
  opened {
    ...ConflictSummary
  }
  closed {
    ...ConflictSummary
  }
  before {
    ...ScoreParts
  }
  after {
    ...ScoreParts
  }
}
fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const CompleteMilestoneDocument = new TypedDocumentString(`
    mutation CompleteMilestone($organisation: ID!, $goal: ID!, $milestone: ID!, $on: Date) {
  completeMilestone(
    organisation: $organisation
    goal: $goal
    milestone: $milestone
    on: $on
  ) {
    __typename
    ... on GoalSaved {
      ...GoalSavedParts
    }
    ...RefusalParts
    ... on AlreadyExistsError {
      message
    }
  }
}
    fragment ScoreParts on AlignmentScore {
  headline
  overall
  conflictLoad
}
fragment GoalSavedParts on GoalSaved {
  goal {
    key
    title
    version
  }
  opened {
    ...ConflictSummary
  }
  closed {
    ...ConflictSummary
  }
  before {
    ...ScoreParts
  }
  after {
    ...ScoreParts
  }
}
fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CompleteMilestoneMutation, CompleteMilestoneMutationVariables>;
export const ArchiveGoalDocument = new TypedDocumentString(`
    mutation ArchiveGoal($organisation: ID!, $key: ID!, $version: Int!) {
  archiveGoal(organisation: $organisation, key: $key, version: $version) {
    __typename
    ... on GoalSaved {
      ...GoalSavedParts
    }
    ...RefusalParts
    ... on StaleVersionError {
      message
      currentVersion
    }
  }
}
    fragment ScoreParts on AlignmentScore {
  headline
  overall
  conflictLoad
}
fragment GoalSavedParts on GoalSaved {
  goal {
    key
    title
    version
  }
  opened {
    ...ConflictSummary
  }
  closed {
    ...ConflictSummary
  }
  before {
    ...ScoreParts
  }
  after {
    ...ScoreParts
  }
}
fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ArchiveGoalMutation, ArchiveGoalMutationVariables>;
export const RestoreGoalDocument = new TypedDocumentString(`
    mutation RestoreGoal($organisation: ID!, $key: ID!, $version: Int!) {
  restoreGoal(organisation: $organisation, key: $key, version: $version) {
    __typename
    ... on GoalSaved {
      ...GoalSavedParts
    }
    ...RefusalParts
    ... on StaleVersionError {
      message
      currentVersion
    }
  }
}
    fragment ScoreParts on AlignmentScore {
  headline
  overall
  conflictLoad
}
fragment GoalSavedParts on GoalSaved {
  goal {
    key
    title
    version
  }
  opened {
    ...ConflictSummary
  }
  closed {
    ...ConflictSummary
  }
  before {
    ...ScoreParts
  }
  after {
    ...ScoreParts
  }
}
fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment RefusalParts on UserError {
  message
  ... on InvalidInputError {
    problems {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RestoreGoalMutation, RestoreGoalMutationVariables>;
export const GoalHistoryDocument = new TypedDocumentString(`
    query GoalHistory($organisation: ID!, $goal: ID!, $first: Int, $after: String) {
  organisation(key: $organisation) {
    key
    goal(key: $goal) {
      key
      history(first: $first, after: $after) {
        nodes {
          id
          field
          says
          at
          through
          by {
            ...PersonParts
          }
          decision {
            id
            choice
            conflictId
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment PersonParts on Person {
  key
  name
  department {
    key
    name
  }
}`) as unknown as TypedDocumentString<GoalHistoryQuery, GoalHistoryQueryVariables>;
export const GoalsDocument = new TypedDocumentString(`
    query Goals($organisation: ID!, $filter: GoalFilter, $first: Int, $after: String) {
  organisation(key: $organisation) {
    key
    departments {
      key
      name
    }
    outcomes {
      key
      statement
    }
    goals(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...GoalRow
      }
    }
  }
}
    fragment TargetParts on Target {
  kind
  low
  high
}
fragment GoalRow on Goal {
  key
  title
  department {
    key
    name
  }
  owner {
    name
  }
  status
  due
  commitment
  promise
  archivedAt
  metric {
    name
    unit
  }
  direction
  target {
    ...TargetParts
  }
  progress {
    status
    progress
    expected
    kept
    milestones {
      total
      done
      late
    }
  }
  conflicts {
    id
  }
}`) as unknown as TypedDocumentString<GoalsQuery, GoalsQueryVariables>;
export const OutcomesDocument = new TypedDocumentString(`
    query Outcomes($organisation: ID!) {
  organisation(key: $organisation) {
    key
    alignment {
      headline
      conflictLoad
      outcomes {
        outcome {
          key
          statement
          for
          weight
        }
        alignment
        contested
        share
        departments {
          department {
            key
            name
          }
          verdict
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OutcomesQuery, OutcomesQueryVariables>;
export const OutcomeDetailsDocument = new TypedDocumentString(`
    query OutcomeDetails($organisation: ID!, $outcome: ID!) {
  organisation(key: $organisation) {
    key
    outcome(key: $outcome) {
      key
      statement
      for
      weight
      alignment {
        alignment
        contested
        share
        departments {
          ...DepartmentEffectParts
        }
      }
      influences {
        from {
          key
          name
        }
        effect
        confirmed
        because
      }
      goals(first: 100) {
        totalCount
        nodes {
          ...GoalRow
        }
      }
      conflicts(first: 20) {
        totalCount
        nodes {
          ...ConflictSummary
        }
      }
    }
    progress(outcome: $outcome) {
      ...ProgressParts
    }
    asOf
  }
}
    fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment DepartmentEffectParts on CellEffect {
  outcome {
    key
    statement
    for
    weight
  }
  department {
    key
    name
  }
  support
  denial
  net
  verdict
  goals {
    goal {
      key
      title
    }
    support
    denial
    supportPath {
      ...EffectPathParts
    }
    denialPath {
      ...EffectPathParts
    }
  }
}
fragment EffectPathParts on EffectPath {
  goal {
    key
    title
  }
  effect
  direct
  confidence
  hops {
    from
    to
    fromName
    toName
    effect
    confirmed
    because
  }
}
fragment TargetParts on Target {
  kind
  low
  high
}
fragment GoalRow on Goal {
  key
  title
  department {
    key
    name
  }
  owner {
    name
  }
  status
  due
  commitment
  promise
  archivedAt
  metric {
    name
    unit
  }
  direction
  target {
    ...TargetParts
  }
  progress {
    status
    progress
    expected
    kept
    milestones {
      total
      done
      late
    }
  }
  conflicts {
    id
  }
}
fragment ProgressParts on ProgressHistory {
  points {
    on
    plan
    actual
    milestonesPlanned
    milestonesDone
  }
  stretch
  milestones {
    total
    done
    late
    left
    share
  }
  statuses {
    status
    count
  }
}`) as unknown as TypedDocumentString<OutcomeDetailsQuery, OutcomeDetailsQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($organisation: ID!) {
  organisation(key: $organisation) {
    key
    name
    vision
    asOf
    departments {
      key
      name
    }
    alignment {
      headline
      overall
      conflictLoad
      outcomes {
        outcome {
          key
          statement
          for
          weight
        }
        alignment
        contested
        share
        departments {
          department {
            key
            name
          }
          support
          denial
          net
          verdict
        }
      }
    }
    proven: conflicts(
      first: 1
      filter: {tiers: [PROVEN], states: [OPEN, ACKNOWLEDGED]}
    ) {
      totalCount
    }
    stated: conflicts(
      first: 1
      filter: {tiers: [STATED], states: [OPEN, ACKNOWLEDGED]}
    ) {
      totalCount
    }
    possible: conflicts(
      first: 1
      filter: {tiers: [POSSIBLE], states: [OPEN, ACKNOWLEDGED]}
    ) {
      totalCount
    }
    advice(first: 1) {
      totalCount
    }
    agreement {
      asked
      agree
      agreeIf
      disagree
    }
    progress {
      ...ProgressParts
    }
  }
}
    fragment ProgressParts on ProgressHistory {
  points {
    on
    plan
    actual
    milestonesPlanned
    milestonesDone
  }
  stretch
  milestones {
    total
    done
    late
    left
    share
  }
  statuses {
    status
    count
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const OverviewConflictsDocument = new TypedDocumentString(`
    query OverviewConflicts($organisation: ID!, $filter: ConflictFilter, $first: Int) {
  organisation(key: $organisation) {
    key
    conflicts(first: $first, filter: $filter) {
      totalCount
      nodes {
        ...ConflictSummary
      }
    }
  }
}
    fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}`) as unknown as TypedDocumentString<OverviewConflictsQuery, OverviewConflictsQueryVariables>;
export const CellBehindDocument = new TypedDocumentString(`
    query CellBehind($organisation: ID!, $outcome: ID!) {
  organisation(key: $organisation) {
    key
    outcome(key: $outcome) {
      key
      statement
      for
      weight
      alignment {
        departments {
          ...DepartmentEffectParts
        }
      }
    }
  }
}
    fragment DepartmentEffectParts on CellEffect {
  outcome {
    key
    statement
    for
    weight
  }
  department {
    key
    name
  }
  support
  denial
  net
  verdict
  goals {
    goal {
      key
      title
    }
    support
    denial
    supportPath {
      ...EffectPathParts
    }
    denialPath {
      ...EffectPathParts
    }
  }
}
fragment EffectPathParts on EffectPath {
  goal {
    key
    title
  }
  effect
  direct
  confidence
  hops {
    from
    to
    fromName
    toName
    effect
    confirmed
    because
  }
}`) as unknown as TypedDocumentString<CellBehindQuery, CellBehindQueryVariables>;
export const WaitingDocument = new TypedDocumentString(`
    query Waiting($organisation: ID!, $person: ID!) {
  organisation(key: $organisation) {
    key
    waitingFor(person: $person) {
      questions {
        ...GoalQuestionParts
        goal {
          key
          title
          department {
            name
          }
          metric {
            name
            unit
          }
          target {
            ...TargetParts
          }
          direction
        }
      }
      conflicts {
        totalCount
        nodes {
          ...ConflictSummary
        }
      }
      reviews {
        totalCount
        nodes {
          ...DecisionListed
        }
      }
    }
  }
}
    fragment PersonParts on Person {
  key
  name
  department {
    key
    name
  }
}
fragment ConflictSummary on Conflict {
  id
  rule
  tier
  headline
  explanation
  severity
  confidence
  departments {
    key
    name
  }
  outcomes {
    key
    statement
  }
  goals {
    key
    title
  }
  life {
    state
    version
    reopenedBecause
  }
}
fragment DecisionParts on Decision {
  id
  kind
  choice
  reason
  context
  dismissedBecause
  acceptedUpTo
  reviewOn
  reviewDue
  decidedAt
  decidedBy {
    ...PersonParts
  }
  accountable {
    ...PersonParts
  }
  responsible {
    ...PersonParts
  }
  consulted {
    ...PersonParts
  }
  informed {
    ...PersonParts
  }
  options {
    says
    chosen
    effect {
      before
      after
      opens
      closes
    }
  }
  expected {
    metric {
      key
      name
      unit
      better
    }
    from
    to
    now
  }
  conflictId
  headline
  rule
  replacedBy {
    id
    choice
  }
  verdict
  actualValue
  verdictNote
  version
}
fragment TargetParts on Target {
  kind
  low
  high
}
fragment DecisionListed on Decision {
  ...DecisionParts
  conflict {
    id
    headline
    life {
      state
    }
  }
}
fragment GoalQuestionParts on GoalQuestion {
  id
  because
  answer
  words
  isCurrent
  person {
    ...PersonParts
  }
  department {
    key
    name
  }
  answeredAt
  answeredBy {
    ...PersonParts
  }
  proposed {
    ...TargetParts
  }
  decision {
    id
    choice
    conflictId
  }
}`) as unknown as TypedDocumentString<WaitingQuery, WaitingQueryVariables>;
export const WaitingCountDocument = new TypedDocumentString(`
    query WaitingCount($organisation: ID!, $person: ID!) {
  organisation(key: $organisation) {
    key
    waitingFor(person: $person) {
      questions {
        id
      }
      conflicts(first: 1) {
        totalCount
      }
      reviews(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingCountQuery, WaitingCountQueryVariables>;