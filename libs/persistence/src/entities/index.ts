import 'reflect-metadata';
import { AccountIdentityRow } from './account-identity.row.ts';
import { AccountLinkRow } from './account-link.row.ts';
import { AccountRow } from './account.row.ts';
import { ActionRow } from './action.row.ts';
import { AdviceRow } from './advice.row.ts';
import { AgendaItemRow } from './agenda-item.row.ts';
import { AlignmentDayRow } from './alignment-day.row.ts';
import { AnsweredRequestRow } from './answered-request.row.ts';
import { ApiTokenRow } from './api-token.row.ts';
import { AuditEntryRow } from './audit-entry.row.ts';
import { AuthorityRow } from './authority.row.ts';
import { CapacityRow } from './capacity.row.ts';
import { CHARTER_ROWS } from './charter-rows.ts';
import { CheckInRow } from './check-in.row.ts';
import { ConflictAcknowledgementRow } from './conflict-acknowledgement.row.ts';
import { ConflictCloudRow } from './conflict-cloud.row.ts';
import { ConflictEventRow } from './conflict-event.row.ts';
import { ConflictGoalRow } from './conflict-goal.row.ts';
import { ConflictRow } from './conflict.row.ts';
import { CustomerOutcomeRow } from './customer-outcome.row.ts';
import { DecisionOptionRow } from './decision-option.row.ts';
import { DecisionRow } from './decision.row.ts';
import { DeletedRowRow } from './deleted-row.row.ts';
import { DepartmentOverviewRow } from './department-overview.row.ts';
import { DepartmentPriorityRow } from './department-priority.row.ts';
import { DepartmentRoleRow } from './department-role.row.ts';
import { DepartmentRow } from './department.row.ts';
import { FactRow } from './fact.row.ts';
import { FormerMembershipRow } from './former-membership.row.ts';
import { GoalActionRow } from './goal-action.row.ts';
import { GoalAnswerRow } from './goal-answer.row.ts';
import { GoalCapacityRow } from './goal-capacity.row.ts';
import { GoalChangeRow } from './goal-change.row.ts';
import { GoalDepartmentRow } from './goal-department.row.ts';
import { GoalOutcomeRow } from './goal-outcome.row.ts';
import { GoalRoleRow } from './goal-role.row.ts';
import { GoalScopeRow } from './goal-scope.row.ts';
import { GoalSupportRow } from './goal-support.row.ts';
import { GoalTraineeRow } from './goal-trainee.row.ts';
import { GoalTrainingRow } from './goal-training.row.ts';
import { GoalRow } from './goal.row.ts';
import { HelpRow } from './help.row.ts';
import { InfluenceRow } from './influence.row.ts';
import { InputLinkRow } from './input-link.row.ts';
import { InputRow } from './input.row.ts';
import { LawRow } from './law.row.ts';
import { MeetingEntryRow } from './meeting-entry.row.ts';
import { MeetingSeriesRow } from './meeting-series.row.ts';
import { MeetingRow } from './meeting.row.ts';
import { MembershipRow } from './membership.row.ts';
import { MetricReadingRow } from './metric-reading.row.ts';
import { MetricRow } from './metric.row.ts';
import { MilestoneRow } from './milestone.row.ts';
import { NeedRow } from './need.row.ts';
import { NoSuccessorRow } from './no-successor.row.ts';
import { OrganisationOverviewRow } from './organisation-overview.row.ts';
import { OrganisationRow } from './organisation.row.ts';
import { OutcomeAlignmentDayRow } from './outcome-alignment-day.row.ts';
import { OutcomeOriginRow } from './outcome-origin.row.ts';
import { PairAlignmentDayRow } from './pair-alignment-day.row.ts';
import { PersonAliasRow } from './person-alias.row.ts';
import { PersonRow } from './person.row.ts';
import { PromiseReadingRow } from './promise-reading.row.ts';
import { PromiseScopeRow } from './promise-scope.row.ts';
import { ReviewRow } from './review.row.ts';
import { RevisionRow } from './revision.row.ts';
import { SavedViewRow } from './saved-view.row.ts';
import { ScopeDimensionRow } from './scope-dimension.row.ts';
import { ScopeValueRow } from './scope-value.row.ts';
import { SegmentWeightRow } from './segment-weight.row.ts';
import { SegmentRow } from './segment.row.ts';
import { ServicePromiseRow } from './service-promise.row.ts';
import { SessionRow } from './session.row.ts';
import { StaffedHoursRow } from './staffed-hours.row.ts';
import { StoryCarrierRow } from './story-carrier.row.ts';
import { StoryPartRow } from './story-part.row.ts';
import { WorkshopGroupRow } from './workshop-group.row.ts';
import { WorkshopParticipantRow } from './workshop-participant.row.ts';
import { WorkshopStatementRow } from './workshop-statement.row.ts';
import { WorkshopVoteRow } from './workshop-vote.row.ts';
import { WorkshopRow } from './workshop.row.ts';

/** What an organisation's plan is and what became of it, each table after those that it refers to. */
export const PLAN_ROWS = [
  ScopeDimensionRow,
  ScopeValueRow,
  DepartmentRow,
  PersonRow,
  CustomerOutcomeRow,
  StoryPartRow,
  DepartmentPriorityRow,
  SegmentRow,
  SegmentWeightRow,
  MetricRow,
  MetricReadingRow,
  InfluenceRow,
  LawRow,
  FactRow,
  CapacityRow,
  ServicePromiseRow,
  PromiseScopeRow,
  PromiseReadingRow,
  StaffedHoursRow,
  AuthorityRow,
  GoalRow,
  StoryCarrierRow,
  GoalScopeRow,
  GoalOutcomeRow,
  GoalDepartmentRow,
  GoalCapacityRow,
  MilestoneRow,
  NeedRow,
  CheckInRow,
  GoalActionRow,
  GoalTrainingRow,
  GoalTraineeRow,
  GoalRoleRow,
  GoalSupportRow,
  RevisionRow,
  ReviewRow,
  InputLinkRow,
  InputRow,
  ConflictRow,
  ConflictGoalRow,
  ConflictEventRow,
  ConflictAcknowledgementRow,
  MeetingSeriesRow,
  MeetingRow,
  DecisionRow,
  DecisionOptionRow,
  AgendaItemRow,
  ConflictCloudRow,
  MeetingEntryRow,
  ActionRow,
  GoalChangeRow,
  GoalAnswerRow,
  AnsweredRequestRow,
  SavedViewRow,
  AlignmentDayRow,
  OutcomeAlignmentDayRow,
  PairAlignmentDayRow,
  AdviceRow,
  WorkshopRow,
  WorkshopParticipantRow,
  WorkshopGroupRow,
  WorkshopStatementRow,
  WorkshopVoteRow,
  OutcomeOriginRow,
  HelpRow,
  NoSuccessorRow,
];

/** Every table but those that follow from others, each after those that it refers to. */
export const ROWS = [
  OrganisationRow,
  ...PLAN_ROWS,
  DeletedRowRow,
  AccountRow,
  AccountIdentityRow,
  SessionRow,
  AccountLinkRow,
  MembershipRow,
  FormerMembershipRow,
  DepartmentRoleRow,
  ...CHARTER_ROWS,
  ApiTokenRow,
  PersonAliasRow,
  AuditEntryRow,
];

/** What the database itself works out of the other tables, and writes. */
export const DERIVED_ROWS = [OrganisationOverviewRow, DepartmentOverviewRow];

export {
  SegmentRow,
  SegmentWeightRow,
  AuthorityRow,
  GoalActionRow,
  GoalRoleRow,
  GoalSupportRow,
  GoalTraineeRow,
  GoalTrainingRow,
  MetricReadingRow,
  PromiseReadingRow,
  PromiseScopeRow,
  ServicePromiseRow,
  StaffedHoursRow,
  StoryCarrierRow,
  StoryPartRow,
  AccountIdentityRow,
  AccountLinkRow,
  AccountRow,
  ApiTokenRow,
  AuditEntryRow,
  DepartmentRoleRow,
  MembershipRow,
  SessionRow,
  ActionRow,
  AdviceRow,
  AgendaItemRow,
  AlignmentDayRow,
  AnsweredRequestRow,
  CapacityRow,
  CheckInRow,
  ConflictAcknowledgementRow,
  ConflictCloudRow,
  ConflictEventRow,
  ConflictGoalRow,
  ConflictRow,
  CustomerOutcomeRow,
  DecisionOptionRow,
  DecisionRow,
  DepartmentOverviewRow,
  DepartmentPriorityRow,
  DepartmentRow,
  FactRow,
  FormerMembershipRow,
  GoalAnswerRow,
  GoalCapacityRow,
  GoalChangeRow,
  GoalDepartmentRow,
  GoalOutcomeRow,
  GoalRow,
  GoalScopeRow,
  HelpRow,
  InfluenceRow,
  InputLinkRow,
  InputRow,
  LawRow,
  MeetingEntryRow,
  MeetingRow,
  MeetingSeriesRow,
  MetricRow,
  MilestoneRow,
  NeedRow,
  NoSuccessorRow,
  OrganisationOverviewRow,
  OrganisationRow,
  OutcomeAlignmentDayRow,
  PairAlignmentDayRow,
  PersonAliasRow,
  PersonRow,
  ReviewRow,
  RevisionRow,
  SavedViewRow,
  ScopeDimensionRow,
  ScopeValueRow,
  OutcomeOriginRow,
  WorkshopGroupRow,
  WorkshopParticipantRow,
  WorkshopRow,
  WorkshopStatementRow,
  WorkshopVoteRow,
};
export type { ActionState } from './action.row.ts';
export type { InputSubjectKind } from './input-link.row.ts';
export type { InputKind, InputState } from './input.row.ts';
export type { ReviewedKind } from './review.row.ts';
export type { AgendaItemKind, AgendaItemState, AgendaRanking } from './agenda-item.row.ts';
export type { CloudArrow, MeetingEntryKind } from './meeting-entry.row.ts';
export type { MeetingRhythm } from './meeting-series.row.ts';
export type { Language, WeekStart } from './organisation.row.ts';
export type { MeetingState } from './meeting.row.ts';
export type { HelpKind, HelpState } from './help.row.ts';
export type { StoryCarrierKind } from './story-carrier.row.ts';
export type { TargetKind } from './goal.row.ts';
export type { ConflictEventKind } from './conflict-event.row.ts';
export type { DecisionKind, DecisionVerdict, DismissalReason } from './decision.row.ts';
export type { OptionEffect } from './decision-option.row.ts';
export type { Answer, AskedChange } from './goal-answer.row.ts';
export type { RevisionKind } from './revision.row.ts';
export type { InvitedMembership, LinkPurpose } from './account-link.row.ts';
export type { TokenScope } from './api-token.row.ts';
export type { DepartmentGrant, DepartmentRole, Role } from './membership.row.ts';
