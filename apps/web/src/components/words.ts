import { say } from '@concord/texts';
import type {
  AdviceRule,
  Audience,
  Commitment,
  ConflictRule,
  Contact,
  Direction,
  GoalStatus,
  ProgressStatus,
  RepairKind,
  Tier,
} from '../graphql/operations.ts';
import { saidTable } from './said-table.ts';

/** How the contract's constants read to a person. */
export const tierWords = saidTable<Tier, { name: string; meaning: string }>({
  PROVEN: () => ({ name: say('Proven'), meaning: say('Follows by arithmetic from the numbers stated') }),
  STATED: () => ({ name: say('Stated'), meaning: say('Follows from what people confirmed') }),
  POSSIBLE: () => ({
    name: say('Possible'),
    meaning: say('Inferred from effects nobody has confirmed yet: a question, not a finding'),
  }),
});

/** Who starts what a goal is about. */
export const contactWords = saidTable<Contact, string>({
  INTERACTION: () => say('We start it (interaction)'),
  TRANSACTION: () => say('The customer starts it (transaction)'),
});

export const ruleWords = saidTable<ConflictRule, string>({
  OPPOSED_TARGETS: () => say('Opposed targets'),
  INCONSISTENT_PROMISE: () => say('Differing promises'),
  INCOMPATIBLE_TARGETS: () => say('Incompatible targets'),
  TRADE_OFF: () => say('Trade-off'),
  OVER_CAPACITY: () => say('Over capacity'),
  SCHEDULE_CLASH: () => say('Schedule clash'),
  UNSTAFFED_PROMISE: () => say('Hours promised, not staffed'),
});

/** What a kind of advice says, and what to do about it, once for all pieces of the kind. */
export const adviceWords = saidTable<AdviceRule, { name: string; cure: string }>({
  CONTRADICTORY_LAWS: () => ({
    name: say('The plan contradicts itself on how the business works'),
    cure: say('Correct what is not so. Until then, nothing that follows from it is judged.'),
  }),
  IMPOSSIBLE_TARGET: () => ({
    name: say('Targets out of reach as things stand'),
    cure: say('Set a target that can be reached, or change first what stands in its way.'),
  }),
  INNER_CONFLICT: () => ({
    name: say('Goals of one department that do not go together'),
    cure: say('The department decides by itself which of its goals comes first.'),
  }),
  CONDITIONAL_PLAN: () => ({
    name: say('Holds today, but not if things change as expected'),
    cure: say('Decide now what gives way when it comes to that.'),
  }),
  UNBACKED_DEPENDENCE: () => ({
    name: say('Depends on a department that has no goal for it'),
    cure: say('Ask that department for a goal, or share this one with it.'),
  }),
  UNCOVERED_OUTCOME: () => ({
    name: say('Outcomes that nobody works for'),
    cure: say('Give somebody a goal that serves it, or find out whether it still matters.'),
  }),
  PRIORITY_MISMATCH: () => ({
    name: say('Departments that stress other things than the people they are for'),
    cure: say('Move effort to what matters more, or find out whether the weights are still right.'),
  }),
  DUPLICATE_EFFORT: () => ({
    name: say('The same work done twice'),
    cure: say('Agree on who leads, or make it one goal that the departments share.'),
  }),
  AMBIGUOUS_EFFECT: () => ({
    name: say('Goals that help and hurt the same outcome'),
    cure: say('Find out which of the two is stronger before others rely on it.'),
  }),
  ORPHAN_GOAL: () => ({
    name: say('Goals that serve no outcome'),
    cure: say('Say what customers, co-workers or the surroundings gain, or ask whether it is worth doing now.'),
  }),
  VAGUE_GOAL: () => ({
    name: say('Goals that leave something open'),
    cure: say('Fill in what is missing, so that the goal can be checked against those of others.'),
  }),
  UNSTAFFED_PROMISE: () => ({
    name: say('Hours promised that the same department, or nobody, staffs'),
    cure: say('Staff these hours, or promise fewer.'),
  }),
  BROKEN_PROMISE: () => ({
    name: say('Promises that are not kept'),
    cure: say('Find out what holds them up, or promise what can be kept.'),
  }),
  DIFFERING_AUTHORITY: () => ({
    name: say('The front line may do the same, but up to different limits'),
    cure: say('Agree on one limit, so that customers get the same from everybody.'),
  }),
  MISSING_AUTHORITY: () => ({
    name: say('Goals that need what nobody may do without asking'),
    cure: say('Grant the authority, or take it out of the goal.'),
  }),
  UNCARRIED_STORY: () => ({
    name: say('Stories of which nobody carries every part'),
    cure: say('Say what makes each part come true, or leave it out of the story.'),
  }),
});

/** What a way to settle a conflict is good for: said first, and said of one that is good for something else too. */
export const repairWords = saidTable<RepairKind, { label: string; also: string }>({
  SMALLEST: () => ({ label: say('The least change'), also: say('the least change') }),
  EVEN: () => ({ label: say('Share it evenly'), also: say('shared evenly') }),
  SETTLE_ALL: () => ({
    label: say('Settle everything that hangs together'),
    also: say('settles everything that hangs together'),
  }),
  BOUNDARY: () => ({ label: say('How far it holds'), also: say('how far it holds') }),
  MOVE: () => ({ label: say('Move it'), also: say('moves it') }),
  SHRINK: () => ({ label: say('Take less'), also: say('takes less') }),
  ADD: () => ({ label: say('Provide more'), also: say('provides more') }),
  IN_WORDS: () => ({ label: say('What would have to change'), also: say('what would have to change') }),
});

export const audienceWords = saidTable<Audience, string>({
  CUSTOMER: () => say('Customers'),
  COWORKER: () => say('Co-workers'),
  SURROUNDINGS: () => say('Surroundings'),
});

export const progressWords = saidTable<ProgressStatus, string>({
  ON_TRACK: () => say('On track'),
  AT_RISK: () => say('At risk'),
  OFF_TRACK: () => say('Off track'),
  PENDING: () => say('No check-in yet'),
  OUTDATED: () => say('Check-in overdue'),
});

export const goalStatusWords = saidTable<GoalStatus, string>({
  DRAFT: () => say('Draft'),
  ACTIVE: () => say('Active'),
  DONE: () => say('Done'),
  CANCELLED: () => say('Cancelled'),
});

export const directionWords = saidTable<Direction, string>({
  INCREASE: () => say('Increase'),
  DECREASE: () => say('Decrease'),
  MAINTAIN: () => say('Keep as it is'),
});

export const commitmentWords = saidTable<Commitment, { name: string; meaning: string }>({
  COMMITTED: () => ({ name: say('Committed'), meaning: say('others may rely on it; met at 100 %') }),
  ASPIRATIONAL: () => ({
    name: say('Aspirational'),
    meaning: say('something to strive for; 70–90 % is a good result'),
  }),
});
