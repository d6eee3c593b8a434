import { registerEnumType } from '@nestjs/graphql';

/** The values are the engine's own words, so that nothing has to be translated. */
type EnumOf<Name extends string, Value extends string> = Readonly<Record<Name, Value>>;

export function enumOf<Name extends string, Value extends string>(
  name: string,
  description: string,
  values: Record<Name, [value: Value, description: string]>,
): EnumOf<Name, Value> {
  const entries = Object.entries(values) as [Name, [Value, string]][];
  const members = Object.fromEntries(entries.map(([key, [value]]) => [key, value])) as EnumOf<Name, Value>;
  registerEnumType(members, {
    name,
    description,
    valuesMap: Object.fromEntries(entries.map(([key, [, text]]) => [key, { description: text }])) as Record<
      Name,
      { description: string }
    >,
  });
  return members;
}

export const Tier = enumOf('Tier', 'How sure a conflict is.', {
  PROVEN: ['proven', 'Arithmetic on stated numbers.'],
  STATED: ['stated', 'Follows from what people confirmed.'],
  POSSIBLE: ['possible', 'Inferred: a question, not a finding.'],
});

export const OutcomeOrder = enumOf('OutcomeOrder', 'In which order outcomes come.', {
  PLAN: ['plan', 'As in the plan.'],
  WEIGHT: ['weight', 'What matters most to people first.'],
  ALIGNMENT: ['alignment', 'What fares worst first; what no goal touches last.'],
  LOSS: ['loss', 'What costs the headline most points first.'],
  NAME: ['name', 'By statement.'],
});

export const ConflictRule = enumOf('ConflictRule', 'Which rule found a conflict.', {
  OPPOSED_TARGETS: ['opposed-targets', 'Two targets on one metric cannot both be met.'],
  INCONSISTENT_PROMISE: ['inconsistent-promise', 'Customers are told two different things.'],
  INCOMPATIBLE_TARGETS: ['incompatible-targets', 'Targets that the way the business works does not allow together.'],
  TRADE_OFF: ['trade-off', 'What helps one goal hurts an outcome that the other serves.'],
  OVER_CAPACITY: ['over-capacity', 'More of something is planned with than there is.'],
  SCHEDULE_CLASH: ['schedule-clash', 'Something needed is due too late, or needs go in a circle.'],
  UNSTAFFED_PROMISE: ['unstaffed-promise', 'One department promises hours in which others do not staff the channel.'],
});

export const ConflictState = enumOf('ConflictState', 'What has become of a conflict.', {
  OPEN: ['open', 'Nobody has dealt with it yet, or it has come back.'],
  ACKNOWLEDGED: ['acknowledged', 'Every department concerned has seen it.'],
  DECIDED: ['decided', 'It is decided what will change; it is there until that is done.'],
  ACCEPTED: ['accepted', 'People live with it, within limits.'],
  DISMISSED: ['dismissed', 'People say that it is none, and why.'],
  RESOLVED: ['resolved', 'The goals go together now.'],
});

export const ConflictEventKind = enumOf('ConflictEventKind', 'A step in the life of a conflict.', {
  FOUND: ['found', 'It was found for the first time.'],
  CHANGED: ['changed', 'It became heavier, lighter or surer.'],
  ACKNOWLEDGED: ['acknowledged', 'A department has seen it.'],
  DECIDED: ['decided', 'It was decided what will change.'],
  ACCEPTED: ['accepted', 'People decided to live with it, within limits.'],
  DISMISSED: ['dismissed', 'People said that it is none.'],
  RESOLVED: ['resolved', 'It was no longer found.'],
  REOPENED: ['reopened', 'It came back, or somebody opened it again.'],
});

export const DecisionKind = enumOf('DecisionKind', 'What was decided.', {
  CHANGE: ['change', 'Something changes, so that the goals go together.'],
  ACCEPT: ['accept', 'The conflict is accepted, up to a severity and until a day.'],
  DISMISS: ['dismiss', 'It is no conflict.'],
});

export const DismissalReason = enumOf('DismissalReason', 'Why a conflict is none.', {
  INFLUENCE_NOT_REAL: ['influence-not-real', 'One thing does not move the other as the model says.'],
  SCOPES_APART: ['scopes-apart', 'The goals are for different parts of the business.'],
  LAW_NOT_SO: ['law-not-so', 'The business does not work as the law says.'],
  NOT_THE_SAME_THING: ['not-the-same-thing', 'The goals measure different things by the same name.'],
  OTHER: ['other', 'Something else, in words.'],
});

export const DecisionVerdict = enumOf('DecisionVerdict', 'How a decision turned out.', {
  WORKED: ['worked', 'It did what was expected.'],
  PARTLY: ['partly', 'It did some of it.'],
  DID_NOT_WORK: ['did-not-work', 'It did not do what was expected.'],
});

export const AnswerKind = enumOf('AnswerKind', 'What somebody says about a goal.', {
  AGREE: ['agree', 'They agree.'],
  AGREE_IF: ['agree-if', 'They agree under a condition.'],
  DISAGREE: ['disagree', 'They object.'],
});

export const AdviceRule = enumOf('AdviceRule', 'Which rule gives a piece of advice.', {
  IMPOSSIBLE_TARGET: ['impossible-target', 'A goal that cannot be reached, whatever others do.'],
  INNER_CONFLICT: ['inner-conflict', "A department's own goals do not go together."],
  CONTRADICTORY_LAWS: ['contradictory-laws', 'What is said about how the business works contradicts itself.'],
  DUPLICATE_EFFORT: ['duplicate-effort', 'Departments do the same thing, and nobody answers for it.'],
  PRIORITY_MISMATCH: ['priority-mismatch', 'A department stresses other outcomes than the people concerned do.'],
  UNCOVERED_OUTCOME: ['uncovered-outcome', 'An outcome that no goal helps.'],
  ORPHAN_GOAL: ['orphan-goal', 'A goal that serves no outcome.'],
  VAGUE_GOAL: ['vague-goal', 'A goal that leaves something open, so that it cannot be checked against others.'],
  UNBACKED_DEPENDENCE: ['unbacked-dependence', 'A goal depends on a department that has no goal for it.'],
  AMBIGUOUS_EFFECT: ['ambiguous-effect', 'A goal both helps and hurts an outcome.'],
  CONDITIONAL_PLAN: ['conditional-plan', 'The plan holds as long as a fact does not change too far.'],
  UNSTAFFED_PROMISE: ['unstaffed-promise', 'Hours are promised that the same department, or nobody, staffs.'],
  BROKEN_PROMISE: ['broken-promise', 'A promise was not kept when it was last looked at.'],
  DIFFERING_AUTHORITY: ['differing-authority', 'Two front lines may do the same, up to different limits.'],
  MISSING_AUTHORITY: ['missing-authority', 'A goal needs what nobody may do without asking.'],
  UNCARRIED_STORY: ['uncarried-story', 'An outcome’s story has parts that nobody carries.'],
});

export const RepairKind = enumOf('RepairKind', 'What kind of settlement a repair is.', {
  SMALLEST: ['smallest', 'The fewest, cheapest changes; what customers care about decides who moves.'],
  EVEN: ['even', 'Everybody in the conflict gives up the same share of what it plans.'],
  SETTLE_ALL: ['settle-all', 'The cheapest changes after which all goals that hang together hold.'],
  BOUNDARY: ['boundary', 'Up to which value of a fact the plan holds as it is.'],
  MOVE: ['move', 'Something happens at another time.'],
  SHRINK: ['shrink', 'Somebody takes less of a capacity, or promises fewer hours.'],
  ADD: ['add', 'More of a capacity is provided, or more hours are staffed.'],
  IN_WORDS: ['in-words', 'What would have to change, where no single number settles it.'],
});

export const IntervalEnd = enumOf('IntervalEnd', 'An end of what a goal allows.', {
  LOW: ['low', 'The lower end.'],
  HIGH: ['high', 'The upper end.'],
});

export const BoundEnd = enumOf('BoundEnd', 'A bound of a metric.', {
  MIN: ['min', 'What it cannot fall below.'],
  MAX: ['max', 'What it cannot rise above.'],
});

export const GoalStatus = enumOf('GoalStatus', 'The life of a goal, as its owner states it.', {
  DRAFT: ['draft', 'Being written; it takes part in nothing yet.'],
  ACTIVE: ['active', 'In force.'],
  DONE: ['done', 'Finished.'],
  CANCELLED: ['cancelled', 'Given up.'],
});

export const Direction = enumOf('Direction', 'Which way a metric shall go.', {
  INCREASE: ['increase', 'Up.'],
  DECREASE: ['decrease', 'Down.'],
  MAINTAIN: ['maintain', 'Kept where it is.'],
});

export const Commitment = enumOf('Commitment', 'How firmly a goal is meant.', {
  COMMITTED: ['committed', 'To be reached in full.'],
  ASPIRATIONAL: ['aspirational', 'A stretch: 70 to 90 % is ideal.'],
});

export const Contact = enumOf('Contact', 'Who starts it.', {
  INTERACTION: ['interaction', 'We do, by a plan of our own.'],
  TRANSACTION: ['transaction', 'The customer does, by asking.'],
});

export const ProgressStatus = enumOf('ProgressStatus', 'How a goal stands against its plan.', {
  ON_TRACK: ['on-track', 'At least 70 % of what was expected by now.'],
  AT_RISK: ['at-risk', '40 to 70 % of what was expected by now.'],
  OFF_TRACK: ['off-track', 'Less than 40 % of what was expected by now.'],
  PENDING: ['pending', 'No check-in yet.'],
  OUTDATED: ['outdated', 'The last check-in is too old to tell.'],
});

export const Audience = enumOf('Audience', 'Who an outcome is for.', {
  CUSTOMER: ['customer', 'Customers.'],
  COWORKER: ['coworker', 'People who work here.'],
  SURROUNDINGS: ['surroundings', 'Neighbours, nature, society.'],
});

export const Better = enumOf('Better', 'Which way a metric is better.', {
  LOWER: ['lower', 'Less is better.'],
  HIGHER: ['higher', 'More is better.'],
  NEITHER: ['neither', 'It depends.'],
});

export const TargetKind = enumOf('TargetKind', 'The form of a target.', {
  AT_LEAST: ['at-least', 'This much or more.'],
  AT_MOST: ['at-most', 'This much or less.'],
  EXACTLY: ['exactly', 'Just this.'],
  BETWEEN: ['between', 'From low to high, both included.'],
});

export const Verdict = enumOf('Verdict', 'What a department does to an outcome.', {
  HELPS: ['helps', 'Its goals serve the outcome.'],
  HURTS: ['hurts', 'Its goals work against the outcome.'],
  CONTESTED: ['contested', 'Some of its goals serve the outcome and some work against it.'],
});

export const ErrorCode = enumOf('ErrorCode', 'What kind of mistake it is; the message says what to do.', {
  INVALID_INPUT: ['INVALID_INPUT', 'Something in the input has to be put right.'],
  NOT_FOUND: ['NOT_FOUND', 'There is no such thing, or it is not yours.'],
  CONFLICT: ['CONFLICT', 'Somebody else has changed it in the meantime.'],
  ALREADY_EXISTS: ['ALREADY_EXISTS', 'It has been done or made before.'],
  NOT_ALLOWED: ['NOT_ALLOWED', 'Whoever asks may not do this.'],
});

export const Role = enumOf('Role', 'What somebody may do in a whole organisation, the least first.', {
  VIEWER: ['viewer', 'Sees everything, changes nothing.'],
  CONTRIBUTOR: ['contributor', 'Checks in on goals, completes milestones, answers about goals.'],
  PLANNER: ['planner', 'Also changes goals of every department, decides on conflicts, and corrects the model.'],
  ADMIN: ['admin', 'Also says who may do what.'],
});

export const DepartmentRole = enumOf('DepartmentRole', 'What somebody may do in one department.', {
  CONTRIBUTOR: ['contributor', 'Checks in on its goals, completes milestones.'],
  LEAD: ['lead', 'Also adds, changes and archives its goals, and speaks for it.'],
});

export const TokenScope = enumOf('TokenScope', 'What a token may do.', {
  READ: ['read', 'Read.'],
  READ_WRITE: ['read-write', 'Read, and write what a planner may write.'],
});

export const Language = enumOf('Language', 'What a text can be said in.', {
  EN: ['en', 'English.'],
  DE: ['de', 'German.'],
});

export const WeekStart = enumOf('WeekStart', 'The day with which weeks begin in calendars.', {
  MONDAY: ['monday', 'As in most of Europe.'],
  SUNDAY: ['sunday', 'As in North America.'],
  SATURDAY: ['saturday', 'As in much of the Arab world.'],
});

export const WorkshopState = enumOf('WorkshopState', 'How far a workshop is.', {
  COLLECTING: ['collecting', 'People say what comes to mind.'],
  GROUPING: ['grouping', 'What means the same is put together; people may still add to it.'],
  VOTING: ['voting', 'Everybody votes; nobody sees how others do.'],
  CLOSED: ['closed', 'The votes are counted.'],
});
