import type {
  AdviceRule,
  Audience,
  Commitment,
  ConflictRule,
  Direction,
  GoalStatus,
  ProgressStatus,
  RepairKind,
  Tier,
} from '../graphql/operations.ts';

/** How the contract's constants read to a person. */
export const tierWords: Record<Tier, { name: string; meaning: string }> = {
  PROVEN: { name: 'Proven', meaning: 'Follows by arithmetic from the numbers stated' },
  STATED: { name: 'Stated', meaning: 'Follows from what people confirmed' },
  POSSIBLE: { name: 'Possible', meaning: 'Inferred from effects nobody has confirmed yet: a question, not a finding' },
};

export const ruleWords: Record<ConflictRule, string> = {
  OPPOSED_TARGETS: 'Opposed targets',
  INCONSISTENT_PROMISE: 'Differing promises',
  INCOMPATIBLE_TARGETS: 'Incompatible targets',
  TRADE_OFF: 'Trade-off',
  OVER_CAPACITY: 'Over capacity',
  SCHEDULE_CLASH: 'Schedule clash',
};

/** What a kind of advice says, and what to do about it, once for all pieces of the kind. */
export const adviceWords: Record<AdviceRule, { name: string; cure: string }> = {
  CONTRADICTORY_LAWS: {
    name: 'The plan contradicts itself on how the business works',
    cure: 'Correct what is not so. Until then, nothing that follows from it is judged.',
  },
  IMPOSSIBLE_TARGET: {
    name: 'Targets out of reach as things stand',
    cure: 'Set a target that can be reached, or change first what stands in its way.',
  },
  INNER_CONFLICT: {
    name: 'Goals of one department that do not go together',
    cure: 'The department decides by itself which of its goals comes first.',
  },
  CONDITIONAL_PLAN: {
    name: 'Holds today, but not if things change as expected',
    cure: 'Decide now what gives way when it comes to that.',
  },
  UNBACKED_DEPENDENCE: {
    name: 'Depends on a department that has no goal for it',
    cure: 'Ask that department for a goal, or share this one with it.',
  },
  UNCOVERED_OUTCOME: {
    name: 'Outcomes that nobody works for',
    cure: 'Give somebody a goal that serves it, or find out whether it still matters.',
  },
  PRIORITY_MISMATCH: {
    name: 'Departments that stress other things than customers do',
    cure: 'Move effort to what matters more, or find out whether the weights are still right.',
  },
  DUPLICATE_EFFORT: {
    name: 'The same work done twice',
    cure: 'Agree on who leads, or make it one goal that the departments share.',
  },
  AMBIGUOUS_EFFECT: {
    name: 'Goals that help and hurt the same outcome',
    cure: 'Find out which of the two is stronger before others rely on it.',
  },
  ORPHAN_GOAL: {
    name: 'Goals that serve no outcome',
    cure: 'Say what customers, co-workers or the surroundings gain, or ask whether it is worth doing now.',
  },
  VAGUE_GOAL: {
    name: 'Goals that leave something open',
    cure: 'Fill in what is missing, so that the goal can be checked against those of others.',
  },
};

/** What a way to settle a conflict is good for: said first, and said of one that is good for something else too. */
export const repairWords: Record<RepairKind, { label: string; also: string }> = {
  SMALLEST: { label: 'The least change', also: 'the least change' },
  EVEN: { label: 'Share it evenly', also: 'shared evenly' },
  SETTLE_ALL: {
    label: 'Settle everything that hangs together',
    also: 'settles everything that hangs together',
  },
  BOUNDARY: { label: 'How far it holds', also: 'how far it holds' },
  MOVE: { label: 'Move it', also: 'moves it' },
  SHRINK: { label: 'Take less', also: 'takes less' },
  ADD: { label: 'Provide more', also: 'provides more' },
  IN_WORDS: { label: 'What would have to change', also: 'what would have to change' },
};

export const audienceWords: Record<Audience, string> = {
  CUSTOMER: 'Customers',
  COWORKER: 'Co-workers',
  SURROUNDINGS: 'Surroundings',
};

export const progressWords: Record<ProgressStatus, string> = {
  ON_TRACK: 'On track',
  AT_RISK: 'At risk',
  OFF_TRACK: 'Off track',
  PENDING: 'No check-in yet',
  OUTDATED: 'Check-in overdue',
};

export const goalStatusWords: Record<GoalStatus, string> = {
  DRAFT: 'Draft',
  ACTIVE: 'Active',
  DONE: 'Done',
  CANCELLED: 'Cancelled',
};

export const directionWords: Record<Direction, string> = {
  INCREASE: 'Increase',
  DECREASE: 'Decrease',
  MAINTAIN: 'Keep as it is',
};

export const commitmentWords: Record<Commitment, { name: string; meaning: string }> = {
  COMMITTED: { name: 'Committed', meaning: 'others may rely on it; met at 100 %' },
  ASPIRATIONAL: { name: 'Aspirational', meaning: 'something to strive for; 70–90 % is a good result' },
};
