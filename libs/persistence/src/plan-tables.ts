import type { EntityTarget } from 'typeorm';
import * as rows from './entities/index.ts';

/** What a row says, without whose it is and what only the database keeps. */
export type Content<Row> = Omit<
  Row,
  'organisationId' | 'revision' | 'judgedOn' | 'version' | 'archivedAt' | 'createdAt' | 'updatedAt'
>;

/** A table of the plan: its rows are told apart, within the organisation, by `identity`. */
export interface PlanTable<Row> {
  readonly entity: EntityTarget<Row> & (new () => Row);
  readonly identity: readonly (keyof Content<Row> & string)[];
}

const table = <Row>(entity: new () => Row, ...identity: (keyof Content<Row> & string)[]): PlanTable<Row> => ({
  entity,
  identity,
});

/** How the business is: everything of a plan but its goals. Each table after those that it refers to. */
export const MODEL_TABLES = {
  scopeDimension: table(rows.ScopeDimensionRow, 'key'),
  scopeValue: table(rows.ScopeValueRow, 'dimensionKey', 'key'),
  department: table(rows.DepartmentRow, 'key'),
  person: table(rows.PersonRow, 'key'),
  outcome: table(rows.CustomerOutcomeRow, 'key'),
  storyPart: table(rows.StoryPartRow, 'outcomeKey', 'key'),
  priority: table(rows.DepartmentPriorityRow, 'departmentKey', 'outcomeKey'),
  segment: table(rows.SegmentRow, 'key'),
  segmentWeight: table(rows.SegmentWeightRow, 'segmentKey', 'outcomeKey'),
  metric: table(rows.MetricRow, 'key'),
  metricReading: table(rows.MetricReadingRow, 'metricKey', 'onDate'),
  influence: table(rows.InfluenceRow, 'fromMetricKey', 'toKey'),
  law: table(rows.LawRow, 'key'),
  fact: table(rows.FactRow, 'metricKey'),
  capacity: table(rows.CapacityRow, 'key'),
  promise: table(rows.ServicePromiseRow, 'key'),
  promiseScope: table(rows.PromiseScopeRow, 'promiseKey', 'dimensionKey', 'valueKey'),
  promiseReading: table(rows.PromiseReadingRow, 'promiseKey', 'onDate'),
  staffing: table(rows.StaffedHoursRow, 'key'),
  authority: table(rows.AuthorityRow, 'key'),
  // Carriers refer to goals too, which are written after it: the database looks when all is written.
  storyCarrier: table(rows.StoryCarrierRow, 'outcomeKey', 'partKey', 'position'),
};

/** Goals and their parts. Each table after those that it refers to. */
export const GOAL_TABLES = {
  goal: table(rows.GoalRow, 'key'),
  goalScope: table(rows.GoalScopeRow, 'goalKey', 'dimensionKey', 'valueKey'),
  goalOutcome: table(rows.GoalOutcomeRow, 'goalKey', 'outcomeKey'),
  goalDepartment: table(rows.GoalDepartmentRow, 'goalKey', 'departmentKey'),
  goalCapacity: table(rows.GoalCapacityRow, 'goalKey', 'capacityKey'),
  milestone: table(rows.MilestoneRow, 'goalKey', 'key'),
  need: table(rows.NeedRow, 'goalKey', 'position'),
  checkIn: table(rows.CheckInRow, 'goalKey', 'position'),
  goalAction: table(rows.GoalActionRow, 'goalKey', 'key'),
  goalTraining: table(rows.GoalTrainingRow, 'goalKey', 'key'),
  goalTrainee: table(rows.GoalTraineeRow, 'goalKey', 'trainingKey', 'position'),
  goalRole: table(rows.GoalRoleRow, 'goalKey', 'position'),
  goalSupport: table(rows.GoalSupportRow, 'goalKey', 'supportedKey'),
};

/** The rows of several tables, by the table's name. */
export type RowsOf<Tables> = {
  readonly [Name in keyof Tables]: Tables[Name] extends PlanTable<infer Row> ? readonly Content<Row>[] : never;
};

export type ModelRows = RowsOf<typeof MODEL_TABLES>;
export type GoalRows = RowsOf<typeof GOAL_TABLES>;
