import 'reflect-metadata';
import { CapacityRow } from './capacity.row.ts';
import { CheckInRow } from './check-in.row.ts';
import { CustomerOutcomeRow } from './customer-outcome.row.ts';
import { DepartmentPriorityRow } from './department-priority.row.ts';
import { DepartmentRow } from './department.row.ts';
import { FactRow } from './fact.row.ts';
import { GoalCapacityRow } from './goal-capacity.row.ts';
import { GoalDepartmentRow } from './goal-department.row.ts';
import { GoalOutcomeRow } from './goal-outcome.row.ts';
import { GoalScopeRow } from './goal-scope.row.ts';
import { GoalRow } from './goal.row.ts';
import { InfluenceRow } from './influence.row.ts';
import { LawRow } from './law.row.ts';
import { MetricRow } from './metric.row.ts';
import { MilestoneRow } from './milestone.row.ts';
import { NeedRow } from './need.row.ts';
import { OrganisationRow } from './organisation.row.ts';
import { PersonRow } from './person.row.ts';
import { ScopeDimensionRow } from './scope-dimension.row.ts';
import { ScopeValueRow } from './scope-value.row.ts';

/** Every table, each after those that it refers to. */
export const ROWS = [
  OrganisationRow,
  ScopeDimensionRow,
  ScopeValueRow,
  DepartmentRow,
  PersonRow,
  CustomerOutcomeRow,
  DepartmentPriorityRow,
  MetricRow,
  InfluenceRow,
  LawRow,
  FactRow,
  CapacityRow,
  GoalRow,
  GoalScopeRow,
  GoalOutcomeRow,
  GoalDepartmentRow,
  GoalCapacityRow,
  MilestoneRow,
  NeedRow,
  CheckInRow,
];

export {
  CapacityRow,
  CheckInRow,
  CustomerOutcomeRow,
  DepartmentPriorityRow,
  DepartmentRow,
  FactRow,
  GoalCapacityRow,
  GoalDepartmentRow,
  GoalOutcomeRow,
  GoalRow,
  GoalScopeRow,
  InfluenceRow,
  LawRow,
  MetricRow,
  MilestoneRow,
  NeedRow,
  OrganisationRow,
  PersonRow,
  ScopeDimensionRow,
  ScopeValueRow,
};
export type { TargetKind } from './goal.row.ts';
