// Written by `npm run codegen`: change the .graphql files instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What changes about an action. What is left out stays. */
export type ActionChange = {
  /** Until when. */
  dueOn?: string | null | undefined;
  /** What became of it, in words. */
  note?: string | null | undefined;
  /** The key of whoever does it. */
  owner?: string | null | undefined;
  /** What becomes of it. */
  state?: ActionState | null | undefined;
  /** What is to be done. */
  title?: string | null | undefined;
};

/** Something that somebody promises to do. */
export type ActionInput = {
  /** Until when. */
  dueOn: string;
  /** The key of whoever does it. */
  owner: string;
  /** What is to be done. */
  title: string;
};

/** What has become of an action. */
export type ActionState =
  /** Done. */
  | 'DONE'
  /** Not to be done after all. */
  | 'DROPPED'
  /** To be done. */
  | 'OPEN';

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
  /** A promise was not kept when it was last looked at. */
  | 'BROKEN_PROMISE'
  /** The plan holds as long as a fact does not change too far. */
  | 'CONDITIONAL_PLAN'
  /** What is said about how the business works contradicts itself. */
  | 'CONTRADICTORY_LAWS'
  /** Two front lines may do the same, up to different limits. */
  | 'DIFFERING_AUTHORITY'
  /** Departments do the same thing, and nobody answers for it. */
  | 'DUPLICATE_EFFORT'
  /** A goal that cannot be reached, whatever others do. */
  | 'IMPOSSIBLE_TARGET'
  /** A department's own goals do not go together. */
  | 'INNER_CONFLICT'
  /** A goal needs what nobody may do without asking. */
  | 'MISSING_AUTHORITY'
  /** A goal that serves no outcome. */
  | 'ORPHAN_GOAL'
  /** A department stresses other outcomes than the people concerned do. */
  | 'PRIORITY_MISMATCH'
  /** A goal depends on a department that has no goal for it. */
  | 'UNBACKED_DEPENDENCE'
  /** An outcome’s story has parts that nobody carries. */
  | 'UNCARRIED_STORY'
  /** An outcome that no goal helps. */
  | 'UNCOVERED_OUTCOME'
  /** Hours are promised that the same department, or nobody, staffs. */
  | 'UNSTAFFED_PROMISE'
  /** A goal that leaves something open, so that it cannot be checked against others. */
  | 'VAGUE_GOAL';

/** What changes about an item. What is left out stays. */
export type AgendaItemChange = {
  /** How long it may take, in minutes. */
  minutes?: number | null | undefined;
  /** At which place it stands from now on, from 0. */
  position?: number | null | undefined;
  /** What becomes of it; CURRENT starts its timer and stops that of the one before. */
  state?: AgendaItemState | null | undefined;
  /** What it is called. */
  title?: string | null | undefined;
};

/** Something to put on an agenda: a conflict, a decision, or something of your own. */
export type AgendaItemInput = {
  /** The id of a conflict. */
  conflict?: string | null | undefined;
  /** The id of a decision to be reviewed. */
  decision?: string | null | undefined;
  /** How long it may take, in minutes; missing: 10. */
  minutes?: number | null | undefined;
  /** At which place, from 0; missing: last. */
  position?: number | null | undefined;
  /** What it is called; needed for something of your own. */
  title?: string | null | undefined;
};

/** What an item is about. */
export type AgendaItemKind =
  /** What was promised and is not done. */
  | 'ACTIONS'
  /** A conflict. */
  | 'CONFLICT'
  /** Whether a decision did what was expected. */
  | 'DECISION_REVIEW'
  /** Something that somebody put on the agenda. */
  | 'OWN';

/** What has become of an item. */
export type AgendaItemState =
  /** Talked about now. */
  | 'CURRENT'
  /** Dealt with. */
  | 'DONE'
  /** Moved to another meeting. */
  | 'MOVED'
  /** Still to come. */
  | 'OPEN'
  /** Set aside. */
  | 'PARKED'
  /** Taken off; it is not proposed again. */
  | 'REMOVED';

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

/** What a department’s front line may do without asking, as it shall be. */
export type AuthorityInput = {
  /** The key of the person who granted it. */
  approvedBy?: string | null | undefined;
  /** The key of the department whose front line holds it. */
  department: string;
  /** The first day. */
  from?: string | null | undefined;
  /** The same in words. */
  says: string;
  /** The unit of the limit. */
  unit?: string | null | undefined;
  /** The last day. */
  until?: string | null | undefined;
  /** Up to how much; missing: without a limit. */
  upTo?: number | null | undefined;
  /** What may be done, in a word that departments share: small letters, digits, hyphens. */
  what: string;
};

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

/** What a capacity is, and how much there is of it. */
export type CapacityCorrection = {
  /** The amount, in its unit. */
  amount?: number | null | undefined;
  /** The key of the capacity. */
  key: string;
  /** Its name. */
  name?: string | null | undefined;
  /** What it is counted in, such as `hours a week`. */
  unit?: string | null | undefined;
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

/** A charter as it shall be. */
export type CharterInput = {
  /** Whether a letter says when, if the server sends letters. */
  byMail?: boolean;
  /** Whether its readings count into the sums of your department. Not for that of a department. */
  inSums?: boolean;
  /** How often it is to be read again. */
  rhythm: CharterRhythm;
  /** What it says, in its order: at most 7 sentences in each part. Sentences that are left out end. */
  sentences: Array<CharterSentenceInput>;
  /** Keys of people, where it is shared with single ones; at most 50. */
  sharedPeople?: Array<string> | null | undefined;
  /** Who may read it. */
  sharedWith: CharterSharing;
};

/** What is said of a sentence. */
export type CharterMarkInput = {
  /** How you lived up to it. */
  mark: CharterMarkKind;
  /** A note on it, at most 500 characters. */
  note?: string | null | undefined;
  /** The id of the sentence. */
  sentence: string;
};

/** How somebody lived up to a sentence. */
export type CharterMarkKind =
  /** Yes. */
  | 'KEPT'
  /** No. */
  | 'NOT'
  /** Now and then, or not for everybody. */
  | 'PARTLY';

/** Who shall experience something: the three parts of a charter. */
export type CharterPart =
  /** Coworkers. */
  | 'COWORKERS'
  /** Customers. */
  | 'CUSTOMERS'
  /** The surroundings: neighbours, nature, society. */
  | 'SURROUNDINGS';

/** An honest reading of a charter; another one on the same day takes its place. */
export type CharterReadingInput = {
  /** One for every sentence. */
  marks: Array<CharterMarkInput>;
  /** A note on the whole, at most 1,000 characters. */
  note?: string | null | undefined;
};

/** How often a charter is to be read again. */
export type CharterRhythm =
  /** Twice a year. */
  | 'HALF_YEARLY'
  /** Every month. */
  | 'MONTHLY'
  /** Every third month. */
  | 'QUARTERLY'
  /** Once a year. */
  | 'YEARLY';

/** A sentence as it shall be. */
export type CharterSentenceInput = {
  /** The id of the sentence that it is, or comes in place of. */
  id?: string | null | undefined;
  /** The key of the outcome that it speaks to. */
  outcome?: string | null | undefined;
  /** Who shall experience it. */
  part: CharterPart;
  /** What they shall experience, at most 200 characters. */
  says: string;
};

/** Who may read a charter beside whose it is. */
export type CharterSharing =
  /** The people of the department. */
  | 'DEPARTMENT'
  /** Nobody; that of a department is read by who leads it. */
  | 'NOBODY'
  /** Everybody of the organisation. */
  | 'ORGANISATION'
  /** Single people of the plan. */
  | 'PEOPLE';

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

/** Where in the cloud of a conflict an assumption lies. */
export type CloudArrow =
  /** Why the first side’s need takes what it wants. */
  | 'NEED_A_WANT_A'
  /** Why the second side’s need takes what it wants. */
  | 'NEED_B_WANT_B'
  /** Why the objective needs what the first side needs. */
  | 'OBJECTIVE_NEED_A'
  /** Why the objective needs what the second side needs. */
  | 'OBJECTIVE_NEED_B'
  /** Why both wants exclude each other. */
  | 'WANT_A_WANT_B';

/** How firmly a goal is meant. */
export type Commitment =
  /** A stretch: 70 to 90 % is ideal. */
  | 'ASPIRATIONAL'
  /** To be reached in full. */
  | 'COMMITTED';

/** What changes in a cloud. What is left out stays. */
export type ConflictCloudInput = {
  /** What the first side needs for that. */
  needA?: string | null | undefined;
  /** What the second side needs for that. */
  needB?: string | null | undefined;
  /** What both want in the end. */
  objective?: string | null | undefined;
  /** What the first side wants because of it. */
  wantA?: string | null | undefined;
  /** What the second side wants because of it. */
  wantB?: string | null | undefined;
};

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
  /** Concerns all of these departments. */
  allDepartments?: Array<string> | null | undefined;
  /** Between all of these goals. */
  allGoals?: Array<string> | null | undefined;
  /** Between goals on all of these metrics. */
  allMetrics?: Array<string> | null | undefined;
  /** Between any of these departments and another. */
  departments?: Array<string> | null | undefined;
  /** With any of these goals. */
  goals?: Array<string> | null | undefined;
  /** About any of these outcomes. */
  outcomes?: Array<string> | null | undefined;
  /** About any of these promises. */
  promises?: Array<string> | null | undefined;
  /** Found by any of these rules. */
  rules?: Array<ConflictRule> | null | undefined;
  /** In any of these states; missing: all that are there, so all but the resolved ones. */
  states?: Array<ConflictState> | null | undefined;
  /** A part of the headline, in any case. */
  text?: string | null | undefined;
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
  | 'TRADE_OFF'
  /** One department promises hours in which others do not staff the channel. */
  | 'UNSTAFFED_PROMISE';

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

/** Who starts it. */
export type Contact =
  /** We do, by a plan of our own. */
  | 'INTERACTION'
  /** The customer does, by asking. */
  | 'TRANSACTION';

/** A decision on a conflict. */
export type DecisionInput = {
  /** For ACCEPT: up to which severity, 0 to 1; missing: up to what it is now. */
  acceptUpTo?: number | null | undefined;
  /** The key of the one person who answers for it. */
  accountable: string;
  /** Carry the chosen repair out: goals, hours and capacities that you may change are changed at once, the owners of other goals are asked. */
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

/** Which decisions to list. What is left out does not narrow the list. */
export type DecisionLogFilter = {
  /** Taken before then. */
  before?: string | null | undefined;
  /** Concerning any of these departments. */
  departments?: Array<string> | null | undefined;
  /** Taken then or later. */
  from?: string | null | undefined;
  /** Of any of these kinds. */
  kinds?: Array<DecisionKind> | null | undefined;
  /** Taken or reviewed in this meeting. */
  meeting?: string | null | undefined;
  /** Concerning any of these metrics. */
  metrics?: Array<string> | null | undefined;
  /** Concerning any of these outcomes. */
  outcomes?: Array<string> | null | undefined;
  /** In which all these words stand: in what collided, what was chosen, why, or what was learnt. */
  text?: string | null | undefined;
  /** That turned out so. */
  verdicts?: Array<DecisionVerdict> | null | undefined;
};

/** Something that could be decided. */
export type DecisionOptionInput = {
  /** Which of the repairs of the conflict it is, from 0; its effect is computed and kept. */
  repair?: number | null | undefined;
  /** In words; missing: the words of the repair. */
  says?: string | null | undefined;
  /** The words of the repair, as they were seen: where it is another one by now, nothing is written. */
  seen?: string | null | undefined;
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

/** What a department is called, and what it stresses. */
export type DepartmentCorrection = {
  /** The key of the department. */
  key: string;
  /** Its name. */
  name?: string | null | undefined;
  /** How it ranks these outcomes itself; others stay as they are. */
  priorities?: Array<PriorityInput> | null | undefined;
};

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

/** An action of a goal, as it shall be. */
export type GoalActionInput = {
  /** Who starts it. */
  contact?: Contact | null | undefined;
  /** What it costs, in the currency of the organisation. */
  cost?: number | null | undefined;
  /** Until when. */
  due?: string | null | undefined;
  /** Its key; missing for a new one. */
  key?: string | null | undefined;
  /** The key of whoever answers for it. */
  owner?: string | null | undefined;
  /** Who else has a part in it. */
  roles?: RolesInput | null | undefined;
  /** What has become of it. */
  state?: GoalActionState;
  /** What is done. */
  title: string;
};

/** What has become of an action. */
export type GoalActionState =
  /** It is done. */
  | 'DONE'
  /** It will not be done. */
  | 'DROPPED'
  /** It is still to be done. */
  | 'OPEN';

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
  /** Goals that are started by any of these. */
  contacts?: Array<Contact> | null | undefined;
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
  /** Only goals of which nobody has said who starts them. */
  unmarked?: boolean | null | undefined;
};

/** By what goals are put together. */
export type GoalGrouping =
  /** The department that has them. */
  | 'DEPARTMENT'
  /** The outcome that they serve most. */
  | 'OUTCOME'
  /** The person who owns them. */
  | 'OWNER';

/** A goal as a person states it, whole: what is left out is not set. */
export type GoalInput = {
  /** Where the metric stands at the start. */
  baseline?: number | null | undefined;
  /** How firmly it is meant. */
  commitment?: Commitment;
  /** Who starts it. Missing: it stays as it is; null: nobody has said. */
  contact?: Contact | null | undefined;
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
  /** The key of the goal that was reached before it. Missing: it stays as it is; null: none. */
  succeeds?: string | null | undefined;
  /** The committed target. */
  target?: TargetInput | null | undefined;
  /** The goal as a sentence. */
  title: string;
  /** What it takes of capacities. */
  uses?: Array<CapacityUseInput> | null | undefined;
};

/** What shall stand behind a goal. A list that is not given stays as it is. */
export type GoalPlanInput = {
  /** What is done, in order. */
  actions?: Array<GoalActionInput> | null | undefined;
  /** Who has which part in its milestones. */
  milestones?: Array<MilestoneRolesInput> | null | undefined;
  /** What the front line must be allowed to do: `refund`. */
  needsAuthority?: Array<string> | null | undefined;
  /** Who has a part in the goal beside its owner. */
  roles?: RolesInput | null | undefined;
  /** What people have to learn. */
  training?: Array<GoalTrainingInput> | null | undefined;
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

/** A training, as it shall be. */
export type GoalTrainingInput = {
  /** Until when. */
  due?: string | null | undefined;
  /** Its key; missing for a new one. */
  key?: string | null | undefined;
  /** What is learnt. */
  title: string;
  /** Who needs it, and who has had it. */
  trainees: Array<TraineeInput>;
};

/** What a member may do. */
export type GrantsInput = {
  /** Beyond that, by department. */
  departments?: Array<DepartmentGrantInput>;
  /** The key of the person who they are in the plan. */
  person?: string | null | undefined;
  /** In the whole organisation. */
  role: Role;
};

/** With which goal a request is met. An offer names it already. */
export type HelpAcceptance = {
  /** The key of a goal of the department that helps. */
  goal?: string | null | undefined;
  /** The title of a new goal, where none helps yet. */
  newGoal?: string | null | undefined;
};

/** Another proposal in place of the one that is answered. */
export type HelpCounterInput = {
  /** How much it would help, above 0 to 1. */
  effect: number;
  /** The key of the goal that would help; missing: the one that was named before. */
  goal?: string | null | undefined;
  /** By when. */
  neededBy?: string | null | undefined;
  /** What is asked for or offered instead, in words. */
  words: string;
};

/** Who begins to speak of help. */
export type HelpKind =
  /** The department that can help offers it. */
  | 'OFFER'
  /** The department that wants to be helped asks for it. */
  | 'REQUEST';

/** Help that a goal can give to another department's goal. */
export type HelpOfferInput = {
  /** How much it would help, above 0 to 1. */
  effect: number;
  /** The key of the goal that would be helped. */
  goal: string;
  /** By when it is there. */
  neededBy?: string | null | undefined;
  /** What is offered, in words. */
  words: string;
};

/** Help that a goal needs of another department. */
export type HelpRequestInput = {
  /** The key of the department that is asked. */
  department: string;
  /** How much it would help, above 0 to 1. */
  effect: number;
  /** The key of its goal that could help; missing: they choose it when they accept. */
  goal?: string | null | undefined;
  /** By when it is needed. */
  neededBy?: string | null | undefined;
  /** What is needed, in words. */
  words: string;
};

/** What has become of a request or an offer of help. */
export type HelpState =
  /** The goal helps. */
  | 'ACCEPTED'
  /** It was answered by another proposal. */
  | 'COUNTERED'
  /** It was declined, with a reason. */
  | 'DECLINED'
  /** Nobody has answered yet. */
  | 'OPEN'
  /** Whoever made it took it back. */
  | 'WITHDRAWN';

/** Other hours on one day, in place of those of its weekday. */
export type HoursExceptionInput = {
  /** Why, such as the name of the holiday. */
  because?: string | null | undefined;
  /** The hours of that day; none: closed. */
  hours: Array<string>;
  /** The day. */
  on: string;
};

/** Whether hours are promised, and whether somebody is there. */
export type HoursStanding =
  /** Somebody is there, and nothing is promised. */
  | 'SPARE'
  /** Promised, and somebody is there. */
  | 'STAFFED'
  /** Promised, and nobody is there. */
  | 'UNSTAFFED';

/** What a metric does to another or to an outcome; one that is not there yet is added. */
export type InfluenceCorrection = {
  /** Why it is so; an empty text takes the reason away. */
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

/** What kind of input it is. */
export type InputKind =
  /** What somebody thinks, knows or asks. */
  | 'REMARK'
  /** What a customer told afterwards. */
  | 'STORY';

/** What became of input. */
export type InputState =
  /** It has an answer. */
  | 'ANSWERED'
  /** It is not taken up, with a reason. */
  | 'HIDDEN'
  /** Nobody has answered yet. */
  | 'WAITING';

/** What input is about. */
export type InputSubjectKind =
  /** A conflict. */
  | 'CONFLICT'
  /** A goal. */
  | 'GOAL'
  /** The organisation and its plan as a whole. */
  | 'ORGANISATION'
  /** A customer outcome. */
  | 'OUTCOME'
  /** A promise to customers. */
  | 'PROMISE';

/** An end of what a goal allows. */
export type IntervalEnd =
  /** The upper end. */
  | 'HIGH'
  /** The lower end. */
  | 'LOW';

/** What a text can be said in. */
export type Language =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN';

/** How the business works; one that is not there yet is added. */
export type LawCorrection = {
  /** Why it is so; an empty text takes the reason away. */
  because?: string | null | undefined;
  /** The key of the law. */
  key: string;
  /** The law, such as `promise >= lead-time + 2`; needed for a new one. */
  says?: string | null | undefined;
};

/** Something to write in a meeting. */
export type MeetingEntryInput = {
  /** For ASSUMPTION: where it lies. */
  arrow?: CloudArrow | null | undefined;
  /** The id of the item; missing: about the meeting as a whole. */
  item?: string | null | undefined;
  /** What it is. */
  kind: MeetingEntryKind;
  /** What it says. */
  words: string;
};

/** What somebody writes in a meeting. */
export type MeetingEntryKind =
  /** Why people hold one thing for needed for another, in the cloud of a conflict. */
  | 'ASSUMPTION'
  /** What has to be put right in the minutes of a closed meeting. */
  | 'CORRECTION'
  /** What somebody wants those in the meeting to know. */
  | 'INPUT'
  /** What was said. */
  | 'NOTE'
  /** Something that could be decided. */
  | 'OPTION'
  /** A matter for another day. */
  | 'PARKED';

/** A meeting as somebody plans it. */
export type MeetingInput = {
  /** The key of whoever leads it. */
  chair: string;
  /** The keys of the departments that meet. */
  departments: Array<string>;
  /** How long it takes, in minutes. */
  minutes: number;
  /** The keys of those who are invited. */
  people: Array<string>;
  /** A room, or the address of a call. */
  place?: string | null | undefined;
  /** What it is for. */
  purpose: string;
  /** When it begins. */
  startsAt: string;
  /** Its title. */
  title: string;
};

/** How often a series meets. */
export type MeetingRhythm =
  /** Every second week. */
  | 'FORTNIGHTLY'
  /** Every month, on the same weekday of it: the second Tuesday, say. */
  | 'MONTHLY'
  /** Every third month, on the same weekday of it. */
  | 'QUARTERLY'
  /** Every week. */
  | 'WEEKLY';

/** A series as somebody plans it. */
export type MeetingSeriesInput = {
  /** The key of whoever leads the meetings. */
  chair: string;
  /** The keys of the departments that meet. */
  departments: Array<string>;
  /** How long a meeting takes, in minutes. */
  minutes: number;
  /** Its name. */
  name: string;
  /** The keys of those who are invited. */
  people: Array<string>;
  /** A room, or the address of a call. */
  place?: string | null | undefined;
  /** What it is for. */
  purpose: string;
  /** How often it meets. */
  rhythm: MeetingRhythm;
};

/** How far a meeting has come. */
export type MeetingState =
  /** It does not take place. */
  | 'CANCELLED'
  /** It is over: only corrections are added. */
  | 'CLOSED'
  /** It is being prepared; nobody was invited. */
  | 'DRAFT'
  /** Its people were invited. */
  | 'INVITED'
  /** It is going on. */
  | 'IN_PROGRESS';

/** What is done with a meeting. */
export type MeetingStep =
  /** It does not take place; who was invited is told. */
  | 'CANCEL'
  /** It ends: what is left over goes to the next meeting of the series. */
  | 'CLOSE'
  /** Its people are invited, or told again what changed. */
  | 'INVITE'
  /** It was closed or cancelled by mistake, and goes on where it was; not once those invited were told. */
  | 'RESUME'
  /** It begins. */
  | 'START';

/** What a metric is. */
export type MetricCorrection = {
  /** Which way it is better. */
  better?: Better | null | undefined;
  /** What it shall have no longer. */
  clear?: Array<MetricDetail> | null | undefined;
  /** The key of the department that can move it. */
  controlledBy?: string | null | undefined;
  /** Whether customers see it. */
  customerVisible?: boolean | null | undefined;
  /** The key of the metric. */
  key: string;
  /** What it cannot rise above. */
  max?: number | null | undefined;
  /** What it cannot fall below. */
  min?: number | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** What it is counted in. */
  unit?: string | null | undefined;
};

/** What a metric need not have. */
export type MetricDetail =
  /** The department that can move it. */
  | 'CONTROLLED_BY'
  /** What it cannot rise above. */
  | 'MAX'
  /** What it cannot fall below. */
  | 'MIN';

/** What a metric was on a day. */
export type MetricReadingInput = {
  /** The day. */
  on: string;
  /** What it was, in its unit. */
  value: number;
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

/** Who has which part in a milestone. */
export type MilestoneRolesInput = {
  /** The key of the milestone. */
  milestone: string;
  /** The key of whoever answers for it; missing: who owns the goal. */
  owner?: string | null | undefined;
  /** Who else has a part in it. */
  roles?: RolesInput | null | undefined;
};

/** One correction of how the business is; give just one of the fields. */
export type ModelCorrectionInput = {
  /** Add a capacity. */
  addCapacity?: NewCapacity | null | undefined;
  /** Add a department. */
  addDepartment?: NewDepartment | null | undefined;
  /** Add a law. */
  addLaw?: NewLaw | null | undefined;
  /** Add a metric. */
  addMetric?: NewMetric | null | undefined;
  /** Add an outcome. */
  addOutcome?: NewOutcome | null | undefined;
  /** Add a person. */
  addPerson?: NewPerson | null | undefined;
  /** Add people for whom something else matters. */
  addSegment?: NewSegment | null | undefined;
  /** Change how much there is of a capacity. */
  capacity?: CapacityCorrection | null | undefined;
  /** Change what a department is called. */
  department?: DepartmentCorrection | null | undefined;
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
  /** Remove a capacity that no goal uses. */
  removeCapacity?: string | null | undefined;
  /** Remove a department that nothing uses. */
  removeDepartment?: string | null | undefined;
  /** Remove the fact about this metric. */
  removeFact?: string | null | undefined;
  /** Remove an influence: it is not real. */
  removeInfluence?: InfluenceEnds | null | undefined;
  /** Remove a law: the business does not work like that. */
  removeLaw?: string | null | undefined;
  /** Remove a metric that nothing uses. */
  removeMetric?: string | null | undefined;
  /** Remove an outcome that nothing serves or moves. */
  removeOutcome?: string | null | undefined;
  /** Remove a person whom nothing names. */
  removePerson?: string | null | undefined;
  /** Remove a dimension of scopes that no goal uses. */
  removeScope?: string | null | undefined;
  /** Remove a segment. */
  removeSegment?: string | null | undefined;
  /** Change or add a dimension of scopes. */
  scope?: ScopeCorrection | null | undefined;
  /** Change what matters to some people. */
  segment?: SegmentCorrection | null | undefined;
};

/** A capacity that is not there yet. */
export type NewCapacity = {
  /** How much there is of it, in its unit. */
  amount: number;
  /** Its key; missing: made from the name. */
  key?: string | null | undefined;
  /** Its name. */
  name: string;
  /** What it is counted in, such as `hours a week`. */
  unit: string;
};

/** A department that is not there yet. */
export type NewDepartment = {
  /** Its key; missing: made from the name. */
  key?: string | null | undefined;
  /** Its name. */
  name: string;
  /** How it ranks outcomes itself. */
  priorities?: Array<PriorityInput> | null | undefined;
};

/** A law that is not there yet. */
export type NewLaw = {
  /** Why it is so. */
  because?: string | null | undefined;
  /** Its key; missing: made from what it says. */
  key?: string | null | undefined;
  /** The law, such as `promise >= lead-time + 2`. */
  says: string;
};

/** A metric that is not there yet. */
export type NewMetric = {
  /** Which way it is better; missing: it depends. */
  better?: Better | null | undefined;
  /** The key of the department that can move it. */
  controlledBy?: string | null | undefined;
  /** Whether customers see it; missing: no. */
  customerVisible?: boolean | null | undefined;
  /** Its key; missing: made from the name. */
  key?: string | null | undefined;
  /** What it cannot rise above. */
  max?: number | null | undefined;
  /** What it cannot fall below. */
  min?: number | null | undefined;
  /** Its name. */
  name: string;
  /** What it was; one reading a day. */
  readings?: Array<MetricReadingInput> | null | undefined;
  /** What it is counted in, such as `days`. */
  unit: string;
};

/** An outcome that is not there yet. */
export type NewOutcome = {
  /** Whose experience it is. */
  for: Audience;
  /** Its key; missing: made from the statement. */
  key?: string | null | undefined;
  /** How often it is looked at again. */
  review?: ReviewRhythmInput | null | undefined;
  /** What people shall experience, in their words. */
  statement: string;
  /** What people shall tell afterwards. */
  story?: StoryInput | null | undefined;
  /** How much it matters to them, above 0. */
  weight: number;
};

/** Somebody who is not in the plan yet. */
export type NewPerson = {
  /** The key of the department that they belong to. */
  department?: string | null | undefined;
  /** Where mail reaches them. */
  email?: string | null | undefined;
  /** Their key; missing: made from the name. */
  key?: string | null | undefined;
  /** Their name. */
  name: string;
};

/** People for whom something else matters than for the others. */
export type NewSegment = {
  /** The key; missing: made from the name. */
  key?: string | null | undefined;
  /** What they are called, such as `Dealers`. */
  name: string;
  /** What matters to them more or less than to all. */
  weights: Array<OutcomeWeightInput>;
};

/** What is to be set of an organisation; what is left out stays as it is. */
export type OrganisationSettingsInput = {
  /** Whether whoever gives input by a link may leave out who they are. */
  anonymousInput?: boolean | null | undefined;
  /** The money that costs are told in, by ISO 4217, such as `NOK`; empty: nothing is said of that. */
  currency?: string | null | undefined;
  /** What is written for everybody from then on; conflicts and advice are written again. */
  language?: Language | null | undefined;
  /** Its name, 1 to 200 characters. */
  name?: string | null | undefined;
  /** The time zone its days are counted in, such as `Europe/Oslo`. */
  timeZone?: string | null | undefined;
  /** What it wants to become; empty: nothing is said of that. */
  vision?: string | null | undefined;
  /** Keys of up to three metrics that stand for satisfaction and retention. */
  watchedMetrics?: Array<string> | null | undefined;
  /** The day with which its weeks begin in calendars. */
  weekStartsOn?: WeekStart | null | undefined;
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

/** In which order outcomes come. */
export type OutcomeOrder =
  /** What fares worst first; what no goal touches last. */
  | 'ALIGNMENT'
  /** What costs the headline most points first. */
  | 'LOSS'
  /** By statement. */
  | 'NAME'
  /** As in the plan. */
  | 'PLAN'
  /** What matters most to people first. */
  | 'WEIGHT';

/** How much an outcome matters to some people. */
export type OutcomeWeightInput = {
  /** The key of the outcome. */
  outcome: string;
  /** How much it matters to them, 0 or more, on the scale of outcomes. */
  weight: number;
};

/** What a block of a document is. */
export type PlanBlockKind =
  /** A heading, of its level. */
  | 'HEADING'
  /** A list of items. */
  | 'LIST'
  /** A paragraph. */
  | 'PARAGRAPH'
  /** Somebody’s own words. */
  | 'QUOTE';

/** How a part of a text stands out. */
export type PlanTextMark =
  /** It tells what is new, changed or missing. */
  | 'CHANGED'
  /** It is stressed. */
  | 'EMPHASIS'
  /** It is said by the way. */
  | 'MUTED'
  /** Not at all. */
  | 'PLAIN'
  /** It is a label, or it matters. */
  | 'STRONG';

/** How much a department stresses an outcome. */
export type PriorityInput = {
  /** Its emphasis, on any scale; 0: none. */
  emphasis: number;
  /** The key of the outcome. */
  outcome: string;
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

/** What hung on a promise that was removed, where it is brought back. */
export type PromiseBroughtBackInput = {
  /** The key that it had: what was said about it, and its conflict, find it again. */
  key: string;
  /** How it was kept; one reading a day. */
  readings: Array<PromiseReadingInput>;
  /** How often it was looked at again. */
  review?: ReviewRhythmInput | null | undefined;
};

/** How a promise was kept. */
export type PromiseReadingInput = {
  /** What happened. */
  note?: string | null | undefined;
  /** The day; a reading of that day is replaced. */
  on: string;
  /** Of a hundred how many were served as promised, 0 to 100. */
  share: number;
};

/** Both ends of a range, included. */
export type RangeInput = {
  /** The upper end. */
  high: number;
  /** The lower end. */
  low: number;
};

/** What kind of settlement a repair is. */
export type RepairKind =
  /** More of a capacity is provided, or more hours are staffed. */
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
  /** Somebody takes less of a capacity, or promises fewer hours. */
  | 'SHRINK'
  /** The fewest, cheapest changes; what customers care about decides who moves. */
  | 'SMALLEST';

/** How often something is looked at again. */
export type ReviewEvery =
  /** Every six months. */
  | 'HALF_YEAR'
  /** Every month. */
  | 'MONTH'
  /** Every three months. */
  | 'QUARTER'
  /** Every year. */
  | 'YEAR';

/** What somebody found who looked at something again. */
export type ReviewInput = {
  /** What was changed, in words, up to 2000 characters. */
  changed?: string | null | undefined;
  /** What else is to be noted, up to 2000 characters. */
  note?: string | null | undefined;
  /** Whether it is still right as it stands. */
  stillRight: boolean;
};

/** How often something that is brought back was looked at again. */
export type ReviewRhythmInput = {
  /** How often. */
  every: ReviewEvery;
  /** The day of the last review. */
  last?: string | null | undefined;
};

/** Which active goals: those that fit all that is given. */
export type RoadmapFilter = {
  /** Own or shared goals of this department. */
  department?: string | null | undefined;
  /** Goals that reach this outcome. */
  outcome?: string | null | undefined;
  /** Goals of this person. */
  owner?: string | null | undefined;
  /** Goals that stand like this against their plan. */
  progress?: ProgressStatus | null | undefined;
  /** Only goals of which the owner says otherwise than the numbers, by two steps. */
  statedDiffers?: boolean | null | undefined;
};

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

/** The part that somebody has in a goal, a milestone or an action. */
export type RoleInGoal =
  /** Answers for it: exactly one person. */
  | 'ACCOUNTABLE'
  /** Is asked before. */
  | 'CONSULTED'
  /** Is told. */
  | 'INFORMED'
  /** Carries it out. */
  | 'RESPONSIBLE';

/** The parts of people beside the one who is accountable; each has one part at most. */
export type RolesInput = {
  /** Keys of those who are asked before. */
  consulted: Array<string>;
  /** Keys of those who are told. */
  informed: Array<string>;
  /** Keys of those who carry it out. */
  responsible: Array<string>;
};

/** A way to cut the business, such as region; one that is not there yet is added. */
export type ScopeCorrection = {
  /** The key of the dimension. */
  dimension: string;
  /** All its values; others that it has are removed. */
  values: Array<ScopeValueInput>;
};

/** One value of a dimension. */
export type ScopeValueInput = {
  /** The key of the value. */
  key: string;
  /** Its share of the business, on any scale. */
  share: number;
};

/** A statement as you saw it. */
export type SeenStatementInput = {
  /** Its id. */
  id: string;
  /** Its version. */
  version: number;
};

/** What some people are called, and what matters to them. */
export type SegmentCorrection = {
  /** The key of the segment. */
  key: string;
  /** What they are called. */
  name?: string | null | undefined;
  /** What matters to them more or less than to all; it replaces all that was there. */
  weights?: Array<OutcomeWeightInput> | null | undefined;
};

/** What a goal itself does to an outcome. */
export type ServesInput = {
  /** From −1 (works against it) to 1 (serves it fully), not 0. */
  effect: number;
  /** The key of the outcome. */
  outcome: string;
};

/** How well, with a number. */
export type ServiceMeasureInput = {
  /** What is counted: `calls`. */
  of: string;
  /** Of a hundred how many, above 0 to 100. */
  share: number;
  /** The unit of the limit. */
  unit?: string | null | undefined;
  /** The limit that they keep. */
  within?: number | null | undefined;
};

/** A promise, as it shall be. Its readings stay. */
export type ServicePromiseInput = {
  /** How customers come in: small letters, digits, hyphens. */
  channel: string;
  /** The key of the department that promises it. */
  department: string;
  /** Days with other hours. */
  exceptions?: Array<HoursExceptionInput> | null | undefined;
  /** The first day. */
  from?: string | null | undefined;
  /** The hours of a usual week. */
  hours: Array<WeekdayHoursInput>;
  /** How well; missing: only hours are promised. */
  measure?: ServiceMeasureInput | null | undefined;
  /** The key of the outcome that it serves. */
  outcome: string;
  /** In the words in which customers are told. */
  says: string;
  /** The parts of the business it is limited to. */
  scope?: Array<GoalScopeInput> | null | undefined;
  /** The time zone; missing: that of the organisation. */
  timeZone?: string | null | undefined;
  /** For whom it is meant, in words. */
  to?: string | null | undefined;
  /** The last day. */
  until?: string | null | undefined;
};

/** Staffed hours, as they shall be. */
export type StaffedHoursInput = {
  /** The channel: small letters, digits, hyphens. */
  channel: string;
  /** The key of the department whose people are there. */
  department: string;
  /** Days with other hours. */
  exceptions?: Array<HoursExceptionInput> | null | undefined;
  /** The first day. */
  from?: string | null | undefined;
  /** The hours of a usual week. */
  hours: Array<WeekdayHoursInput>;
  /** The time zone; missing: that of the organisation. */
  timeZone?: string | null | undefined;
  /** The last day. */
  until?: string | null | undefined;
};

/** Something that shall carry a part of a story. */
export type StoryCarrierInput = {
  /** What it is. */
  kind: StoryCarrierKind;
  /** The key of the goal or the promise, or the words. */
  of: string;
};

/** What carries a part of a story. */
export type StoryCarrierKind =
  /** A goal. */
  | 'GOAL'
  /** How something is done, in words. */
  | 'PROCESS'
  /** A promise to customers. */
  | 'PROMISE'
  /** What it is done with, in words. */
  | 'TECHNOLOGY'
  /** What people have learned, in words. */
  | 'TRAINING';

/** The story of an outcome as it shall be. */
export type StoryInput = {
  /** Its parts, in order: at most 12. */
  parts: Array<StoryPartInput>;
  /** What they shall tell afterwards, at most 2,000 characters. */
  story?: string | null | undefined;
};

/** A part of a story as it shall be. */
export type StoryPartInput = {
  /** What carries it; nothing makes it a hole. */
  carriers: Array<StoryCarrierInput>;
  /** Its key; missing for a new one. */
  key?: string | null | undefined;
  /** What they shall tell, at most 300 characters. */
  says: string;
};

/** Something of the plan. */
export type SubjectInput = {
  /** Its key; the id of a conflict; nothing for the organisation. */
  key?: string | null | undefined;
  /** What it is. */
  kind: InputSubjectKind;
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

/** Somebody who needs a training. */
export type TraineeInput = {
  /** The day on which they had it. */
  doneOn?: string | null | undefined;
  /** The key of the person. */
  person: string;
};

/** What kind of thing moved the alignment. */
export type TrendCauseKind =
  /** A conflict was no longer found. */
  | 'CONFLICT_CLOSED'
  /** A conflict was found, or came back. */
  | 'CONFLICT_OPENED'
  /** Something was decided on a conflict. */
  | 'DECISION_TAKEN'
  /** Somebody changed a goal. */
  | 'GOAL_CHANGED'
  /** Windows of goals began or ended. */
  | 'NEW_DAY'
  /** The plan was imported, or what it says of the business was corrected. */
  | 'PLAN_CHANGED';

/** What a department does to an outcome. */
export type Verdict =
  /** Some of its goals serve the outcome and some work against it. */
  | 'CONTESTED'
  /** Its goals serve the outcome. */
  | 'HELPS'
  /** Its goals work against the outcome. */
  | 'HURTS';

/** The day with which weeks begin in calendars. */
export type WeekStart =
  /** As in most of Europe. */
  | 'MONDAY'
  /** As in much of the Arab world. */
  | 'SATURDAY'
  /** As in North America. */
  | 'SUNDAY';

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** The hours of a usual week that begin on a weekday. */
export type WeekdayHoursInput = {
  /** Each like `08:00-16:30`; `22:00-06:00` ends on the next day. */
  hours: Array<string>;
  /** The day; each at most once. */
  weekday: Weekday;
};

/** What a workshop asks, and how people vote. */
export type WorkshopInput = {
  /** The sentence that people finish, at most 200 characters; missing: “Customer service means …”, or as it is. */
  question?: string | null | undefined;
  /** How many votes everybody has, 1 to 20; missing: 3, or as it is. */
  votesEach?: number | null | undefined;
};

/** An outcome to be made of what won a workshop. */
export type WorkshopOutcomeInput = {
  /** Who it is for. */
  for: Audience;
  /** What people shall experience, in their own words. */
  statement: string;
  /** How much it matters to them, above 0, on the scale of the other outcomes. */
  weight: number;
};

/** How far a workshop is. */
export type WorkshopState =
  /** The votes are counted. */
  | 'CLOSED'
  /** People say what comes to mind. */
  | 'COLLECTING'
  /** What means the same is put together; people may still add to it. */
  | 'GROUPING'
  /** Everybody votes; nobody sees how others do. */
  | 'VOTING';

export type OrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsQuery = { organisations: Array<{ key: string, name: string, timeZone: string, language: Language, weekStartsOn: WeekStart, asOf: string, asOfFixed: boolean, revision: number }> };

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

export type DepartmentEffectPartsFragment = { support: number, denial: number, net: number, verdict: Verdict, goalCount: number, outcome: { key: string, statement: string, for: Audience, weight: number }, department: { key: string, name: string }, goals: Array<{ support: number, denial: number, goal: { key: string, title: string }, supportPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null, denialPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null }> };

export type EffectPathPartsFragment = { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> };

export type ChoosableGoalFragment = { key: string, title: string, department: { key: string, name: string } };

export type ChoosableGoalsQueryVariables = Exact<{
  organisation: string;
  filter?: GoalFilter | null | undefined;
}>;


export type ChoosableGoalsQuery = { organisation: { key: string, goals: { totalCount: number, nodes: Array<{ key: string, title: string, department: { key: string, name: string } }> } } | null };

export type ChosenGoalQueryVariables = Exact<{
  organisation: string;
  goal: string;
}>;


export type ChosenGoalQuery = { organisation: { key: string, goal: { key: string, title: string, milestones: Array<{ key: string, title: string }>, department: { key: string, name: string } } | null } | null };

export type TargetPartsFragment = { kind: TargetKind, low: number | null, high: number | null };

export type GoalRowFragment = { key: string, title: string, status: GoalStatus, due: string | null, commitment: Commitment, promise: boolean, archivedAt: string | null, direction: Direction | null, conflictCount: number, department: { key: string, name: string }, owner: { name: string } | null, metric: { name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, progress: { status: ProgressStatus, progress: number | null, expected: number | null, kept: boolean | null, milestones: { total: number, done: number, late: number } }, series: { place: number, count: number } | null };

export type LeftOutFragment = { conflictRule: ConflictRule | null, adviceRule: AdviceRule | null, explanation: string };

export type MatrixPartsFragment = { alignment: number, outcome: { key: string, statement: string, for: Audience, weight: number }, departments: Array<{ denial: number, net: number, verdict: Verdict, department: { key: string } }> };

export type CellBehindQueryVariables = Exact<{
  organisation: string;
  outcome: string;
}>;


export type CellBehindQuery = { organisation: { key: string, outcome: { key: string, statement: string, for: Audience, weight: number, alignment: { departments: Array<{ support: number, denial: number, net: number, verdict: Verdict, goalCount: number, outcome: { key: string, statement: string, for: Audience, weight: number }, department: { key: string, name: string }, goals: Array<{ support: number, denial: number, goal: { key: string, title: string }, supportPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null, denialPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null }> }> } } | null } | null };

export type MatrixOfOutcomesQueryVariables = Exact<{
  organisation: string;
  first?: number | null | undefined;
  order?: OutcomeOrder | null | undefined;
}>;


export type MatrixOfOutcomesQuery = { organisation: { key: string, alignment: { outcomeCount: number, atRisk: { count: number, touched: number, worst: { outcome: { key: string, statement: string }, departments: Array<{ verdict: Verdict, denial: number, department: { key: string } }> } | null }, outcomes: Array<{ alignment: number, outcome: { key: string, statement: string, for: Audience, weight: number }, departments: Array<{ denial: number, net: number, verdict: Verdict, department: { key: string } }> }> } } | null };

export type ProgressPartsFragment = { stretch: number | null, points: Array<{ on: string, plan: number, actual: number | null, milestonesPlanned: number, milestonesDone: number | null }>, milestones: { total: number, done: number, late: number, left: number, share: number | null }, statuses: Array<{ status: ProgressStatus, count: number }> };

export type ListedPromiseFragment = { key: string, says: string, kept: boolean | null, coverage: { unstaffedHours: number } };

export type RoofPartsFragment = { leftOut: number, items: Array<{ key: string, name: string, weight: number }>, ties: Array<{ keys: Array<string>, support: number, harm: number, conflicts: number, worst: number, influences: Array<{ effect: number, confirmed: boolean, because: string | null, from: { name: string }, toMetric: { name: string } | null }> }> };

export type MetricRoofQueryVariables = Exact<{
  organisation: string;
}>;


export type MetricRoofQuery = { organisation: { key: string, metricRoof: { leftOut: number, items: Array<{ key: string, name: string, weight: number }>, ties: Array<{ keys: Array<string>, support: number, harm: number, conflicts: number, worst: number, influences: Array<{ effect: number, confirmed: boolean, because: string | null, from: { name: string }, toMetric: { name: string } | null }> }> } } | null };

export type OutcomeRoofQueryVariables = Exact<{
  organisation: string;
  outcome: string;
}>;


export type OutcomeRoofQuery = { organisation: { key: string, outcome: { key: string, goalRoof: { leftOut: number, items: Array<{ key: string, name: string, weight: number }>, ties: Array<{ keys: Array<string>, support: number, harm: number, conflicts: number, worst: number, influences: Array<{ effect: number, confirmed: boolean, because: string | null, from: { name: string }, toMetric: { name: string } | null }> }> } } | null } | null };

export type DepartmentRoofQueryVariables = Exact<{
  organisation: string;
  department: string;
}>;


export type DepartmentRoofQuery = { organisation: { key: string, department: { key: string, goalRoof: { leftOut: number, items: Array<{ key: string, name: string, weight: number }>, ties: Array<{ keys: Array<string>, support: number, harm: number, conflicts: number, worst: number, influences: Array<{ effect: number, confirmed: boolean, because: string | null, from: { name: string }, toMetric: { name: string } | null }> }> } } | null } | null };

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


export type LogNamesQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, people: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, metrics: Array<{ key: string, name: string }>, capacities: Array<{ key: string, name: string }> } | null };

export type LogGoalsQueryVariables = Exact<{
  organisation: string;
  goals: Array<string> | string;
}>;


export type LogGoalsQuery = { organisation: { key: string, goalRows: { nodes: Array<{ id: string, title: string | null }> } } | null };

export type OrganisationSettingsQueryVariables = Exact<{
  organisation: string;
}>;


export type OrganisationSettingsQuery = { organisation: { key: string, name: string, vision: string | null, timeZone: string, language: Language, weekStartsOn: WeekStart, currency: string | null } | null };

export type SettingsPartsFragment = { key: string, name: string, vision: string | null, timeZone: string, language: Language, weekStartsOn: WeekStart, currency: string | null };

export type ChangeOrganisationMutationVariables = Exact<{
  organisation: string;
  settings: OrganisationSettingsInput;
}>;


export type ChangeOrganisationMutation = { changeOrganisation:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OrganisationSettingsSaved', organisation: { key: string, name: string, vision: string | null, timeZone: string, language: Language, weekStartsOn: WeekStart, currency: string | null } }
   };

export type NeverStaleSettingsQueryVariables = Exact<{
  organisation: string;
}>;


export type NeverStaleSettingsQuery = { organisation: { key: string, anonymousInput: boolean, metrics: Array<{ key: string, name: string }>, watchedMetrics: Array<{ metric: { key: string } }> } | null };

export type ChangeNeverStaleMutationVariables = Exact<{
  organisation: string;
  settings: OrganisationSettingsInput;
}>;


export type ChangeNeverStaleMutation = { changeOrganisation:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OrganisationSettingsSaved' }
   };

export type AdviceQueryVariables = Exact<{
  organisation: string;
  filter?: AdviceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdviceQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, truncated: Array<{ conflictRule: ConflictRule | null, adviceRule: AdviceRule | null, explanation: string }>, advice: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: AdviceRule, severity: number, headline: string, explanation: string, goals: Array<{ key: string, title: string }>, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }> }> } } | null };

export type BusinessQueryVariables = Exact<{
  organisation: string;
}>;


export type BusinessQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, people: Array<{ key: string, name: string, email: string | null, isFormer: boolean, department: { key: string, name: string } | null }>, metrics: Array<{ key: string, name: string, unit: string, better: Better, min: number | null, max: number | null, customerVisible: boolean, controlledBy: { key: string, name: string } | null }>, influences: Array<{ effect: number, confirmed: boolean, because: string | null, from: { key: string, name: string }, toMetric: { key: string, name: string } | null, toOutcome: { key: string, statement: string } | null }>, laws: Array<{ key: string, says: string, inWords: string, because: string | null }>, facts: Array<{ value: number, mayReach: number | null, metric: { key: string, name: string, unit: string } }>, scopes: Array<{ key: string, values: Array<{ key: string, share: number }> }> } | null };

export type BusinessMetricFragment = { key: string, name: string, unit: string, better: Better, min: number | null, max: number | null, customerVisible: boolean, controlledBy: { key: string, name: string } | null };

export type MetricToRemoveQueryVariables = Exact<{
  organisation: string;
  metric: string;
}>;


export type MetricToRemoveQuery = { organisation: { key: string, metric: { key: string, readings: Array<{ on: string, value: number }> } | null } | null };

export type CapacitiesQueryVariables = Exact<{
  organisation: string;
  capacity?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CapacitiesQuery = { organisation: { key: string, capacities: Array<{ key: string, name: string }>, capacityOutlooks: { totalCount: number, overloadedCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, peak: number, weeksOver: number, userCount: number, capacity: { key: string, name: string, unit: string, amount: number }, weeks: Array<{ from: string, to: string, peak: number, over: boolean, parts: Array<{ amount: number, department: { key: string, name: string } }> }>, users: Array<{ amount: number, goal: { key: string, title: string, from: string | null, due: string | null, department: { key: string, name: string } } }>, conflicts: Array<{ id: string, headline: string }> }> } } | null };

export type CapacityOutlookPartsFragment = { id: string, peak: number, weeksOver: number, userCount: number, capacity: { key: string, name: string, unit: string, amount: number }, weeks: Array<{ from: string, to: string, peak: number, over: boolean, parts: Array<{ amount: number, department: { key: string, name: string } }> }>, users: Array<{ amount: number, goal: { key: string, title: string, from: string | null, due: string | null, department: { key: string, name: string } } }>, conflicts: Array<{ id: string, headline: string }> };

export type CharterSentencePartsFragment = { id: string, part: CharterPart, says: string, since: string, until: string | null, follows: string | null, outcome: { key: string, statement: string, for: Audience } | null };

export type CharterPartsFragment = { id: string, of: string, mayWrite: boolean, sharedWith: CharterSharing, rhythm: CharterRhythm, byMail: boolean, inSums: boolean, dueOn: string | null, isDue: boolean, version: number, person: { key: string, name: string } | null, department: { key: string, name: string } | null, sharedPeople: Array<{ key: string, name: string }>, sentences: Array<{ id: string, part: CharterPart, says: string, since: string, until: string | null, follows: string | null, outcome: { key: string, statement: string, for: Audience } | null }>, formerSentences: Array<{ id: string, part: CharterPart, says: string, since: string, until: string | null, follows: string | null, outcome: { key: string, statement: string, for: Audience } | null }>, readings: Array<{ on: string, note: string | null, kept: number, partly: number, not: number, marks: Array<{ mark: CharterMarkKind, note: string | null, sentence: { id: string, says: string } }> }> };

export type MyCharterQueryVariables = Exact<{
  organisation: string;
}>;


export type MyCharterQuery = { organisation: { key: string, asOf: string, outcomes: Array<{ key: string, statement: string, for: Audience }>, myCharter: { id: string, of: string, mayWrite: boolean, sharedWith: CharterSharing, rhythm: CharterRhythm, byMail: boolean, inSums: boolean, dueOn: string | null, isDue: boolean, version: number, person: { key: string, name: string } | null, department: { key: string, name: string } | null, sharedPeople: Array<{ key: string, name: string }>, sentences: Array<{ id: string, part: CharterPart, says: string, since: string, until: string | null, follows: string | null, outcome: { key: string, statement: string, for: Audience } | null }>, formerSentences: Array<{ id: string, part: CharterPart, says: string, since: string, until: string | null, follows: string | null, outcome: { key: string, statement: string, for: Audience } | null }>, readings: Array<{ on: string, note: string | null, kept: number, partly: number, not: number, marks: Array<{ mark: CharterMarkKind, note: string | null, sentence: { id: string, says: string } }> }> } | null, sharedCharters: Array<{ id: string, of: string }> } | null };

export type DepartmentCharterQueryVariables = Exact<{
  organisation: string;
  department: string;
}>;


export type DepartmentCharterQuery = { organisation: { key: string, asOf: string, outcomes: Array<{ key: string, statement: string, for: Audience }>, department: { key: string, name: string, charter: { id: string, of: string, mayWrite: boolean, sharedWith: CharterSharing, rhythm: CharterRhythm, byMail: boolean, inSums: boolean, dueOn: string | null, isDue: boolean, version: number, person: { key: string, name: string } | null, department: { key: string, name: string } | null, sharedPeople: Array<{ key: string, name: string }>, sentences: Array<{ id: string, part: CharterPart, says: string, since: string, until: string | null, follows: string | null, outcome: { key: string, statement: string, for: Audience } | null }>, formerSentences: Array<{ id: string, part: CharterPart, says: string, since: string, until: string | null, follows: string | null, outcome: { key: string, statement: string, for: Audience } | null }>, readings: Array<{ on: string, note: string | null, kept: number, partly: number, not: number, marks: Array<{ mark: CharterMarkKind, note: string | null, sentence: { id: string, says: string } }> }> } | null } | null } | null };

export type SharedCharterQueryVariables = Exact<{
  organisation: string;
  charter: string;
}>;


export type SharedCharterQuery = { organisation: { key: string, asOf: string, charter: { id: string, of: string, mayWrite: boolean, sharedWith: CharterSharing, rhythm: CharterRhythm, byMail: boolean, inSums: boolean, dueOn: string | null, isDue: boolean, version: number, person: { key: string, name: string } | null, department: { key: string, name: string } | null, sharedPeople: Array<{ key: string, name: string }>, sentences: Array<{ id: string, part: CharterPart, says: string, since: string, until: string | null, follows: string | null, outcome: { key: string, statement: string, for: Audience } | null }>, formerSentences: Array<{ id: string, part: CharterPart, says: string, since: string, until: string | null, follows: string | null, outcome: { key: string, statement: string, for: Audience } | null }>, readings: Array<{ on: string, note: string | null, kept: number, partly: number, not: number, marks: Array<{ mark: CharterMarkKind, note: string | null, sentence: { id: string, says: string } }> }> } | null } | null };

export type DepartmentCharterPanelQueryVariables = Exact<{
  organisation: string;
  department: string;
}>;


export type DepartmentCharterPanelQuery = { organisation: { key: string, department: { key: string, name: string, charter: { id: string, of: string, mayWrite: boolean, sharedWith: CharterSharing, rhythm: CharterRhythm, byMail: boolean, inSums: boolean, dueOn: string | null, isDue: boolean, version: number, person: { key: string, name: string } | null, department: { key: string, name: string } | null, sharedPeople: Array<{ key: string, name: string }>, sentences: Array<{ id: string, part: CharterPart, says: string, since: string, until: string | null, follows: string | null, outcome: { key: string, statement: string, for: Audience } | null }>, formerSentences: Array<{ id: string, part: CharterPart, says: string, since: string, until: string | null, follows: string | null, outcome: { key: string, statement: string, for: Audience } | null }>, readings: Array<{ on: string, note: string | null, kept: number, partly: number, not: number, marks: Array<{ mark: CharterMarkKind, note: string | null, sentence: { id: string, says: string } }> }> } | null, charterSums: Array<{ quarter: string, peopleAtLeast: number, keptPercent: number, partlyPercent: number, notPercent: number, outcomes: Array<{ peopleAtLeast: number, outcome: { key: string, statement: string } }> }> } | null } | null };

export type SaveCharterMutationVariables = Exact<{
  organisation: string;
  department?: string | null | undefined;
  version: number;
  charter: CharterInput;
}>;


export type SaveCharterMutation = { saveCharter:
    | { __typename: 'CharterSaved', charter: { id: string, version: number } | null }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleCharterError', message: string }
   };

export type RereadCharterMutationVariables = Exact<{
  organisation: string;
  department?: string | null | undefined;
  reading: CharterReadingInput;
}>;


export type RereadCharterMutation = { rereadCharter:
    | { __typename: 'CharterSaved', charter: { id: string, version: number } | null }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleCharterError', message: string }
   };

export type RemoveCharterMutationVariables = Exact<{
  organisation: string;
  department?: string | null | undefined;
}>;


export type RemoveCharterMutation = { removeCharter:
    | { __typename: 'CharterSaved', charter: { id: string } | null }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleCharterError', message: string }
   };

export type ConflictsQueryVariables = Exact<{
  organisation: string;
  filter?: ConflictFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConflictsQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, truncated: Array<{ conflictRule: ConflictRule | null, adviceRule: AdviceRule | null, explanation: string }>, conflicts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }> } } | null };

export type ConflictSideFragment = { key: string, title: string, direction: Direction | null, baseline: number | null, from: string | null, due: string | null, commitment: Commitment, promise: boolean, department: { key: string, name: string }, owner: { key: string, name: string } | null, metric: { key: string, name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null, scope: Array<{ dimension: string, values: Array<string> }>, serves: Array<{ effect: number, outcome: { key: string, statement: string } }>, progress: { status: ProgressStatus, progress: number | null } };

export type GoalWaysFragment = { effects: Array<{ outcome: { key: string }, supportPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null, denialPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null }> };

export type CapacityUserPartsFragment = { amount: number, goal: { key: string, title: string, department: { name: string } } };

export type GoalToChangeFragment = { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null };

export type RepairPartsFragment = { kind: RepairKind, text: string, changes: Array<
    | { __typename: 'CapacityChange', capacity: { key: string, name: string } }
    | { __typename: 'CapacityUseChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
    | { __typename: 'DatesChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
    | { __typename: 'FactChange' }
    | { __typename: 'PromiseHoursChange', promise: { key: string, says: string, department: { key: string, name: string } } }
    | { __typename: 'StaffingAddition', staffing: { key: string, department: { key: string, name: string } } }
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
  isConcerned: boolean;
}>;


export type ConflictCountsQuery = { organisation: { key: string, unsettled: { totalCount: number }, decided: { totalCount: number }, accepted: { totalCount: number }, dismissed: { totalCount: number }, resolved: { totalCount: number }, waiting?: { totalCount: number } } | null };

export type ConflictDetailsQueryVariables = Exact<{
  organisation: string;
  conflict: string;
}>;


export type ConflictDetailsQuery = { organisation: { key: string, asOf: string, conflict: { stake: number, magnitude: number, exposure: number, id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, life: { state: ConflictState, version: number, reopenedBecause: string | null, foundAt: string, changedAt: string, acceptedUpTo: number | null, reviewOn: string | null, acknowledgements: Array<{ at: string, by: { key: string, name: string, department: { key: string, name: string } | null } | null, department: { key: string, name: string } }>, waitingFor: Array<{ key: string, name: string }>, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, history: Array<{ id: string, kind: ConflictEventKind, at: string, because: string | null, from: ConflictState | null, to: ConflictState, fromSeverity: number | null, toSeverity: number | null, through: string, by: { key: string, name: string, department: { key: string, name: string } | null } | null, department: { key: string, name: string } | null, decision: { id: string, choice: string } | null }> } | null, similarDecisions: Array<{ because: string, score: number, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } }>, goals: Array<{ key: string, title: string, direction: Direction | null, baseline: number | null, from: string | null, due: string | null, commitment: Commitment, promise: boolean, department: { key: string, name: string }, owner: { key: string, name: string } | null, metric: { key: string, name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null, scope: Array<{ dimension: string, values: Array<string> }>, serves: Array<{ effect: number, outcome: { key: string, statement: string } }>, progress: { status: ProgressStatus, progress: number | null }, effects: Array<{ outcome: { key: string }, supportPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null, denialPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null }> }>, outcomes: Array<{ key: string, statement: string, for: Audience, weight: number }>, promise: { key: string, says: string, channel: string, timeZone: string, department: { key: string, name: string }, hours: Array<{ weekday: Weekday, hours: Array<string> }> } | null, evidence: { gap: number | null, circle: Array<string>, staffing: { channel: string, timeZone: string, from: string, to: string, promisedHours: number, staffedHours: number, missingHours: number, missing: Array<{ weekday: Weekday, hours: Array<string> }>, missingOn: Array<{ on: string, hours: Array<string>, because: string | null }>, staffedBy: Array<{ staffing: string, timeZone: string, department: { key: string, name: string } }> } | null, positions: Array<{ low: number | null, high: number | null, pull: number, tightness: number, span: number | null, spanAssumed: boolean, goal: { key: string, title: string, department: { name: string } } }>, metric: { key: string, name: string, unit: string } | null, overlap: { from: string, to: string | null, days: number | null, ofDays: number | null, scope: Array<{ dimension: string, values: Array<string> }> } | null, effects: Array<{ weight: number, strength: number, counted: boolean, outcome: { key: string, statement: string }, support: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> }, denial: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } }>, needs: Array<{ of: string, ofTitle: string, ofDue: string, needs: string, needsTitle: string, needsDue: string, daysShort: number }>, promises: Array<{ end: IntervalEnd, values: Array<{ value: number, goal: { key: string, title: string, department: { name: string } } }> }>, clash: { shortage: number, laws: Array<{ key: string, says: string, inWords: string, because: string | null }>, facts: Array<{ value: number, metric: { name: string, unit: string } }>, bounds: Array<{ end: BoundEnd, value: number, metric: { name: string, unit: string } }>, gap: { value: number, unit: string } | null } | null, load: { amount: number, peak: number, peakDay: string, from: string, to: string | null, days: number | null, capacity: { key: string, name: string, unit: string }, users: Array<{ amount: number, goal: { key: string, title: string, department: { name: string } } }>, usersOfRun: Array<{ amount: number, goal: { key: string, title: string, department: { name: string } } }> } | null }, repairs: Array<{ kind: RepairKind, text: string, changes: Array<
          | { __typename: 'CapacityChange', capacity: { key: string, name: string } }
          | { __typename: 'CapacityUseChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
          | { __typename: 'DatesChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
          | { __typename: 'FactChange' }
          | { __typename: 'PromiseHoursChange', promise: { key: string, says: string, department: { key: string, name: string } } }
          | { __typename: 'StaffingAddition', staffing: { key: string, department: { key: string, name: string } } }
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
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
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

export type ContactBalancePartsFragment = { interaction: number, transaction: number, unmarked: number, share: number | null, actions: { interaction: number, transaction: number, unmarked: number }, months: Array<{ month: string, interaction: number, transaction: number, unmarked: number }> };

export type OrganisationContactQueryVariables = Exact<{
  organisation: string;
}>;


export type OrganisationContactQuery = { organisation: { key: string, asOf: string, contactBalance: { interaction: number, transaction: number, unmarked: number, share: number | null, actions: { interaction: number, transaction: number, unmarked: number }, months: Array<{ month: string, interaction: number, transaction: number, unmarked: number }> }, departments: Array<{ key: string, name: string, contactBalance: { interaction: number, transaction: number, unmarked: number, share: number | null } }> } | null };

export type DepartmentContactQueryVariables = Exact<{
  organisation: string;
  department: string;
}>;


export type DepartmentContactQuery = { organisation: { key: string, asOf: string, department: { key: string, contactBalance: { interaction: number, transaction: number, unmarked: number, share: number | null, actions: { interaction: number, transaction: number, unmarked: number }, months: Array<{ month: string, interaction: number, transaction: number, unmarked: number }> } } | null } | null };

export type OutcomeContactQueryVariables = Exact<{
  organisation: string;
  outcome: string;
}>;


export type OutcomeContactQuery = { organisation: { key: string, asOf: string, outcome: { key: string, contactBalance: { interaction: number, transaction: number, unmarked: number, share: number | null, actions: { interaction: number, transaction: number, unmarked: number }, months: Array<{ month: string, interaction: number, transaction: number, unmarked: number }> } } | null } | null };

export type MarkContactMutationVariables = Exact<{
  organisation: string;
  goal: string;
  contact?: Contact | null | undefined;
}>;


export type MarkContactMutation = { markContact:
    | { __typename: 'GoalSaved' }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

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
          | { __typename: 'CapacityChange', capacity: { key: string, name: string } }
          | { __typename: 'CapacityUseChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
          | { __typename: 'DatesChange', goal: { key: string, title: string, department: { key: string, name: string }, owner: { key: string, name: string } | null } }
          | { __typename: 'FactChange' }
          | { __typename: 'PromiseHoursChange', promise: { key: string, says: string, department: { key: string, name: string } } }
          | { __typename: 'StaffingAddition', staffing: { key: string, department: { key: string, name: string } } }
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
  filter?: DecisionLogFilter | null | undefined;
}>;


export type DecisionsQuery = { organisation: { key: string, asOf: string, departments: Array<{ key: string, name: string }>, meetings: { nodes: Array<{ id: string, title: string, startsAt: string }> }, due: { totalCount: number, nodes: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, conflict: { id: string, headline: string, life: { state: ConflictState } | null } | null, meeting: { id: string, title: string, startsAt: string } | null, reviewedIn: { id: string, title: string, startsAt: string } | null, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }> }, decisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, conflict: { id: string, headline: string, life: { state: ConflictState } | null } | null, meeting: { id: string, title: string, startsAt: string } | null, reviewedIn: { id: string, title: string, startsAt: string } | null, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }> } } | null };

export type DecisionListedFragment = { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, conflict: { id: string, headline: string, life: { state: ConflictState } | null } | null, meeting: { id: string, title: string, startsAt: string } | null, reviewedIn: { id: string, title: string, startsAt: string } | null, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null };

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


export type DepartmentsQuery = { organisation: { key: string, conflictMap: { leftOut: number, links: Array<{ conflicts: number, proven: number, stated: number, possible: number, severity: number, worst: number, departments: Array<{ key: string, name: string }> }> }, outcomes: Array<{ key: string, statement: string }>, departments: Array<{ key: string, name: string, goals: { totalCount: number }, conflicts: { totalCount: number }, effectCounts: { helps: number, hurts: number, contested: number }, progress: { milestones: { total: number, done: number, late: number, left: number, share: number | null }, statuses: Array<{ status: ProgressStatus, count: number }> } }> } | null };

export type DepartmentDetailsQueryVariables = Exact<{
  organisation: string;
  department: string;
}>;


export type DepartmentDetailsQuery = { organisation: { key: string, asOf: string, department: { key: string, name: string, promises: Array<{ key: string, says: string, kept: boolean | null, coverage: { unstaffedHours: number } }>, priorities: Array<{ emphasis: number, outcome: { key: string, statement: string, weight: number } }>, effectCounts: { helps: number, hurts: number, contested: number }, effects: Array<{ support: number, denial: number, net: number, verdict: Verdict, goalCount: number, outcome: { key: string, statement: string, for: Audience, weight: number }, department: { key: string, name: string }, goals: Array<{ support: number, denial: number, goal: { key: string, title: string }, supportPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null, denialPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null }> }>, served: Array<{ support: number, outcome: { key: string, statement: string, weight: number } }>, progress: { stretch: number | null, points: Array<{ on: string, plan: number, actual: number | null, milestonesPlanned: number, milestonesDone: number | null }>, milestones: { total: number, done: number, late: number, left: number, share: number | null }, statuses: Array<{ status: ProgressStatus, count: number }> }, goals: { totalCount: number, nodes: Array<{ key: string, title: string, status: GoalStatus, due: string | null, commitment: Commitment, promise: boolean, archivedAt: string | null, direction: Direction | null, conflictCount: number, department: { key: string, name: string }, owner: { name: string } | null, metric: { name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, progress: { status: ProgressStatus, progress: number | null, expected: number | null, kept: boolean | null, milestones: { total: number, done: number, late: number } }, series: { place: number, count: number } | null }> }, conflicts: { totalCount: number, nodes: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }> } } | null, alignment: { pairs: Array<{ alignment: number, departments: Array<{ key: string, name: string }> }> } } | null };

export type FindQueryVariables = Exact<{
  organisation: string;
  text: string;
}>;


export type FindQuery = { organisation: { key: string, goals: { nodes: Array<{ key: string, title: string, department: { name: string }, series: { place: number, count: number } | null }> }, conflicts: { nodes: Array<{ id: string, headline: string }> } } | null };

export type FindableQueryVariables = Exact<{
  organisation: string;
}>;


export type FindableQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, metrics: Array<{ key: string, name: string }> } | null };

export type EditableGoalFragment = { key: string, version: number, title: string, archivedAt: string | null, direction: Direction | null, baseline: number | null, from: string | null, due: string | null, commitment: Commitment, promise: boolean, emphasis: number, status: GoalStatus, contact: Contact | null, needs: Array<string>, department: { key: string }, sharedWith: Array<{ key: string }>, owner: { key: string } | null, metric: { key: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null, scope: Array<{ dimension: string, values: Array<string> }>, serves: Array<{ effect: number, outcome: { key: string } }>, succeeds: { key: string, title: string } | null, parent: { key: string, title: string } | null, uses: Array<{ amount: number, capacity: { key: string } }>, milestones: Array<{ key: string, title: string, due: string, value: number | null, weight: number, done: string | null, needs: Array<string> }> };

export type GoalFormChoicesQueryVariables = Exact<{
  organisation: string;
}>;


export type GoalFormChoicesQuery = { organisation: { key: string, asOf: string, departments: Array<{ key: string, name: string }>, people: Array<{ key: string, name: string, isFormer: boolean, department: { key: string } | null }>, outcomes: Array<{ key: string, statement: string, weight: number }>, metrics: Array<{ key: string, name: string, unit: string, better: Better, min: number | null, max: number | null }>, scopes: Array<{ key: string, values: Array<{ key: string }> }>, capacities: Array<{ key: string, name: string, unit: string, amount: number }> } | null };

export type GoalToEditQueryVariables = Exact<{
  organisation: string;
  goal: string;
}>;


export type GoalToEditQuery = { organisation: { key: string, goal: { key: string, version: number, title: string, archivedAt: string | null, direction: Direction | null, baseline: number | null, from: string | null, due: string | null, commitment: Commitment, promise: boolean, emphasis: number, status: GoalStatus, contact: Contact | null, needs: Array<string>, department: { key: string }, sharedWith: Array<{ key: string }>, owner: { key: string } | null, metric: { key: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null, scope: Array<{ dimension: string, values: Array<string> }>, serves: Array<{ effect: number, outcome: { key: string } }>, succeeds: { key: string, title: string } | null, parent: { key: string, title: string } | null, uses: Array<{ amount: number, capacity: { key: string } }>, milestones: Array<{ key: string, title: string, due: string, value: number | null, weight: number, done: string | null, needs: Array<string> }> } | null } | null };

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
    | { __typename: 'StaleVersionError', message: string, currentVersion: number, current: { key: string, version: number, title: string, archivedAt: string | null, direction: Direction | null, baseline: number | null, from: string | null, due: string | null, commitment: Commitment, promise: boolean, emphasis: number, status: GoalStatus, contact: Contact | null, needs: Array<string>, department: { key: string }, sharedWith: Array<{ key: string }>, owner: { key: string } | null, metric: { key: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null, scope: Array<{ dimension: string, values: Array<string> }>, serves: Array<{ effect: number, outcome: { key: string } }>, succeeds: { key: string, title: string } | null, parent: { key: string, title: string } | null, uses: Array<{ amount: number, capacity: { key: string } }>, milestones: Array<{ key: string, title: string, due: string, value: number | null, weight: number, done: string | null, needs: Array<string> }> } }
   };

export type GoalToSucceedQueryVariables = Exact<{
  organisation: string;
  goal: string;
}>;


export type GoalToSucceedQuery = { organisation: { key: string, goal: { key: string, version: number, title: string, archivedAt: string | null, direction: Direction | null, baseline: number | null, from: string | null, due: string | null, commitment: Commitment, promise: boolean, emphasis: number, status: GoalStatus, contact: Contact | null, needs: Array<string>, proposedSuccessor: { baseline: number | null, from: string, due: string | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null } | null, department: { key: string }, sharedWith: Array<{ key: string }>, owner: { key: string } | null, metric: { key: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null, scope: Array<{ dimension: string, values: Array<string> }>, serves: Array<{ effect: number, outcome: { key: string } }>, succeeds: { key: string, title: string } | null, parent: { key: string, title: string } | null, uses: Array<{ amount: number, capacity: { key: string } }>, milestones: Array<{ key: string, title: string, due: string, value: number | null, weight: number, done: string | null, needs: Array<string> }> } | null } | null };

export type GoalTextHelpQueryVariables = Exact<{
  organisation: string;
  text: string;
  department?: string | null | undefined;
  goal?: string | null | undefined;
  metric?: string | null | undefined;
}>;


export type GoalTextHelpQuery = { organisation: { key: string, goalTextHelp: { metrics: Array<{ inName: Array<string>, preselect: boolean, metric: { key: string, name: string, unit: string }, confirmed: Array<{ word: string, confirmed: number }> }>, outcomes: Array<{ inName: Array<string>, preselect: boolean, outcome: { key: string, statement: string }, confirmed: Array<{ word: string, confirmed: number }> }>, likeGoals: Array<{ key: string, sharedWords: Array<string>, sharesMetric: boolean, goal: { title: string, department: { name: string } } }> } } | null };

export type NamedPersonFragment = { key: string, name: string };

export type RolesPartsFragment = { accountable: { key: string, name: string } | null, responsible: Array<{ key: string, name: string }>, consulted: Array<{ key: string, name: string }>, informed: Array<{ key: string, name: string }> };

export type AuthorityPartsFragment = { key: string, what: string, says: string, upTo: number | null, unit: string | null, from: string | null, until: string | null, holds: boolean, version: string, department: { key: string, name: string }, approvedBy: { key: string, name: string } | null };

export type GoalPlanPartsFragment = { key: string, title: string, version: number, archivedAt: string | null, department: { key: string, name: string }, owner: { key: string, name: string } | null, roles: { accountable: { key: string, name: string } | null, responsible: Array<{ key: string, name: string }>, consulted: Array<{ key: string, name: string }>, informed: Array<{ key: string, name: string }> }, uses: Array<{ amount: number, capacity: { key: string, name: string, unit: string } }>, milestones: Array<{ key: string, title: string, done: string | null, hasOwnOwner: boolean, owner: { key: string, name: string } | null, roles: { accountable: { key: string, name: string } | null, responsible: Array<{ key: string, name: string }>, consulted: Array<{ key: string, name: string }>, informed: Array<{ key: string, name: string }> } }>, plan: { cost: number, openActions: number, isEmpty: boolean, actions: Array<{ key: string, title: string, due: string | null, cost: number | null, state: GoalActionState, contact: Contact | null, late: boolean, owner: { key: string, name: string } | null, roles: { accountable: { key: string, name: string } | null, responsible: Array<{ key: string, name: string }>, consulted: Array<{ key: string, name: string }>, informed: Array<{ key: string, name: string }> } }>, training: Array<{ key: string, title: string, due: string | null, trainees: Array<{ doneOn: string | null, person: { key: string, name: string } }> }>, authority: Array<{ what: string, held: Array<{ key: string, what: string, says: string, upTo: number | null, unit: string | null, from: string | null, until: string | null, holds: boolean, version: string, department: { key: string, name: string }, approvedBy: { key: string, name: string } | null }> }> } };

export type GoalPlanQueryVariables = Exact<{
  organisation: string;
  goal: string;
}>;


export type GoalPlanQuery = { organisation: { key: string, currency: string | null, goal: { key: string, title: string, version: number, archivedAt: string | null, department: { key: string, name: string }, owner: { key: string, name: string } | null, roles: { accountable: { key: string, name: string } | null, responsible: Array<{ key: string, name: string }>, consulted: Array<{ key: string, name: string }>, informed: Array<{ key: string, name: string }> }, uses: Array<{ amount: number, capacity: { key: string, name: string, unit: string } }>, milestones: Array<{ key: string, title: string, done: string | null, hasOwnOwner: boolean, owner: { key: string, name: string } | null, roles: { accountable: { key: string, name: string } | null, responsible: Array<{ key: string, name: string }>, consulted: Array<{ key: string, name: string }>, informed: Array<{ key: string, name: string }> } }>, plan: { cost: number, openActions: number, isEmpty: boolean, actions: Array<{ key: string, title: string, due: string | null, cost: number | null, state: GoalActionState, contact: Contact | null, late: boolean, owner: { key: string, name: string } | null, roles: { accountable: { key: string, name: string } | null, responsible: Array<{ key: string, name: string }>, consulted: Array<{ key: string, name: string }>, informed: Array<{ key: string, name: string }> } }>, training: Array<{ key: string, title: string, due: string | null, trainees: Array<{ doneOn: string | null, person: { key: string, name: string } }> }>, authority: Array<{ what: string, held: Array<{ key: string, what: string, says: string, upTo: number | null, unit: string | null, from: string | null, until: string | null, holds: boolean, version: string, department: { key: string, name: string }, approvedBy: { key: string, name: string } | null }> }> } } | null } | null };

export type GoalPlanChoicesQueryVariables = Exact<{
  organisation: string;
}>;


export type GoalPlanChoicesQuery = { organisation: { key: string, authorities: Array<{ what: string, says: string }> } | null };

export type FrontLineQueryVariables = Exact<{
  organisation: string;
}>;


export type FrontLineQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, authorities: Array<{ key: string, what: string, says: string, upTo: number | null, unit: string | null, from: string | null, until: string | null, holds: boolean, version: string, department: { key: string, name: string }, approvedBy: { key: string, name: string } | null }> } | null };

export type RoleMatrixQueryVariables = Exact<{
  organisation: string;
  department: string;
}>;


export type RoleMatrixQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, department: { key: string, name: string, roleMatrix: { goalCount: number, unowned: Array<string>, uncarried: Array<string>, mostAccountable: number, goals: Array<{ key: string, title: string }>, rows: Array<{ accountableFor: number, overloaded: boolean, person: { key: string, name: string }, cells: Array<{ goal: string, role: RoleInGoal | null, stepsAccountable: number, stepsOtherwise: number }> }> } } | null } | null };

export type ChangeGoalPlanMutationVariables = Exact<{
  organisation: string;
  goal: string;
  version: number;
  plan: GoalPlanInput;
}>;


export type ChangeGoalPlanMutation = { changeGoalPlan:
    | { __typename: 'GoalSaved', goal: { key: string, title: string, version: number }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleVersionError', message: string }
   };

export type SettleGoalActionMutationVariables = Exact<{
  organisation: string;
  goal: string;
  action: string;
  state: GoalActionState;
}>;


export type SettleGoalActionMutation = { settleGoalAction:
    | { __typename: 'GoalSaved', goal: { key: string, title: string, version: number }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type SettleGoalTrainingMutationVariables = Exact<{
  organisation: string;
  goal: string;
  training: string;
  on?: string | null | undefined;
}>;


export type SettleGoalTrainingMutation = { settleGoalTraining:
    | { __typename: 'GoalSaved', goal: { key: string, title: string, version: number }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type AuthoritySavedPartsFragment = { authority: { key: string, says: string, version: string } };

export type AddAuthorityMutationVariables = Exact<{
  organisation: string;
  authority: AuthorityInput;
  key?: string | null | undefined;
}>;


export type AddAuthorityMutation = { addAuthority:
    | { __typename: 'AuthoritySaved', authority: { key: string, says: string, version: string } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleContentError', message: string }
   };

export type ChangeAuthorityMutationVariables = Exact<{
  organisation: string;
  key: string;
  version: string;
  authority: AuthorityInput;
}>;


export type ChangeAuthorityMutation = { changeAuthority:
    | { __typename: 'AuthoritySaved', authority: { key: string, says: string, version: string } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleContentError', message: string }
   };

export type RemoveAuthorityMutationVariables = Exact<{
  organisation: string;
  key: string;
  version: string;
}>;


export type RemoveAuthorityMutation = { removeAuthority:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleContentError', message: string }
    | { __typename: 'WhatIf' }
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


export type GoalDetailsQuery = { organisation: { key: string, vision: string | null, asOf: string, goal: { version: number, createdAt: string, updatedAt: string, baseline: number | null, from: string | null, emphasis: number, contact: Contact | null, needs: Array<string>, key: string, title: string, status: GoalStatus, due: string | null, commitment: Commitment, promise: boolean, archivedAt: string | null, direction: Direction | null, conflictCount: number, owner: { name: string, key: string, department: { key: string, name: string } | null } | null, sharedWith: Array<{ key: string, name: string }>, metric: { key: string, name: string, unit: string, better: Better } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null, scope: Array<{ dimension: string, values: Array<string> }>, parent: { key: string, title: string } | null, parts: { covered: number | null, planned: number | null, parts: Array<{ weight: number | null, goal: { key: string, title: string, status: GoalStatus, department: { name: string }, progress: { progress: number | null, kept: boolean | null, status: ProgressStatus } } }> } | null, serves: Array<{ effect: number, outcome: { key: string, statement: string } }>, uses: Array<{ amount: number, capacity: { name: string, unit: string } }>, milestones: Array<{ key: string, title: string, due: string, value: number | null, weight: number, done: string | null, late: boolean, needs: Array<string> }>, checkIns: Array<{ id: string, on: string, value: number | null, confidence: number | null, note: string | null, correctedBy: string | null }>, agreement: { commitment: number | null, questions: Array<{ id: string, because: string, answer: AnswerKind | null, words: string | null, isCurrent: boolean, answeredAt: string | null, person: { key: string, name: string, department: { key: string, name: string } | null } | null, department: { key: string, name: string } | null, answeredBy: { key: string, name: string, department: { key: string, name: string } | null } | null, proposed: { kind: TargetKind, low: number | null, high: number | null } | null, decision: { id: string, choice: string, conflictId: string } | null }> }, progress: { current: number | null, lastCheckIn: string | null, progress: number | null, expected: number | null, stretchProgress: number | null, kept: boolean | null, met: boolean, status: ProgressStatus, confidence: number | null, statedStatus: ProgressStatus | null, statedDiffers: boolean, milestones: { total: number, done: number, late: number, left: number, share: number | null }, forecast: { on: string, earliest: string, latest: string | null } | null }, curve: Array<{ on: string, plan: number | null, actual: number | null }>, effects: Array<{ support: number, denial: number, outcome: { key: string, statement: string }, supportPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null, denialPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null }>, conflicts: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, advice: Array<{ id: string, rule: AdviceRule, severity: number, headline: string, explanation: string, goals: Array<{ key: string, title: string }>, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }> }>, department: { key: string, name: string }, target: { kind: TargetKind, low: number | null, high: number | null } | null, series: { place: number, count: number } | null } | null } | null };

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


export type GoalsQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, title: string, status: GoalStatus, due: string | null, commitment: Commitment, promise: boolean, archivedAt: string | null, direction: Direction | null, conflictCount: number, department: { key: string, name: string }, owner: { name: string } | null, metric: { name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, progress: { status: ProgressStatus, progress: number | null, expected: number | null, kept: boolean | null, milestones: { total: number, done: number, late: number } }, series: { place: number, count: number } | null }> } } | null };

export type HelpPartsFragment = { id: string, kind: HelpKind, state: HelpState, words: string, effect: number, neededBy: string | null, reason: string | null, isLate: boolean, daysOpen: number | null, version: number, madeAt: string, answeredAt: string | null, asking: { key: string, name: string }, goal: { key: string, title: string, owner: { key: string } | null }, giving: { key: string, name: string }, givingGoal: { key: string, title: string } | null, waitsFor: { key: string, name: string } | null, answers: { words: string } | null, madeBy: { key: string, name: string, department: { key: string, name: string } | null } | null, answeredBy: { key: string, name: string, department: { key: string, name: string } | null } | null };

export type SupportPartsFragment = { effect: number, because: string | null, goal: { key: string, title: string, department: { key: string, name: string } } };

export type GoalHelpQueryVariables = Exact<{
  organisation: string;
  goal: string;
}>;


export type GoalHelpQuery = { organisation: { key: string, goal: { key: string, title: string, archivedAt: string | null, department: { key: string }, owner: { key: string } | null, supports: Array<{ effect: number, because: string | null, goal: { key: string, title: string, department: { key: string, name: string } } }>, supportedBy: Array<{ effect: number, because: string | null, goal: { key: string, title: string, department: { key: string, name: string } } }>, help: Array<{ id: string, kind: HelpKind, state: HelpState, words: string, effect: number, neededBy: string | null, reason: string | null, isLate: boolean, daysOpen: number | null, version: number, madeAt: string, answeredAt: string | null, asking: { key: string, name: string }, goal: { key: string, title: string, owner: { key: string } | null }, giving: { key: string, name: string }, givingGoal: { key: string, title: string } | null, waitsFor: { key: string, name: string } | null, answers: { words: string } | null, madeBy: { key: string, name: string, department: { key: string, name: string } | null } | null, answeredBy: { key: string, name: string, department: { key: string, name: string } | null } | null }> } | null } | null };

export type HelpDepartmentsQueryVariables = Exact<{
  organisation: string;
}>;


export type HelpDepartmentsQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }> } | null };

export type OpenHelpQueryVariables = Exact<{
  organisation: string;
  department?: string | null | undefined;
}>;


export type OpenHelpQuery = { organisation: { key: string, help: { totalCount: number, nodes: Array<{ id: string, kind: HelpKind, state: HelpState, words: string, effect: number, neededBy: string | null, reason: string | null, isLate: boolean, daysOpen: number | null, version: number, madeAt: string, answeredAt: string | null, asking: { key: string, name: string }, goal: { key: string, title: string, owner: { key: string } | null }, giving: { key: string, name: string }, givingGoal: { key: string, title: string } | null, waitsFor: { key: string, name: string } | null, answers: { words: string } | null, madeBy: { key: string, name: string, department: { key: string, name: string } | null } | null, answeredBy: { key: string, name: string, department: { key: string, name: string } | null } | null }> } } | null };

export type RequestHelpMutationVariables = Exact<{
  organisation: string;
  goal: string;
  request: HelpRequestInput;
}>;


export type RequestHelpMutation = { requestHelp:
    | { __typename: 'HelpSaved', help: { id: string, version: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type OfferHelpMutationVariables = Exact<{
  organisation: string;
  goal: string;
  offer: HelpOfferInput;
}>;


export type OfferHelpMutation = { offerHelp:
    | { __typename: 'HelpSaved', help: { id: string, version: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type AcceptHelpMutationVariables = Exact<{
  organisation: string;
  help: string;
  version: number;
  by?: HelpAcceptance | null | undefined;
}>;


export type AcceptHelpMutation = { acceptHelp:
    | { __typename: 'HelpSaved', help: { id: string, version: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleHelpError', message: string }
   };

export type DeclineHelpMutationVariables = Exact<{
  organisation: string;
  help: string;
  version: number;
  reason: string;
}>;


export type DeclineHelpMutation = { declineHelp:
    | { __typename: 'HelpSaved', help: { id: string, version: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleHelpError', message: string }
   };

export type CounterHelpMutationVariables = Exact<{
  organisation: string;
  help: string;
  version: number;
  counter: HelpCounterInput;
}>;


export type CounterHelpMutation = { counterHelp:
    | { __typename: 'HelpSaved', help: { id: string, version: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleHelpError', message: string }
   };

export type WithdrawHelpMutationVariables = Exact<{
  organisation: string;
  help: string;
  version: number;
}>;


export type WithdrawHelpMutation = { withdrawHelp:
    | { __typename: 'HelpSaved', help: { id: string, version: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleHelpError', message: string }
   };

export type ReopenHelpMutationVariables = Exact<{
  organisation: string;
  help: string;
  version: number;
}>;


export type ReopenHelpMutation = { reopenHelp:
    | { __typename: 'HelpSaved', help: { id: string, version: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleHelpError', message: string }
   };

export type SetSupportMutationVariables = Exact<{
  organisation: string;
  goal: string;
  helps: string;
  effect: number;
  because?: string | null | undefined;
}>;


export type SetSupportMutation = { setSupport:
    | { __typename: 'GoalSaved' }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type RemoveSupportMutationVariables = Exact<{
  organisation: string;
  goal: string;
  helps: string;
}>;


export type RemoveSupportMutation = { removeSupport:
    | { __typename: 'GoalSaved' }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type GivenInputPartsFragment = { id: string, kind: InputKind, words: string, givenAt: string, byName: string | null, cameByLink: boolean, state: InputState, isShown: boolean, hiddenBecause: string | null, answer: string | null, settledAt: string | null, waitingDays: number, isYours: boolean, mayAnswer: boolean, version: number, settledBy: { key: string, name: string } | null, about: { kind: InputSubjectKind, key: string, title: string, isThere: boolean } };

export type InputAboutQueryVariables = Exact<{
  organisation: string;
  about?: SubjectInput | null | undefined;
  kind?: InputKind | null | undefined;
  states?: Array<InputState> | InputState | null | undefined;
  after?: string | null | undefined;
}>;


export type InputAboutQuery = { organisation: { key: string, input: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: InputKind, words: string, givenAt: string, byName: string | null, cameByLink: boolean, state: InputState, isShown: boolean, hiddenBecause: string | null, answer: string | null, settledAt: string | null, waitingDays: number, isYours: boolean, mayAnswer: boolean, version: number, settledBy: { key: string, name: string } | null, about: { kind: InputSubjectKind, key: string, title: string, isThere: boolean } }> } } | null };

export type InputLinksQueryVariables = Exact<{
  organisation: string;
  about: SubjectInput;
}>;


export type InputLinksQuery = { organisation: { key: string, anonymousInput: boolean, inputLinks: Array<{ id: string, until: string, madeAt: string, isGood: boolean, madeBy: { key: string, name: string } | null }> } | null };

export type GiveInputMutationVariables = Exact<{
  organisation: string;
  about: SubjectInput;
  words: string;
  kind: InputKind;
}>;


export type GiveInputMutation = { giveInput:
    | { __typename: 'InputSaved' }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleInputError', message: string }
   };

export type AnswerInputMutationVariables = Exact<{
  organisation: string;
  input: string;
  version: number;
  answer: string;
}>;


export type AnswerInputMutation = { answerInput:
    | { __typename: 'InputSaved' }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleInputError', message: string }
   };

export type ShowInputMutationVariables = Exact<{
  organisation: string;
  input: string;
  version: number;
}>;


export type ShowInputMutation = { showInput:
    | { __typename: 'InputSaved' }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleInputError', message: string }
   };

export type HideInputMutationVariables = Exact<{
  organisation: string;
  input: string;
  version: number;
  because: string;
}>;


export type HideInputMutation = { hideInput:
    | { __typename: 'InputSaved' }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleInputError', message: string }
   };

export type SeeAnswerMutationVariables = Exact<{
  organisation: string;
  input: string;
}>;


export type SeeAnswerMutation = { seeAnswer:
    | { __typename: 'InputSaved' }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleInputError', message: string }
   };

export type MakeInputLinkMutationVariables = Exact<{
  organisation: string;
  about: SubjectInput;
  until: string;
}>;


export type MakeInputLinkMutation = { makeInputLink:
    | { __typename: 'InputLinkSaved', url: string | null }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type SetInputLinkMutationVariables = Exact<{
  organisation: string;
  link: string;
  isGood: boolean;
}>;


export type SetInputLinkMutation = { setInputLink:
    | { __typename: 'InputLinkSaved' }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type ChangeActionMutationVariables = Exact<{
  organisation: string;
  action: string;
  version: number;
  change: ActionChange;
}>;


export type ChangeActionMutation = { changeAction:
    | { __typename: 'ActionSaved', action: { id: string, state: ActionState, version: number } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleActionError', message: string, current: { id: string, state: ActionState, version: number } }
   };

type MeetingAnswer_InvalidInputError_Fragment = { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> };

type MeetingAnswer_MeetingSaved_Fragment = { __typename: 'MeetingSaved', meeting: { id: string, version: number, change: number }, notReached: Array<{ key: string, name: string }> | null };

type MeetingAnswer_NotAllowedError_Fragment = { __typename: 'NotAllowedError', message: string };

type MeetingAnswer_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type MeetingAnswer_StaleMeetingError_Fragment = { __typename: 'StaleMeetingError', message: string, current: { id: string, version: number } };

export type MeetingAnswerFragment =
  | MeetingAnswer_InvalidInputError_Fragment
  | MeetingAnswer_MeetingSaved_Fragment
  | MeetingAnswer_NotAllowedError_Fragment
  | MeetingAnswer_NotFoundError_Fragment
  | MeetingAnswer_StaleMeetingError_Fragment
;

export type PlanMeetingMutationVariables = Exact<{
  organisation: string;
  input: MeetingInput;
}>;


export type PlanMeetingMutation = { planMeeting:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, version: number, change: number }, notReached: Array<{ key: string, name: string }> | null }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, version: number } }
   };

export type ChangeMeetingMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  version: number;
  input: MeetingInput;
}>;


export type ChangeMeetingMutation = { changeMeeting:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, version: number, change: number }, notReached: Array<{ key: string, name: string }> | null }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, version: number } }
   };

export type StepMeetingMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  version: number;
  step: MeetingStep;
}>;


export type StepMeetingMutation = { stepMeeting:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, version: number, change: number }, notReached: Array<{ key: string, name: string }> | null }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, version: number } }
   };

export type ProposeAgendaMutationVariables = Exact<{
  organisation: string;
  meeting: string;
}>;


export type ProposeAgendaMutation = { proposeAgenda:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, version: number, change: number }, notReached: Array<{ key: string, name: string }> | null }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, version: number } }
   };

export type AddAgendaItemMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  input: AgendaItemInput;
}>;


export type AddAgendaItemMutation = { addAgendaItem:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, version: number, change: number }, notReached: Array<{ key: string, name: string }> | null }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, version: number } }
   };

export type ChangeAgendaItemMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  item: string;
  change: AgendaItemChange;
}>;


export type ChangeAgendaItemMutation = { changeAgendaItem:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, version: number, change: number }, notReached: Array<{ key: string, name: string }> | null }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, version: number } }
   };

export type MoveAgendaItemMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  item: string;
  to: string;
}>;


export type MoveAgendaItemMutation = { moveAgendaItem:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, version: number, change: number }, notReached: Array<{ key: string, name: string }> | null }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, version: number } }
   };

export type WriteInMeetingMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  entry: MeetingEntryInput;
}>;


export type WriteInMeetingMutation = { writeInMeeting:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, version: number, change: number }, notReached: Array<{ key: string, name: string }> | null }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, version: number } }
   };

export type StrikeInMeetingMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  entry: string;
}>;


export type StrikeInMeetingMutation = { strikeInMeeting:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, version: number, change: number }, notReached: Array<{ key: string, name: string }> | null }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, version: number } }
   };

export type PlanNextMeetingMutationVariables = Exact<{
  organisation: string;
  series: string;
  startsAt?: string | null | undefined;
}>;


export type PlanNextMeetingMutation = { planNextMeeting:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, version: number, change: number }, notReached: Array<{ key: string, name: string }> | null }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, version: number } }
   };

export type SendMinutesMutationVariables = Exact<{
  organisation: string;
  meeting: string;
}>;


export type SendMinutesMutation = { sendMinutes:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, version: number, change: number }, notReached: Array<{ key: string, name: string }> | null }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, version: number } }
   };

export type MeetingQueryVariables = Exact<{
  organisation: string;
  meeting: string;
}>;


export type MeetingQuery = { organisation: { key: string, meeting: { id: string, title: string, purpose: string, state: MeetingState, startsAt: string, endsAt: string, minutes: number, place: string | null, startedAt: string | null, closedAt: string | null, version: number, change: number, mayRun: boolean, mayWrite: boolean, notOnAgenda: Array<{ kind: AgendaItemKind, title: string, because: string, conflict: { id: string } | null, decision: { id: string } | null }>, previous: { id: string, title: string, startsAt: string } | null, next: { id: string, title: string, startsAt: string } | null, series: { id: string, name: string, rhythm: MeetingRhythm } | null, chair: { key: string, name: string } | null, departments: Array<{ key: string, name: string }>, participants: Array<{ isInvited: boolean, isPresent: boolean, isChair: boolean, person: { email: string | null, key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, ranking: { worth: number, severity: number, confidence: number, weight: number, outcome: { key: string, statement: string, for: Audience } | null } | null, conflict: { id: string, headline: string, departments: Array<{ key: string, name: string }>, life: { state: ConflictState, reopenedBecause: string | null } | null } | null, decision: { id: string, choice: string, conflictId: string, reviewOn: string | null, verdict: DecisionVerdict | null, verdictNote: string | null } | null, decided: Array<{ id: string }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string, department: { key: string, name: string } | null } | null, item: { id: string, title: string } | null, decision: { id: string, choice: string } | null }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, at: string, struckAt: string | null, by: { key: string, name: string, department: { key: string, name: string } | null } | null }>, carriedFrom: { id: string, meeting: { id: string, title: string, startsAt: string } } | null, movedTo: { id: string, title: string, startsAt: string } | null }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, at: string, struckAt: string | null, by: { key: string, name: string, department: { key: string, name: string } | null } | null }>, decisions: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string, department: { key: string, name: string } | null } | null, item: { id: string, title: string } | null, decision: { id: string, choice: string } | null }> } | null } | null };

export type MeetingPartsFragment = { id: string, title: string, purpose: string, state: MeetingState, startsAt: string, endsAt: string, minutes: number, place: string | null, startedAt: string | null, closedAt: string | null, version: number, change: number, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string, rhythm: MeetingRhythm } | null, chair: { key: string, name: string } | null, departments: Array<{ key: string, name: string }>, participants: Array<{ isInvited: boolean, isPresent: boolean, isChair: boolean, person: { email: string | null, key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, ranking: { worth: number, severity: number, confidence: number, weight: number, outcome: { key: string, statement: string, for: Audience } | null } | null, conflict: { id: string, headline: string, departments: Array<{ key: string, name: string }>, life: { state: ConflictState, reopenedBecause: string | null } | null } | null, decision: { id: string, choice: string, conflictId: string, reviewOn: string | null, verdict: DecisionVerdict | null, verdictNote: string | null } | null, decided: Array<{ id: string }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string, department: { key: string, name: string } | null } | null, item: { id: string, title: string } | null, decision: { id: string, choice: string } | null }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, at: string, struckAt: string | null, by: { key: string, name: string, department: { key: string, name: string } | null } | null }>, carriedFrom: { id: string, meeting: { id: string, title: string, startsAt: string } } | null, movedTo: { id: string, title: string, startsAt: string } | null }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, at: string, struckAt: string | null, by: { key: string, name: string, department: { key: string, name: string } | null } | null }>, decisions: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string, department: { key: string, name: string } | null } | null, item: { id: string, title: string } | null, decision: { id: string, choice: string } | null }> };

export type AgendaItemPartsFragment = { id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, ranking: { worth: number, severity: number, confidence: number, weight: number, outcome: { key: string, statement: string, for: Audience } | null } | null, conflict: { id: string, headline: string, departments: Array<{ key: string, name: string }>, life: { state: ConflictState, reopenedBecause: string | null } | null } | null, decision: { id: string, choice: string, conflictId: string, reviewOn: string | null, verdict: DecisionVerdict | null, verdictNote: string | null } | null, decided: Array<{ id: string }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string, department: { key: string, name: string } | null } | null, item: { id: string, title: string } | null, decision: { id: string, choice: string } | null }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, at: string, struckAt: string | null, by: { key: string, name: string, department: { key: string, name: string } | null } | null }>, carriedFrom: { id: string, meeting: { id: string, title: string, startsAt: string } } | null, movedTo: { id: string, title: string, startsAt: string } | null };

export type MeetingEntryPartsFragment = { id: string, kind: MeetingEntryKind, words: string, at: string, struckAt: string | null, by: { key: string, name: string, department: { key: string, name: string } | null } | null };

export type ActionPartsFragment = { id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string, department: { key: string, name: string } | null } | null, item: { id: string, title: string } | null, decision: { id: string, choice: string } | null };

export type MeetingChoicesQueryVariables = Exact<{
  organisation: string;
}>;


export type MeetingChoicesQuery = { organisation: { key: string, meetings: { nodes: Array<{ id: string, title: string, startsAt: string, mayRun: boolean }> } } | null };

export type MeetingsQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { organisation: { key: string, asOf: string, openConflicts: { totalCount: number }, overdue: { totalCount: number }, upcoming: { totalCount: number, nodes: Array<{ id: string, title: string, state: MeetingState, startsAt: string, endsAt: string, minutes: number, place: string | null, departments: Array<{ key: string, name: string }>, agenda: Array<{ id: string, kind: AgendaItemKind, state: AgendaItemState }>, decisions: Array<{ id: string }>, actions: Array<{ id: string, state: ActionState, isOverdue: boolean }> }> }, past: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, state: MeetingState, startsAt: string, endsAt: string, minutes: number, place: string | null, departments: Array<{ key: string, name: string }>, agenda: Array<{ id: string, kind: AgendaItemKind, state: AgendaItemState }>, decisions: Array<{ id: string }>, actions: Array<{ id: string, state: ActionState, isOverdue: boolean }> }> }, meetingSeries: Array<{ id: string, name: string, purpose: string, rhythm: MeetingRhythm, minutes: number, place: string | null, version: number, nextStart: string | null, chair: { key: string, name: string } | null, departments: Array<{ key: string, name: string }>, people: Array<{ key: string, name: string }>, lastMeeting: { id: string, startsAt: string } | null, nextMeeting: { id: string, startsAt: string } | null }> } | null };

export type MeetingListedFragment = { id: string, title: string, state: MeetingState, startsAt: string, endsAt: string, minutes: number, place: string | null, departments: Array<{ key: string, name: string }>, agenda: Array<{ id: string, kind: AgendaItemKind, state: AgendaItemState }>, decisions: Array<{ id: string }>, actions: Array<{ id: string, state: ActionState, isOverdue: boolean }> };

export type SeriesListedFragment = { id: string, name: string, purpose: string, rhythm: MeetingRhythm, minutes: number, place: string | null, version: number, nextStart: string | null, chair: { key: string, name: string } | null, departments: Array<{ key: string, name: string }>, people: Array<{ key: string, name: string }>, lastMeeting: { id: string, startsAt: string } | null, nextMeeting: { id: string, startsAt: string } | null };

export type MeetingFormChoicesQueryVariables = Exact<{
  organisation: string;
}>;


export type MeetingFormChoicesQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }> } | null };

export type MeetingSeriesToChangeQueryVariables = Exact<{
  organisation: string;
}>;


export type MeetingSeriesToChangeQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, meetingSeries: Array<{ id: string, name: string, purpose: string, rhythm: MeetingRhythm, minutes: number, place: string | null, version: number, nextStart: string | null, chair: { key: string, name: string } | null, departments: Array<{ key: string, name: string }>, people: Array<{ key: string, name: string }>, lastMeeting: { id: string, startsAt: string } | null, nextMeeting: { id: string, startsAt: string } | null }> } | null };

type SeriesAnswer_InvalidInputError_Fragment = { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> };

type SeriesAnswer_MeetingSeriesSaved_Fragment = { __typename: 'MeetingSeriesSaved', series: { id: string, version: number } };

type SeriesAnswer_NotAllowedError_Fragment = { __typename: 'NotAllowedError', message: string };

type SeriesAnswer_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type SeriesAnswer_StaleMeetingSeriesError_Fragment = { __typename: 'StaleMeetingSeriesError', message: string, current: { id: string, version: number } };

export type SeriesAnswerFragment =
  | SeriesAnswer_InvalidInputError_Fragment
  | SeriesAnswer_MeetingSeriesSaved_Fragment
  | SeriesAnswer_NotAllowedError_Fragment
  | SeriesAnswer_NotFoundError_Fragment
  | SeriesAnswer_StaleMeetingSeriesError_Fragment
;

export type PlanMeetingSeriesMutationVariables = Exact<{
  organisation: string;
  input: MeetingSeriesInput;
}>;


export type PlanMeetingSeriesMutation = { planMeetingSeries:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSeriesSaved', series: { id: string, version: number } }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingSeriesError', message: string, current: { id: string, version: number } }
   };

export type ChangeMeetingSeriesMutationVariables = Exact<{
  organisation: string;
  series: string;
  version: number;
  input: MeetingSeriesInput;
}>;


export type ChangeMeetingSeriesMutation = { changeMeetingSeries:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSeriesSaved', series: { id: string, version: number } }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingSeriesError', message: string, current: { id: string, version: number } }
   };

export type MetricPageQueryVariables = Exact<{
  organisation: string;
  metric: string;
}>;


export type MetricPageQuery = { organisation: { key: string, asOf: string, metric: { key: string, name: string, unit: string, better: Better, mayMeasure: boolean, min: number | null, max: number | null, controlledBy: { key: string, name: string } | null, readings: Array<{ on: string, value: number }>, goals: Array<{ key: string, title: string, status: GoalStatus, due: string | null, commitment: Commitment, promise: boolean, archivedAt: string | null, direction: Direction | null, conflictCount: number, department: { key: string, name: string }, owner: { name: string } | null, metric: { name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, progress: { status: ProgressStatus, progress: number | null, expected: number | null, kept: boolean | null, milestones: { total: number, done: number, late: number } }, series: { place: number, count: number } | null }> } | null } | null };

export type ChangeMetricReadingsMutationVariables = Exact<{
  organisation: string;
  metric: string;
  set: Array<MetricReadingInput> | MetricReadingInput;
  remove: Array<string> | string;
}>;


export type ChangeMetricReadingsMutation = { changeMetricReadings:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MetricSaved' }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type MilestonesQueryVariables = Exact<{
  organisation: string;
  filter?: RoadmapFilter | null | undefined;
}>;


export type MilestonesQuery = { organisation: { key: string, asOf: string, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, milestoneOutlook: { committed: number, missCount: number, statedDiffering: number, milestones: { total: number, done: number, late: number, left: number }, points: Array<{ on: string, planned: number, done: number | null }>, pace: { perWeek: number, forecast: { on: string, earliest: string, latest: string | null } | null } | null, misses: Array<{ due: string, daysLate: number, goal: { key: string, title: string }, forecast: { on: string, earliest: string, latest: string | null } }>, statuses: Array<{ status: ProgressStatus, count: number }> } } | null };

export type RoadmapPageQueryVariables = Exact<{
  organisation: string;
  filter?: RoadmapFilter | null | undefined;
  groupBy: GoalGrouping;
  first: number;
  after?: string | null | undefined;
}>;


export type RoadmapPageQuery = { organisation: { key: string, roadmap: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, groupName: string, goal: { key: string, title: string, from: string | null, due: string | null, metric: { unit: string } | null, milestones: Array<{ key: string, title: string, due: string, done: string | null }>, progress: { current: number | null, progress: number | null, expected: number | null, stretchAt: number | null, stretchProgress: number | null, kept: boolean | null, met: boolean, status: ProgressStatus, confidence: number | null, statedStatus: ProgressStatus | null, statedDiffers: boolean } }, waits: Array<{ step: string, due: string | null, needs: string, title: string, goalKey: string, departmentName: string, needsDue: string | null, done: boolean, daysShort: number, conflictId: string | null }>, clashes: Array<{ id: string, rule: ConflictRule, headline: string }> }> } } | null };

export type RoadmapRowPartsFragment = { id: string, groupName: string, goal: { key: string, title: string, from: string | null, due: string | null, metric: { unit: string } | null, milestones: Array<{ key: string, title: string, due: string, done: string | null }>, progress: { current: number | null, progress: number | null, expected: number | null, stretchAt: number | null, stretchProgress: number | null, kept: boolean | null, met: boolean, status: ProgressStatus, confidence: number | null, statedStatus: ProgressStatus | null, statedDiffers: boolean } }, waits: Array<{ step: string, due: string | null, needs: string, title: string, goalKey: string, departmentName: string, needsDue: string | null, done: boolean, daysShort: number, conflictId: string | null }>, clashes: Array<{ id: string, rule: ConflictRule, headline: string }> };

export type OutcomesQueryVariables = Exact<{
  organisation: string;
  first: number;
}>;


export type OutcomesQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, alignment: { outcomeCount: number, outcomes: Array<{ alignment: number, contested: number, share: number, outcome: { key: string, statement: string, for: Audience, weight: number }, departments: Array<{ verdict: Verdict, department: { key: string, name: string } }> }> } } | null };

export type OutcomeDetailsQueryVariables = Exact<{
  organisation: string;
  outcome: string;
}>;


export type OutcomeDetailsQuery = { organisation: { key: string, asOf: string, departments: Array<{ key: string, priorities: Array<{ emphasis: number, outcome: { key: string } }> }>, outcome: { key: string, statement: string, for: Audience, weight: number, origin: { says: string, votes: number, madeAt: string, workshop: { id: string, question: string } } | null, alignment: { alignment: number, contested: number, share: number, departments: Array<{ support: number, denial: number, net: number, verdict: Verdict, goalCount: number, outcome: { key: string, statement: string, for: Audience, weight: number }, department: { key: string, name: string }, goals: Array<{ support: number, denial: number, goal: { key: string, title: string }, supportPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null, denialPath: { effect: number, direct: boolean, confidence: number, goal: { key: string, title: string }, through: { key: string, title: string, effect: number, because: string | null } | null, hops: Array<{ from: string, to: string, fromName: string, toName: string, effect: number, confirmed: boolean, because: string | null }> } | null }> }> }, promises: Array<{ key: string, says: string, kept: boolean | null, coverage: { unstaffedHours: number } }>, influences: Array<{ effect: number, confirmed: boolean, because: string | null, from: { key: string, name: string } }>, goals: { totalCount: number, nodes: Array<{ key: string, title: string, status: GoalStatus, due: string | null, commitment: Commitment, promise: boolean, archivedAt: string | null, direction: Direction | null, conflictCount: number, department: { key: string, name: string }, owner: { name: string } | null, metric: { name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, progress: { status: ProgressStatus, progress: number | null, expected: number | null, kept: boolean | null, milestones: { total: number, done: number, late: number } }, series: { place: number, count: number } | null }> }, conflicts: { totalCount: number, nodes: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }> } } | null, progress: { stretch: number | null, points: Array<{ on: string, plan: number, actual: number | null, milestonesPlanned: number, milestonesDone: number | null }>, milestones: { total: number, done: number, late: number, left: number, share: number | null }, statuses: Array<{ status: ProgressStatus, count: number }> } } | null };

export type OutcomeToRemoveQueryVariables = Exact<{
  organisation: string;
  outcome: string;
}>;


export type OutcomeToRemoveQuery = { organisation: { key: string, segments: Array<{ key: string, name: string, weights: Array<{ weight: number, outcome: { key: string } }> }>, outcome: { key: string, story: string | null, storyParts: Array<{ key: string, says: string, carriers: Array<{ kind: StoryCarrierKind, words: string | null, goal: { key: string } | null, promise: { key: string } | null }> }>, review: { every: ReviewEvery, last: string | null } | null } | null } | null };

export type OverviewQueryVariables = Exact<{
  organisation: string;
}>;


export type OverviewQuery = { organisation: { key: string, name: string, vision: string | null, asOf: string, departments: Array<{ key: string, name: string }>, alignment: { headline: number, overall: number, conflictLoad: number, outcomeCount: number, totalWeight: number, outcomes: Array<{ alignment: number, share: number, outcome: { key: string, statement: string, weight: number } }> }, overview: { unsettledProven: number, unsettledStated: number, unsettledPossible: number }, foremost: { nodes: Array<{ id: string, headline: string, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string, weight: number }> }> }, advice: { totalCount: number }, agreement: { asked: number, agree: number, agreeIf: number, disagree: number }, progress: { stretch: number | null, points: Array<{ on: string, plan: number, actual: number | null, milestonesPlanned: number, milestonesDone: number | null }>, milestones: { total: number, done: number, late: number, left: number, share: number | null }, statuses: Array<{ status: ProgressStatus, count: number }> } } | null };

export type OverviewConflictsQueryVariables = Exact<{
  organisation: string;
  filter?: ConflictFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type OverviewConflictsQuery = { organisation: { key: string, conflicts: { totalCount: number, nodes: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }> } } | null };

export type TrendCausesPartsFragment = { total: number, opened: number, closed: number, decided: number, goals: number, weightiest: Array<{ id: string, kind: TrendCauseKind, title: string, says: string | null, at: string, goalKey: string | null, conflictId: string | null, decisionId: string | null, by: { key: string, name: string } | null }> };

export type AlignmentDayPartsFragment = { on: string, headline: number, overall: number, conflictLoad: number };

export type OverviewTrendQueryVariables = Exact<{
  organisation: string;
  from?: string | null | undefined;
}>;


export type OverviewTrendQuery = { organisation: { key: string, asOf: string, asOfFixed: boolean, trend: { days: Array<{ on: string, headline: number, overall: number, conflictLoad: number, causes: { total: number, opened: number, closed: number, decided: number, goals: number, weightiest: Array<{ id: string, kind: TrendCauseKind, title: string, says: string | null, at: string, goalKey: string | null, conflictId: string | null, decisionId: string | null, by: { key: string, name: string } | null }> } | null }>, lastWeek: { from: { on: string, headline: number, overall: number, conflictLoad: number }, to: { on: string, headline: number, overall: number, conflictLoad: number }, causes: { total: number, opened: number, closed: number, decided: number, goals: number, weightiest: Array<{ id: string, kind: TrendCauseKind, title: string, says: string | null, at: string, goalKey: string | null, conflictId: string | null, decisionId: string | null, by: { key: string, name: string } | null }> } } | null } } | null };

export type PlanDocumentQueryVariables = Exact<{
  organisation: string;
  department?: string | null | undefined;
  since?: string | null | undefined;
}>;


export type PlanDocumentQuery = { organisation: { key: string, asOf: string, departments: Array<{ key: string, name: string }>, planDocument: { title: string, language: string, facts: Array<{ label: string, value: string }>, blocks: Array<{ kind: PlanBlockKind, level: number | null, texts: Array<{ mark: PlanTextMark, text: string }>, items: Array<{ texts: Array<{ mark: PlanTextMark, text: string }> }> }> } | null } | null };

export type HoursPartsFragment = { timeZone: string, hasOwnTimeZone: boolean, from: string | null, until: string | null, hours: Array<{ weekday: Weekday, hours: Array<string> }>, exceptions: Array<{ on: string, hours: Array<string>, because: string | null }> };

export type PromiseRowFragment = { key: string, says: string, channel: string, to: string | null, kept: boolean | null, keptShare: number | null, department: { key: string, name: string }, outcome: { key: string, statement: string, weight: number }, hours: Array<{ weekday: Weekday, hours: Array<string> }>, measure: { of: string, share: number, within: number | null, unit: string | null } | null, readings: Array<{ on: string, share: number, kept: boolean, note: string | null }>, coverage: { promisedHours: number, unstaffedHours: number }, conflict: { id: string, headline: string } | null };

export type StaffingPartsFragment = { key: string, channel: string, timeZone: string, hasOwnTimeZone: boolean, from: string | null, until: string | null, version: string, department: { key: string, name: string }, hours: Array<{ weekday: Weekday, hours: Array<string> }>, exceptions: Array<{ on: string, hours: Array<string>, because: string | null }> };

export type PromisesQueryVariables = Exact<{
  organisation: string;
}>;


export type PromisesQuery = { organisation: { key: string, promises: Array<{ key: string, says: string, channel: string, to: string | null, kept: boolean | null, keptShare: number | null, department: { key: string, name: string }, outcome: { key: string, statement: string, weight: number }, hours: Array<{ weekday: Weekday, hours: Array<string> }>, measure: { of: string, share: number, within: number | null, unit: string | null } | null, readings: Array<{ on: string, share: number, kept: boolean, note: string | null }>, coverage: { promisedHours: number, unstaffedHours: number }, conflict: { id: string, headline: string } | null }> } | null };

export type PromiseDetailsQueryVariables = Exact<{
  organisation: string;
  promise: string;
  week?: string | null | undefined;
}>;


export type PromiseDetailsQuery = { organisation: { key: string, asOf: string, promise: { version: string, key: string, says: string, channel: string, to: string | null, kept: boolean | null, keptShare: number | null, timeZone: string, hasOwnTimeZone: boolean, from: string | null, until: string | null, scope: Array<{ dimension: string, values: Array<string> }>, review: { every: ReviewEvery, last: string | null } | null, coverage: { from: string | null, until: string | null, promisedHours: number, unstaffedHours: number }, week: { from: string, to: string, promisedHours: number, unstaffedHours: number, days: Array<{ on: string, because: string | null, hours: Array<{ from: number, to: number, kind: HoursStanding }> }> }, staffing: Array<{ key: string, channel: string, timeZone: string, hasOwnTimeZone: boolean, from: string | null, until: string | null, version: string, department: { key: string, name: string }, hours: Array<{ weekday: Weekday, hours: Array<string> }>, exceptions: Array<{ on: string, hours: Array<string>, because: string | null }> }>, department: { key: string, name: string }, outcome: { key: string, statement: string, weight: number }, hours: Array<{ weekday: Weekday, hours: Array<string> }>, measure: { of: string, share: number, within: number | null, unit: string | null } | null, readings: Array<{ on: string, share: number, kept: boolean, note: string | null }>, conflict: { id: string, headline: string } | null, exceptions: Array<{ on: string, hours: Array<string>, because: string | null }> } | null, departments: Array<{ key: string, name: string }> } | null };

export type PromiseFormChoicesQueryVariables = Exact<{
  organisation: string;
}>;


export type PromiseFormChoicesQuery = { organisation: { key: string, timeZone: string, departments: Array<{ key: string, name: string }>, scopes: Array<{ key: string, values: Array<{ key: string }> }>, alignment: { outcomes: Array<{ outcome: { key: string, statement: string } }> }, promises: Array<{ channel: string }>, staffing: Array<{ channel: string }> } | null };

export type PromiseToEditQueryVariables = Exact<{
  organisation: string;
  promise: string;
}>;


export type PromiseToEditQuery = { organisation: { key: string, promise: { version: string, key: string, says: string, channel: string, to: string | null, kept: boolean | null, keptShare: number | null, timeZone: string, hasOwnTimeZone: boolean, from: string | null, until: string | null, scope: Array<{ dimension: string, values: Array<string> }>, department: { key: string, name: string }, outcome: { key: string, statement: string, weight: number }, hours: Array<{ weekday: Weekday, hours: Array<string> }>, measure: { of: string, share: number, within: number | null, unit: string | null } | null, readings: Array<{ on: string, share: number, kept: boolean, note: string | null }>, coverage: { promisedHours: number, unstaffedHours: number }, conflict: { id: string, headline: string } | null, exceptions: Array<{ on: string, hours: Array<string>, because: string | null }> } | null } | null };

export type PromiseSavedPartsFragment = { promise: { key: string, says: string, version: string }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } };

export type StaffingSavedPartsFragment = { staffing: { key: string, version: string }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } };

export type AddPromiseMutationVariables = Exact<{
  organisation: string;
  promise: ServicePromiseInput;
  broughtBack?: PromiseBroughtBackInput | null | undefined;
}>;


export type AddPromiseMutation = { addPromise:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PromiseSaved', promise: { key: string, says: string, version: string }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'StaleContentError', message: string }
   };

export type ChangePromiseMutationVariables = Exact<{
  organisation: string;
  key: string;
  version: string;
  promise: ServicePromiseInput;
}>;


export type ChangePromiseMutation = { changePromise:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PromiseSaved', promise: { key: string, says: string, version: string }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'StaleContentError', message: string }
   };

export type RemovePromiseMutationVariables = Exact<{
  organisation: string;
  key: string;
  version: string;
}>;


export type RemovePromiseMutation = { removePromise:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleContentError', message: string }
    | { __typename: 'WhatIf' }
   };

export type AddPromiseReadingMutationVariables = Exact<{
  organisation: string;
  key: string;
  reading: PromiseReadingInput;
}>;


export type AddPromiseReadingMutation = { addPromiseReading:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PromiseSaved', promise: { key: string, says: string, version: string }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'StaleContentError', message: string }
   };

export type AddStaffingMutationVariables = Exact<{
  organisation: string;
  staffing: StaffedHoursInput;
  key?: string | null | undefined;
}>;


export type AddStaffingMutation = { addStaffing:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaffingSaved', staffing: { key: string, version: string }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'StaleContentError', message: string }
   };

export type ChangeStaffingMutationVariables = Exact<{
  organisation: string;
  key: string;
  version: string;
  staffing: StaffedHoursInput;
}>;


export type ChangeStaffingMutation = { changeStaffing:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaffingSaved', staffing: { key: string, version: string }, opened: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, closed: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }>, before: { headline: number, overall: number, conflictLoad: number }, after: { headline: number, overall: number, conflictLoad: number } }
    | { __typename: 'StaleContentError', message: string }
   };

export type RemoveStaffingMutationVariables = Exact<{
  organisation: string;
  key: string;
  version: string;
}>;


export type RemoveStaffingMutation = { removeStaffing:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleContentError', message: string }
    | { __typename: 'WhatIf' }
   };

export type RhythmPartsFragment = { every: ReviewEvery, last: string | null, dueOn: string, overdueDays: number, isStale: boolean };

export type ReviewsOfGoalQueryVariables = Exact<{
  organisation: string;
  key: string;
  about: SubjectInput;
}>;


export type ReviewsOfGoalQuery = { organisation: { key: string, goal: { key: string, owner: { key: string } | null, department: { key: string }, review: { every: ReviewEvery, last: string | null, dueOn: string, overdueDays: number, isStale: boolean } | null } | null, reviews: { totalCount: number, nodes: Array<{ id: string, on: string, stillRight: boolean, changed: string | null, note: string | null, by: { key: string, name: string } | null }> } } | null };

export type ReviewsOfOutcomeQueryVariables = Exact<{
  organisation: string;
  key: string;
  about: SubjectInput;
}>;


export type ReviewsOfOutcomeQuery = { organisation: { key: string, outcome: { key: string, review: { every: ReviewEvery, last: string | null, dueOn: string, overdueDays: number, isStale: boolean } | null } | null, reviews: { totalCount: number, nodes: Array<{ id: string, on: string, stillRight: boolean, changed: string | null, note: string | null, by: { key: string, name: string } | null }> } } | null };

export type ReviewsOfPromiseQueryVariables = Exact<{
  organisation: string;
  key: string;
  about: SubjectInput;
}>;


export type ReviewsOfPromiseQuery = { organisation: { key: string, promise: { key: string, department: { key: string }, review: { every: ReviewEvery, last: string | null, dueOn: string, overdueDays: number, isStale: boolean } | null } | null, reviews: { totalCount: number, nodes: Array<{ id: string, on: string, stillRight: boolean, changed: string | null, note: string | null, by: { key: string, name: string } | null }> } } | null };

export type ReviewsOfPlanQueryVariables = Exact<{
  organisation: string;
  about: SubjectInput;
}>;


export type ReviewsOfPlanQuery = { organisation: { key: string, review: { every: ReviewEvery, last: string | null, dueOn: string, overdueDays: number, isStale: boolean } | null, reviews: { totalCount: number, nodes: Array<{ id: string, on: string, stillRight: boolean, changed: string | null, note: string | null, by: { key: string, name: string } | null }> } } | null };

export type ReviewListFragment = { totalCount: number, nodes: Array<{ id: string, on: string, stillRight: boolean, changed: string | null, note: string | null, by: { key: string, name: string } | null }> };

export type DueReviewsQueryVariables = Exact<{
  organisation: string;
  yours: boolean;
  first: number;
}>;


export type DueReviewsQuery = { organisation: { key: string, dueReviews: { totalCount: number, nodes: Array<{ id: string, about: { kind: InputSubjectKind, key: string, title: string }, owner: { key: string, name: string } | null, review: { every: ReviewEvery, last: string | null, dueOn: string, overdueDays: number, isStale: boolean } }> } } | null };

export type NeverStaleQueryVariables = Exact<{
  organisation: string;
}>;


export type NeverStaleQuery = { organisation: { key: string, asOf: string, unansweredInput: { count: number, oldestDays: number }, help: { totalCount: number, nodes: Array<{ id: string, daysOpen: number | null }> }, dueReviews: { totalCount: number, nodes: Array<{ id: string, about: { kind: InputSubjectKind, key: string, title: string }, owner: { key: string, name: string } | null, review: { every: ReviewEvery, last: string | null, dueOn: string, overdueDays: number, isStale: boolean } }> }, watchedMetrics: Array<{ metric: { key: string, name: string, unit: string, better: Better, readings: Array<{ on: string, value: number }> } }> } | null };

export type WriteReviewMutationVariables = Exact<{
  organisation: string;
  about: SubjectInput;
  review: ReviewInput;
}>;


export type WriteReviewMutation = { review:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ReviewSaved' }
   };

export type SetReviewRhythmMutationVariables = Exact<{
  organisation: string;
  about: SubjectInput;
  every?: ReviewEvery | null | undefined;
}>;


export type SetReviewRhythmMutation = { setReviewRhythm:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ReviewSaved' }
   };

type RoomAnswer_InvalidInputError_Fragment = { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> };

type RoomAnswer_MeetingSaved_Fragment = { __typename: 'MeetingSaved', meeting: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } };

type RoomAnswer_NotAllowedError_Fragment = { __typename: 'NotAllowedError', message: string };

type RoomAnswer_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type RoomAnswer_StaleMeetingError_Fragment = { __typename: 'StaleMeetingError', message: string, current: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } };

export type RoomAnswerFragment =
  | RoomAnswer_InvalidInputError_Fragment
  | RoomAnswer_MeetingSaved_Fragment
  | RoomAnswer_NotAllowedError_Fragment
  | RoomAnswer_NotFoundError_Fragment
  | RoomAnswer_StaleMeetingError_Fragment
;

type RoomDecisionAnswer_InvalidInputError_Fragment = { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> };

type RoomDecisionAnswer_MeetingDecided_Fragment = { __typename: 'MeetingDecided', decision: { id: string, choice: string }, meeting: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } };

type RoomDecisionAnswer_NotAllowedError_Fragment = { __typename: 'NotAllowedError', message: string };

type RoomDecisionAnswer_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type RoomDecisionAnswer_StaleConflictError_Fragment = { __typename: 'StaleConflictError', message: string };

type RoomDecisionAnswer_StaleDecisionError_Fragment = { __typename: 'StaleDecisionError', message: string, current: { version: number } };

export type RoomDecisionAnswerFragment =
  | RoomDecisionAnswer_InvalidInputError_Fragment
  | RoomDecisionAnswer_MeetingDecided_Fragment
  | RoomDecisionAnswer_NotAllowedError_Fragment
  | RoomDecisionAnswer_NotFoundError_Fragment
  | RoomDecisionAnswer_StaleConflictError_Fragment
  | RoomDecisionAnswer_StaleDecisionError_Fragment
;

export type StepRoomMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  version: number;
  step: MeetingStep;
}>;


export type StepRoomMutation = { answer:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
   };

export type ChangeRoomItemMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  item: string;
  change: AgendaItemChange;
}>;


export type ChangeRoomItemMutation = { answer:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
   };

export type MoveRoomItemMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  item: string;
  to: string;
}>;


export type MoveRoomItemMutation = { answer:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
   };

export type MarkPresentInRoomMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  person: string;
  isPresent: boolean;
}>;


export type MarkPresentInRoomMutation = { answer:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
   };

export type WriteInRoomMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  entry: MeetingEntryInput;
}>;


export type WriteInRoomMutation = { answer:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
   };

export type StrikeInRoomMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  entry: string;
}>;


export type StrikeInRoomMutation = { answer:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
   };

export type ChangeCloudInRoomMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  item: string;
  version: number;
  cloud: ConflictCloudInput;
}>;


export type ChangeCloudInRoomMutation = { answer:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
   };

export type AddActionInRoomMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  item?: string | null | undefined;
  action: ActionInput;
}>;


export type AddActionInRoomMutation = { answer:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingSaved', meeting: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleMeetingError', message: string, current: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
   };

export type ChangeActionInRoomMutationVariables = Exact<{
  organisation: string;
  action: string;
  version: number;
  change: ActionChange;
}>;


export type ChangeActionInRoomMutation = { answer:
    | { __typename: 'ActionSaved', action: { id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } } }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleActionError', message: string }
   };

export type DecideInRoomMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  item: string;
  version: number;
  decision: DecisionInput;
  actions: Array<ActionInput> | ActionInput;
}>;


export type DecideInRoomMutation = { answer:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingDecided', decision: { id: string, choice: string }, meeting: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleConflictError', message: string }
    | { __typename: 'StaleDecisionError', message: string, current: { version: number } }
   };

export type ReviewInRoomMutationVariables = Exact<{
  organisation: string;
  meeting: string;
  item: string;
  version: number;
  review: DecisionReviewInput;
  actions: Array<ActionInput> | ActionInput;
}>;


export type ReviewInRoomMutation = { answer:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'MeetingDecided', decision: { id: string, choice: string }, meeting: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleConflictError', message: string }
    | { __typename: 'StaleDecisionError', message: string, current: { version: number } }
   };

export type RoomQueryVariables = Exact<{
  organisation: string;
  meeting: string;
}>;


export type RoomQuery = { organisation: { key: string, asOf: string, meeting: { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> } | null } | null };

export type RoomPartsFragment = { id: string, title: string, purpose: string, state: MeetingState, version: number, change: number, now: string, startsAt: string, endsAt: string, mayRun: boolean, mayWrite: boolean, series: { id: string, name: string } | null, next: { id: string, startsAt: string } | null, chair: { key: string, name: string } | null, participants: Array<{ isChair: boolean, isInvited: boolean, isPresent: boolean, person: { key: string, name: string, department: { key: string, name: string } | null } }>, agenda: Array<{ id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> }> };

export type RoomItemPartsFragment = { id: string, kind: AgendaItemKind, title: string, minutes: number, state: AgendaItemState, startedAt: string | null, spentSeconds: number, movedTo: { id: string, title: string } | null, ranking: { weight: number, outcome: { key: string } | null } | null, conflict: { id: string } | null, cloud: { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null } | null, decision: { id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null } | null, decided: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }>, actions: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } }>, entries: Array<{ id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null }> };

export type RoomCloudPartsFragment = { version: number, objective: string, needA: string, needB: string, wantA: string, wantB: string, goalA: { key: string, department: { key: string, name: string } } | null, goalB: { key: string, department: { key: string, name: string } } | null };

export type RoomActionPartsFragment = { id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, owner: { key: string, name: string } | null, meeting: { id: string, title: string } };

export type RoomEntryPartsFragment = { id: string, kind: MeetingEntryKind, words: string, arrow: CloudArrow | null, at: string, struckAt: string | null, by: { key: string, name: string } | null, struckBy: { key: string, name: string } | null, origin: { id: string } | null };

export type SegmentsQueryVariables = Exact<{
  organisation: string;
}>;


export type SegmentsQuery = { organisation: { key: string, outcomes: Array<{ key: string, statement: string, weight: number }>, segments: Array<{ key: string, name: string, weights: Array<{ weight: number, outcome: { key: string } }> }> } | null };

export type SegmentPartsFragment = { key: string, name: string, weights: Array<{ weight: number, outcome: { key: string } }> };

export type SeenBySegmentQueryVariables = Exact<{
  organisation: string;
  segment: string;
}>;


export type SeenBySegmentQuery = { organisation: { key: string, alignment: { headline: number, overall: number, conflictLoad: number }, segment: { key: string, name: string, seen: { alignment: { headline: number, overall: number, conflictLoad: number }, conflicts: Array<{ severity: number, place: number, placeForAll: number | null, repair: string | null, repairForAll: string | null, conflict: { id: string, headline: string, severity: number } }> } } | null } | null };

export type ConflictForSegmentPartsFragment = { severity: number, place: number, placeForAll: number | null, repair: string | null, repairForAll: string | null, conflict: { id: string, headline: string, severity: number } };

export type StartQueryVariables = Exact<{
  organisation: string;
}>;


export type StartQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, metrics: Array<{ key: string, name: string, unit: string }>, influences: Array<{ from: { key: string }, toMetric: { key: string } | null, toOutcome: { key: string } | null }>, goals: { totalCount: number, nodes: Array<{ key: string, department: { key: string }, metric: { key: string } | null }> }, conflicts: { totalCount: number, nodes: Array<{ id: string, headline: string }> } } | null };

export type AddToModelMutationVariables = Exact<{
  organisation: string;
  corrections: Array<ModelCorrectionInput> | ModelCorrectionInput;
}>;


export type AddToModelMutation = { correctModel:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'WhatIf', opened: Array<{ id: string }> }
   };

export type MayCreateOrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MayCreateOrganisationsQuery = { account: { id: string, mayCreateOrganisations: boolean } | null };

export type CreateOrganisationMutationVariables = Exact<{
  name: string;
  language: Language;
  timeZone: string;
}>;


export type CreateOrganisationMutation = { createOrganisation:
    | { __typename: 'AlreadyExistsError', message: string }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'OrganisationCreated', key: string, name: string }
   };

export type StoryPartPartsFragment = { key: string, says: string, isHole: boolean, carriers: Array<{ kind: StoryCarrierKind, words: string | null, goal: { key: string, title: string, department: { name: string } } | null, promise: { key: string, says: string } | null }> };

export type OutcomeStoryQueryVariables = Exact<{
  organisation: string;
  outcome: string;
  about: SubjectInput;
}>;


export type OutcomeStoryQuery = { organisation: { key: string, outcome: { key: string, for: Audience, story: string | null, storyVersion: string, storyParts: Array<{ key: string, says: string, isHole: boolean, carriers: Array<{ kind: StoryCarrierKind, words: string | null, goal: { key: string, title: string, department: { name: string } } | null, promise: { key: string, says: string } | null }> }> } | null, input: { totalCount: number, nodes: Array<{ id: string, words: string, givenAt: string, byName: string | null }> } } | null };

export type StoryCarriersQueryVariables = Exact<{
  organisation: string;
}>;


export type StoryCarriersQuery = { organisation: { key: string, promises: Array<{ key: string, says: string }> } | null };

export type GoalStoryQueryVariables = Exact<{
  organisation: string;
  goal: string;
}>;


export type GoalStoryQuery = { organisation: { key: string, goal: { key: string, storyParts: Array<{ outcome: { key: string, statement: string }, part: { key: string, says: string } }> } | null } | null };

export type SaveStoryMutationVariables = Exact<{
  organisation: string;
  outcome: string;
  version: string;
  story: StoryInput;
}>;


export type SaveStoryMutation = { saveStory:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleContentError', message: string }
    | { __typename: 'StorySaved', outcome: { key: string, storyVersion: string } }
   };

export type GoalSuccessionQueryVariables = Exact<{
  organisation: string;
  goal: string;
}>;


export type GoalSuccessionQuery = { organisation: { key: string, asOf: string, goal: { key: string, title: string, department: { key: string }, owner: { key: string } | null, metric: { name: string, unit: string } | null, proposedSuccessor: { because: string, baseline: number | null, from: string, due: string | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null } | null, noSuccessor: { because: string, at: string, by: { key: string, name: string, department: { key: string, name: string } | null } | null } | null, series: { place: number, count: number, points: Array<{ on: string, value: number }>, goals: Array<{ key: string, title: string, status: GoalStatus, from: string | null, due: string | null, direction: Direction | null, metric: { name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null }> } | null } | null } | null };

export type WaitingSuccessorFragment = { key: string, title: string, department: { key: string }, owner: { key: string } | null, metric: { name: string, unit: string } | null, proposedSuccessor: { because: string, baseline: number | null, from: string, due: string | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null } | null };

export type DeclineSuccessorMutationVariables = Exact<{
  organisation: string;
  goal: string;
  because: string;
}>;


export type DeclineSuccessorMutation = { declineSuccessor:
    | { __typename: 'GoalSaved' }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type AskForSuccessorMutationVariables = Exact<{
  organisation: string;
  goal: string;
}>;


export type AskForSuccessorMutation = { askForSuccessor:
    | { __typename: 'GoalSaved' }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type WaitingQueryVariables = Exact<{
  organisation: string;
  person: string;
}>;


export type WaitingQuery = { organisation: { key: string, asOf: string, myCharter: { id: string, dueOn: string | null, isDue: boolean } | null, inputToAnswer: Array<{ id: string, kind: InputKind, words: string, givenAt: string, byName: string | null, cameByLink: boolean, state: InputState, isShown: boolean, hiddenBecause: string | null, answer: string | null, settledAt: string | null, waitingDays: number, isYours: boolean, mayAnswer: boolean, version: number, settledBy: { key: string, name: string } | null, about: { kind: InputSubjectKind, key: string, title: string, isThere: boolean } }>, answersToYourInput: Array<{ id: string, kind: InputKind, words: string, givenAt: string, byName: string | null, cameByLink: boolean, state: InputState, isShown: boolean, hiddenBecause: string | null, answer: string | null, settledAt: string | null, waitingDays: number, isYours: boolean, mayAnswer: boolean, version: number, settledBy: { key: string, name: string } | null, about: { kind: InputSubjectKind, key: string, title: string, isThere: boolean } }>, dueReviews: { totalCount: number, nodes: Array<{ id: string, about: { kind: InputSubjectKind, key: string, title: string }, review: { every: ReviewEvery, last: string | null, dueOn: string, overdueDays: number, isStale: boolean } }> }, waitingFor: { help: { totalCount: number, nodes: Array<{ id: string, kind: HelpKind, state: HelpState, words: string, effect: number, neededBy: string | null, reason: string | null, isLate: boolean, daysOpen: number | null, version: number, madeAt: string, answeredAt: string | null, asking: { key: string, name: string }, goal: { key: string, title: string, owner: { key: string } | null }, giving: { key: string, name: string }, givingGoal: { key: string, title: string } | null, waitsFor: { key: string, name: string } | null, answers: { words: string } | null, madeBy: { key: string, name: string, department: { key: string, name: string } | null } | null, answeredBy: { key: string, name: string, department: { key: string, name: string } | null } | null }> }, successors: Array<{ key: string, title: string, department: { key: string }, owner: { key: string } | null, metric: { name: string, unit: string } | null, proposedSuccessor: { because: string, baseline: number | null, from: string, due: string | null, target: { kind: TargetKind, low: number | null, high: number | null } | null, stretch: { kind: TargetKind, low: number | null, high: number | null } | null } | null }>, goalActions: Array<{ goal: { key: string, title: string }, action: { key: string, title: string, due: string | null, late: boolean } }>, training: Array<{ late: boolean, goal: { key: string, title: string }, training: { key: string, title: string, due: string | null } }>, actions: { totalCount: number, nodes: Array<{ id: string, title: string, dueOn: string, state: ActionState, isOverdue: boolean, note: string | null, version: number, meeting: { id: string, title: string, startsAt: string }, owner: { key: string, name: string, department: { key: string, name: string } | null } | null, item: { id: string, title: string } | null, decision: { id: string, choice: string } | null }> }, questions: Array<{ id: string, because: string, answer: AnswerKind | null, words: string | null, isCurrent: boolean, answeredAt: string | null, goal: { key: string, title: string, direction: Direction | null, department: { key: string, name: string }, plan: { isEmpty: boolean }, metric: { name: string, unit: string } | null, target: { kind: TargetKind, low: number | null, high: number | null } | null }, person: { key: string, name: string, department: { key: string, name: string } | null } | null, department: { key: string, name: string } | null, answeredBy: { key: string, name: string, department: { key: string, name: string } | null } | null, proposed: { kind: TargetKind, low: number | null, high: number | null } | null, decision: { id: string, choice: string, conflictId: string } | null }>, conflicts: { totalCount: number, nodes: Array<{ id: string, rule: ConflictRule, tier: Tier, headline: string, explanation: string, severity: number, confidence: number, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, statement: string }>, goals: Array<{ key: string, title: string }>, life: { state: ConflictState, version: number, reopenedBecause: string | null } | null }> } | null, reviews: { totalCount: number, nodes: Array<{ id: string, kind: DecisionKind, choice: string, reason: string, context: string | null, dismissedBecause: DismissalReason | null, acceptedUpTo: number | null, reviewOn: string | null, reviewDue: boolean, decidedAt: string, conflictId: string, headline: string, rule: ConflictRule, verdict: DecisionVerdict | null, actualValue: number | null, verdictNote: string | null, version: number, conflict: { id: string, headline: string, life: { state: ConflictState } | null } | null, meeting: { id: string, title: string, startsAt: string } | null, reviewedIn: { id: string, title: string, startsAt: string } | null, decidedBy: { key: string, name: string, department: { key: string, name: string } | null } | null, accountable: { key: string, name: string, department: { key: string, name: string } | null } | null, responsible: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, consulted: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, informed: Array<{ key: string, name: string, department: { key: string, name: string } | null }>, options: Array<{ says: string, chosen: boolean, effect: { before: number, after: number, opens: Array<string>, closes: Array<string> } | null }>, expected: { from: number | null, to: number, now: number | null, metric: { key: string, name: string, unit: string, better: Better } } | null, replacedBy: { id: string, choice: string } | null }> } } | null } | null };

export type WaitingCountQueryVariables = Exact<{
  organisation: string;
  person: string;
}>;


export type WaitingCountQuery = { organisation: { key: string, myCharter: { id: string, isDue: boolean } | null, inputToAnswer: Array<{ id: string }>, answersToYourInput: Array<{ id: string }>, dueReviews: { totalCount: number }, waitingFor: { help: { totalCount: number }, successors: Array<{ key: string }>, goalActions: Array<{ action: { key: string } }>, training: Array<{ training: { key: string } }>, actions: { totalCount: number }, questions: Array<{ id: string }>, conflicts: { totalCount: number } | null, reviews: { totalCount: number } } | null } | null };

export type WorkshopsQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type WorkshopsQuery = { organisation: { key: string, workshops: { totalCount: number, nodes: Array<{ id: string, question: string, state: WorkshopState, openedAt: string, statementCount: number, participantCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type StatementPartsFragment = { id: string, says: string, version: number, isYours: boolean, groupId: string | null, sameAs: Array<string>, by: { name: string, department: { name: string } | null } };

export type CandidatePartsFragment = { id: string, says: string, isYourChoice: boolean, votes: number | null, group: { id: string } | null, statements: Array<{ id: string, says: string }>, votesOfDepartments: Array<{ votes: number, department: { key: string, name: string } }>, outcome: { key: string, statement: string } | null };

export type WorkshopBoardQueryVariables = Exact<{
  organisation: string;
  workshop: string;
}>;


export type WorkshopBoardQuery = { organisation: { key: string, departments: Array<{ key: string, name: string }>, outcomes: Array<{ key: string, weight: number }>, workshop: { id: string, question: string, state: WorkshopState, votesEach: number, version: number, change: number, openedAt: string, closedAt: string | null, mayLead: boolean, voterCount: number, mayChooseDepartment: boolean, openedBy: { name: string } | null, yourDepartment: { key: string, name: string } | null, statements: Array<{ id: string, says: string, version: number, isYours: boolean, groupId: string | null, sameAs: Array<string>, by: { name: string, department: { name: string } | null } }>, groups: Array<{ id: string, name: string, version: number }>, candidates: Array<{ id: string, says: string, isYourChoice: boolean, votes: number | null, group: { id: string } | null, statements: Array<{ id: string, says: string }>, votesOfDepartments: Array<{ votes: number, department: { key: string, name: string } }>, outcome: { key: string, statement: string } | null }>, participants: Array<{ id: string, name: string, hasVoted: boolean, department: { name: string } | null }>, agreement: { overall: number | null, departments: Array<{ voters: number, votes: number, department: { key: string, name: string } }>, pairs: Array<{ share: number, departments: Array<{ key: string }> }> } | null } | null } | null };

type WorkshopAnswer_InvalidInputError_Fragment = { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> };

type WorkshopAnswer_NotAllowedError_Fragment = { __typename: 'NotAllowedError', message: string };

type WorkshopAnswer_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type WorkshopAnswer_StaleWorkshopError_Fragment = { __typename: 'StaleWorkshopError', message: string };

type WorkshopAnswer_WorkshopSaved_Fragment = { __typename: 'WorkshopSaved', workshop: { id: string }, statement: { id: string, sameAs: Array<string> } | null };

export type WorkshopAnswerFragment =
  | WorkshopAnswer_InvalidInputError_Fragment
  | WorkshopAnswer_NotAllowedError_Fragment
  | WorkshopAnswer_NotFoundError_Fragment
  | WorkshopAnswer_StaleWorkshopError_Fragment
  | WorkshopAnswer_WorkshopSaved_Fragment
;

export type OpenWorkshopMutationVariables = Exact<{
  organisation: string;
  workshop: WorkshopInput;
}>;


export type OpenWorkshopMutation = { openWorkshop:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleWorkshopError', message: string }
    | { __typename: 'WorkshopSaved', workshop: { id: string }, statement: { id: string, sameAs: Array<string> } | null }
   };

export type ChangeWorkshopMutationVariables = Exact<{
  organisation: string;
  workshop: string;
  version: number;
  change: WorkshopInput;
}>;


export type ChangeWorkshopMutation = { changeWorkshop:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleWorkshopError', message: string }
    | { __typename: 'WorkshopSaved', workshop: { id: string }, statement: { id: string, sameAs: Array<string> } | null }
   };

export type MoveWorkshopMutationVariables = Exact<{
  organisation: string;
  workshop: string;
  version: number;
  to: WorkshopState;
}>;


export type MoveWorkshopMutation = { moveWorkshop:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleWorkshopError', message: string }
    | { __typename: 'WorkshopSaved', workshop: { id: string }, statement: { id: string, sameAs: Array<string> } | null }
   };

export type AddStatementMutationVariables = Exact<{
  organisation: string;
  workshop: string;
  says: string;
  department?: string | null | undefined;
}>;


export type AddStatementMutation = { addStatement:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleWorkshopError', message: string }
    | { __typename: 'WorkshopSaved', workshop: { id: string }, statement: { id: string, sameAs: Array<string> } | null }
   };

export type CorrectStatementMutationVariables = Exact<{
  organisation: string;
  workshop: string;
  statement: string;
  version: number;
  says: string;
}>;


export type CorrectStatementMutation = { correctStatement:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleWorkshopError', message: string }
    | { __typename: 'WorkshopSaved', workshop: { id: string }, statement: { id: string, sameAs: Array<string> } | null }
   };

export type WithdrawStatementMutationVariables = Exact<{
  organisation: string;
  workshop: string;
  statement: string;
  version: number;
}>;


export type WithdrawStatementMutation = { withdrawStatement:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleWorkshopError', message: string }
    | { __typename: 'WorkshopSaved', workshop: { id: string }, statement: { id: string, sameAs: Array<string> } | null }
   };

export type MoveStatementMutationVariables = Exact<{
  organisation: string;
  workshop: string;
  statement: string;
  version: number;
  group?: string | null | undefined;
}>;


export type MoveStatementMutation = { moveStatement:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleWorkshopError', message: string }
    | { __typename: 'WorkshopSaved', workshop: { id: string }, statement: { id: string, sameAs: Array<string> } | null }
   };

export type MakeGroupMutationVariables = Exact<{
  organisation: string;
  workshop: string;
  name: string;
  statements: Array<SeenStatementInput> | SeenStatementInput;
}>;


export type MakeGroupMutation = { makeGroup:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleWorkshopError', message: string }
    | { __typename: 'WorkshopSaved', workshop: { id: string }, statement: { id: string, sameAs: Array<string> } | null }
   };

export type RenameGroupMutationVariables = Exact<{
  organisation: string;
  workshop: string;
  group: string;
  version: number;
  name: string;
}>;


export type RenameGroupMutation = { renameGroup:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleWorkshopError', message: string }
    | { __typename: 'WorkshopSaved', workshop: { id: string }, statement: { id: string, sameAs: Array<string> } | null }
   };

export type DissolveGroupMutationVariables = Exact<{
  organisation: string;
  workshop: string;
  group: string;
  version: number;
}>;


export type DissolveGroupMutation = { dissolveGroup:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleWorkshopError', message: string }
    | { __typename: 'WorkshopSaved', workshop: { id: string }, statement: { id: string, sameAs: Array<string> } | null }
   };

export type GiveVoteMutationVariables = Exact<{
  organisation: string;
  workshop: string;
  candidate: string;
  department?: string | null | undefined;
}>;


export type GiveVoteMutation = { giveVote:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleWorkshopError', message: string }
    | { __typename: 'WorkshopSaved', workshop: { id: string }, statement: { id: string, sameAs: Array<string> } | null }
   };

export type TakeBackVoteMutationVariables = Exact<{
  organisation: string;
  workshop: string;
  candidate: string;
}>;


export type TakeBackVoteMutation = { takeBackVote:
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleWorkshopError', message: string }
    | { __typename: 'WorkshopSaved', workshop: { id: string }, statement: { id: string, sameAs: Array<string> } | null }
   };

export type MakeOutcomeMutationVariables = Exact<{
  organisation: string;
  workshop: string;
  candidate: string;
  outcome: WorkshopOutcomeInput;
}>;


export type MakeOutcomeMutation = { makeOutcome:
    | { __typename: 'AlreadyExistsError', message: string }
    | { __typename: 'InvalidInputError', message: string, problems: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowedError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OutcomeMade', outcome: { key: string, statement: string } }
   };

type RefusalParts_AlreadyExistsError_Fragment = { message: string };

type RefusalParts_InvalidInputError_Fragment = { message: string, problems: Array<{ path: string, message: string }> };

type RefusalParts_NotAllowedError_Fragment = { message: string };

type RefusalParts_NotFoundError_Fragment = { message: string };

type RefusalParts_StaleActionError_Fragment = { message: string };

type RefusalParts_StaleCharterError_Fragment = { message: string };

type RefusalParts_StaleConflictError_Fragment = { message: string };

type RefusalParts_StaleContentError_Fragment = { message: string };

type RefusalParts_StaleDecisionError_Fragment = { message: string };

type RefusalParts_StaleHelpError_Fragment = { message: string };

type RefusalParts_StaleInputError_Fragment = { message: string };

type RefusalParts_StaleMeetingError_Fragment = { message: string };

type RefusalParts_StaleMeetingSeriesError_Fragment = { message: string };

type RefusalParts_StaleVersionError_Fragment = { message: string };

type RefusalParts_StaleWorkshopError_Fragment = { message: string };

export type RefusalPartsFragment =
  | RefusalParts_AlreadyExistsError_Fragment
  | RefusalParts_InvalidInputError_Fragment
  | RefusalParts_NotAllowedError_Fragment
  | RefusalParts_NotFoundError_Fragment
  | RefusalParts_StaleActionError_Fragment
  | RefusalParts_StaleCharterError_Fragment
  | RefusalParts_StaleConflictError_Fragment
  | RefusalParts_StaleContentError_Fragment
  | RefusalParts_StaleDecisionError_Fragment
  | RefusalParts_StaleHelpError_Fragment
  | RefusalParts_StaleInputError_Fragment
  | RefusalParts_StaleMeetingError_Fragment
  | RefusalParts_StaleMeetingSeriesError_Fragment
  | RefusalParts_StaleVersionError_Fragment
  | RefusalParts_StaleWorkshopError_Fragment
;

export { OrganisationsDocument } from './documents/organisations.ts';
export { PeopleDocument } from './documents/people.ts';
export { ChoosableGoalsDocument, ChosenGoalDocument } from './documents/goal-choices.ts';
export { CellBehindDocument, MatrixOfOutcomesDocument } from './documents/matrix-parts.ts';
export { MetricRoofDocument, OutcomeRoofDocument, DepartmentRoofDocument } from './documents/roof.ts';
export { OwnAccountDocument, OwnDataDocument, EndSessionDocument, ChangePasswordDocument, UnlinkIdentityDocument, RemoveAccountDocument } from './documents/account.ts';
export { MembersDocument, InviteMemberDocument, ChangeMemberDocument, RemoveMemberDocument, ForgetMemberDocument, ForgetPersonDocument, MakeResetLinkDocument, TokensDocument, CreateTokenDocument, RevokeTokenDocument, AuditLogDocument, LogNamesDocument, LogGoalsDocument } from './documents/administration.ts';
export { OrganisationSettingsDocument, ChangeOrganisationDocument, NeverStaleSettingsDocument, ChangeNeverStaleDocument } from './documents/organisation-settings.ts';
export { AdviceDocument } from './documents/advice.ts';
export { BusinessDocument, MetricToRemoveDocument } from './documents/business.ts';
export { CapacitiesDocument } from './documents/capacities.ts';
export { MyCharterDocument, DepartmentCharterDocument, SharedCharterDocument, DepartmentCharterPanelDocument, SaveCharterDocument, RereadCharterDocument, RemoveCharterDocument } from './documents/charters.ts';
export { ConflictsDocument, ConflictCountsDocument, ConflictDetailsDocument, RepairEffectsDocument } from './documents/conflicts.ts';
export { AcknowledgeConflictDocument, ReopenConflictDocument, CorrectModelDocument } from './documents/steps.ts';
export { SavedViewsDocument, SaveViewDocument, RemoveViewDocument } from './documents/saved-views.ts';
export { OrganisationContactDocument, DepartmentContactDocument, OutcomeContactDocument, MarkContactDocument } from './documents/contact.ts';
export { DataSetsDocument } from './documents/data.ts';
export { ConflictToDecideDocument, DecideConflictDocument } from './documents/deciding.ts';
export { DecisionsDocument, ReviewDecisionDocument } from './documents/decisions.ts';
export { DepartmentsDocument, DepartmentDetailsDocument } from './documents/departments.ts';
export { FindDocument, FindableDocument } from './documents/find.ts';
export { GoalFormChoicesDocument, GoalToEditDocument, WhatIfDocument, CreateGoalDocument, UpdateGoalDocument, GoalToSucceedDocument } from './documents/goal-form.ts';
export { GoalTextHelpDocument } from './documents/goal-text.ts';
export { GoalPlanDocument, GoalPlanChoicesDocument, FrontLineDocument, RoleMatrixDocument, ChangeGoalPlanDocument, SettleGoalActionDocument, SettleGoalTrainingDocument, AddAuthorityDocument, ChangeAuthorityDocument, RemoveAuthorityDocument } from './documents/goal-plan.ts';
export { AnswerGoalDocument, AgreeToProposalDocument } from './documents/agreement.ts';
export { GoalDetailsDocument, CheckInDocument, CompleteMilestoneDocument, ArchiveGoalDocument, RestoreGoalDocument } from './documents/goal.ts';
export { GoalHistoryDocument } from './documents/history.ts';
export { GoalsDocument } from './documents/goals.ts';
export { GoalHelpDocument, HelpDepartmentsDocument, OpenHelpDocument, RequestHelpDocument, OfferHelpDocument, AcceptHelpDocument, DeclineHelpDocument, CounterHelpDocument, WithdrawHelpDocument, ReopenHelpDocument, SetSupportDocument, RemoveSupportDocument } from './documents/help.ts';
export { InputAboutDocument, InputLinksDocument, GiveInputDocument, AnswerInputDocument, ShowInputDocument, HideInputDocument, SeeAnswerDocument, MakeInputLinkDocument, SetInputLinkDocument } from './documents/input.ts';
export { ChangeActionDocument } from './documents/actions.ts';
export { PlanMeetingDocument, ChangeMeetingDocument, StepMeetingDocument, ProposeAgendaDocument, AddAgendaItemDocument, ChangeAgendaItemDocument, MoveAgendaItemDocument, WriteInMeetingDocument, StrikeInMeetingDocument, PlanNextMeetingDocument, SendMinutesDocument } from './documents/meeting-changes.ts';
export { MeetingDocument, MeetingChoicesDocument } from './documents/meeting.ts';
export { MeetingsDocument } from './documents/meetings.ts';
export { MeetingFormChoicesDocument, MeetingSeriesToChangeDocument, PlanMeetingSeriesDocument, ChangeMeetingSeriesDocument } from './documents/series.ts';
export { MetricPageDocument, ChangeMetricReadingsDocument } from './documents/metrics.ts';
export { MilestonesDocument, RoadmapPageDocument } from './documents/milestones.ts';
export { OutcomesDocument, OutcomeDetailsDocument, OutcomeToRemoveDocument } from './documents/outcomes.ts';
export { OverviewDocument, OverviewConflictsDocument } from './documents/overview.ts';
export { OverviewTrendDocument } from './documents/trend.ts';
export { PlanDocumentDocument } from './documents/plan.ts';
export { PromisesDocument, PromiseDetailsDocument, PromiseFormChoicesDocument, PromiseToEditDocument, AddPromiseDocument, ChangePromiseDocument, RemovePromiseDocument, AddPromiseReadingDocument, AddStaffingDocument, ChangeStaffingDocument, RemoveStaffingDocument } from './documents/promises.ts';
export { ReviewsOfGoalDocument, ReviewsOfOutcomeDocument, ReviewsOfPromiseDocument, ReviewsOfPlanDocument, DueReviewsDocument, NeverStaleDocument, WriteReviewDocument, SetReviewRhythmDocument } from './documents/reviews.ts';
export { StepRoomDocument, ChangeRoomItemDocument, MoveRoomItemDocument, MarkPresentInRoomDocument, WriteInRoomDocument, StrikeInRoomDocument, ChangeCloudInRoomDocument, AddActionInRoomDocument, ChangeActionInRoomDocument, DecideInRoomDocument, ReviewInRoomDocument } from './documents/room-changes.ts';
export { RoomDocument } from './documents/room.ts';
export { SegmentsDocument, SeenBySegmentDocument } from './documents/segments.ts';
export { StartDocument, AddToModelDocument, MayCreateOrganisationsDocument, CreateOrganisationDocument } from './documents/start.ts';
export { OutcomeStoryDocument, StoryCarriersDocument, GoalStoryDocument, SaveStoryDocument } from './documents/story.ts';
export { GoalSuccessionDocument, DeclineSuccessorDocument, AskForSuccessorDocument } from './documents/succession.ts';
export { WaitingDocument, WaitingCountDocument } from './documents/waiting.ts';
export { WorkshopsDocument, WorkshopBoardDocument, OpenWorkshopDocument, ChangeWorkshopDocument, MoveWorkshopDocument, AddStatementDocument, CorrectStatementDocument, WithdrawStatementDocument, MoveStatementDocument, MakeGroupDocument, RenameGroupDocument, DissolveGroupDocument, GiveVoteDocument, TakeBackVoteDocument, MakeOutcomeDocument } from './documents/workshops.ts';
