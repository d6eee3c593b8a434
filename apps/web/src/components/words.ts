import type {
  Audience,
  Commitment,
  ConflictRule,
  Direction,
  GoalStatus,
  ProgressStatus,
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
  TRADE_OFF: 'Trade-off',
  SCHEDULE_CLASH: 'Schedule clash',
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
