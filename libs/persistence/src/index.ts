export type { BackupTable } from './backup/backup-tables.ts';
export { type Backup, restoreBackup, RestoreError } from './backup/restore-backup.ts';
export { type Snapshot, takeBackup } from './backup/take-backup.ts';
export {
  createDataSource,
  type DatabaseAddress,
  databasePlace,
  type DatabasePlace,
  type DatabaseRole,
} from './data-source.ts';
export {
  AccountIdentityRow,
  AccountLinkRow,
  AccountRow,
  ActionRow,
  type ActionState,
  type AgendaItemKind,
  AgendaItemRow,
  type AgendaItemState,
  type AgendaRanking,
  type Answer,
  type AskedChange,
  ApiTokenRow,
  AuthorityRow,
  type CloudArrow,
  ConflictAcknowledgementRow,
  ConflictCloudRow,
  ConflictEventRow,
  type ConflictEventKind,
  ConflictRow,
  type DepartmentGrant,
  DepartmentOverviewRow,
  type DepartmentRole,
  type DecisionKind,
  DecisionOptionRow,
  DecisionRow,
  type DecisionVerdict,
  type DismissalReason,
  GoalActionRow,
  GoalAnswerRow,
  GoalChangeRow,
  GoalRoleRow,
  GoalSupportRow,
  GoalTraineeRow,
  GoalTrainingRow,
  type HelpKind,
  HelpRow,
  type HelpState,
  type InputKind,
  InputLinkRow,
  InputRow,
  type InputState,
  type InputSubjectKind,
  type InvitedMembership,
  type Language,
  type LinkPurpose,
  type MeetingEntryKind,
  MeetingEntryRow,
  type MeetingRhythm,
  MeetingRow,
  MeetingSeriesRow,
  type MeetingState,
  MetricReadingRow,
  NoSuccessorRow,
  type OptionEffect,
  OrganisationOverviewRow,
  OrganisationRow,
  PromiseReadingRow,
  PromiseScopeRow,
  type ReviewedKind,
  ReviewRow,
  type Role,
  type RevisionKind,
  RevisionRow,
  SavedViewRow,
  ServicePromiseRow,
  SessionRow,
  StaffedHoursRow,
  type StoryCarrierKind,
  StoryCarrierRow,
  StoryPartRow,
  type WeekStart,
  type TokenScope,
  OutcomeOriginRow,
  WorkshopGroupRow,
  WorkshopParticipantRow,
  WorkshopRow,
  WorkshopStatementRow,
  WorkshopVoteRow,
} from './entities/index.ts';
export * from './entities/charter-rows.ts';
export { DatabaseIsNewerError, lockFirstFill, migrate } from './migrate.ts';
export type { PlanModel } from './model-rows.ts';
export { hashOfSecret, newSecret, type Secret } from './secret.ts';
export { viewsThere, ViewsInUseError } from './views/refresh-views.ts';
export { grantViews, readerRole, revokeViews, type ViewReader, ViewReaderError } from './views/view-readers.ts';
export { type WalledSelect, WalledStatements } from './walled-statements.ts';
export { asOrganisation, OrganisationWalls } from './walls.ts';
export { poolState, type PoolState } from './pool-state.ts';
export { RevisionListener, type RevisionListening } from './revision-listener.ts';
export type { MeetingNews, News, RevisionNews, WorkshopNews } from './revision-news.ts';
export type { AskedCondition } from './repositories/asked-condition.ts';
export * from './repositories/conflict-conditions.ts';
export * from './repositories/goal-conditions.ts';
export * from './repositories/goal.repository.ts';
export * from './repositories/organisation.repository.ts';
export * from './repositories/answered-request.repository.ts';
export * from './repositories/conflict.repository.ts';
export * from './repositories/conflict-ties.repository.ts';
export * from './repositories/goal-history.repository.ts';
export * from './repositories/overview.repository.ts';
export * from './repositories/alignment-trend.repository.ts';
export { namedIn, renamedIn } from './named-people.ts';
export * from './repositories/forgetting.repository.ts';
export * from './repositories/model-use.repository.ts';
export { loadModel, loadPlan, storeModel, storePlan } from './repositories/plan.repository.ts';
export type { FoundConflict } from './repositories/judged-conflict.ts';
export { lifeOf, type Recorded, type Recording, recordJudging } from './repositories/record-judging.ts';
export { type ConflictSource, recordWholeJudging } from './repositories/record-whole-judging.ts';
export { type IdentifiedAdvice, withIds } from './repositories/advice-ids.ts';
export { type Findings, type Judged, lastJudged, recordFindings } from './repositories/record-findings.ts';
export * from './repositories/revision.repository.ts';
export * from './repositories/judged-plan.ts';
export * from './repositories/conflict-step.repository.ts';
export * from './repositories/decision.repository.ts';
export * from './repositories/goal-answer.repository.ts';
export * from './repositories/help.repository.ts';
export * from './repositories/no-successor.repository.ts';
export * from './repositories/saved-view.repository.ts';
export * from './repositories/action.repository.ts';
export * from './repositories/agenda.repository.ts';
export * from './repositories/meeting.repository.ts';
export * from './repositories/meeting-entry.repository.ts';
export * from './repositories/meeting-series.repository.ts';
export * from './repositories/account.repository.ts';
export * from './repositories/account-link.repository.ts';
export * from './repositories/api-token.repository.ts';
export * from './repositories/audit.repository.ts';
export * from './repositories/membership.repository.ts';
export * from './repositories/personal-data.repository.ts';
export * from './repositories/principal.repository.ts';
export * from './repositories/session.repository.ts';
export * from './repositories/workshop.repository.ts';
export * from './repositories/workshop-board.repository.ts';
export * from './repositories/review.repository.ts';
export * from './repositories/input.repository.ts';
export * from './repositories/input-link.repository.ts';
export * from './repositories/charter.repository.ts';
export * from './repositories/plan-news.repository.ts';
