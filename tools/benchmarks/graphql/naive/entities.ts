import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';

// The tables as entities with relations, as the manuals of NestJS and TypeORM have them.

const text = { type: 'text', nullable: true } as const;
const number = { type: 'double precision', nullable: true } as const;
const day = { type: 'date', nullable: true } as const;
const ofGoal = [
  { name: 'organisation_id', referencedColumnName: 'organisationId' },
  { name: 'goal_key', referencedColumnName: 'key' },
];
const ofDepartment = [
  { name: 'organisation_id', referencedColumnName: 'organisationId' },
  { name: 'department_key', referencedColumnName: 'key' },
];

abstract class OfOrganisation {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
}

@Entity('organisation')
export class OrganisationEntity extends OfOrganisation {
  @Column(text) key: string;
}

@Entity('department')
export class DepartmentEntity extends OfOrganisation {
  @PrimaryColumn('text') key: string;
  @Column(text) name: string;
  @Column('integer') position: number;
}

@Entity('customer_outcome')
export class OutcomeEntity extends OfOrganisation {
  @PrimaryColumn('text') key: string;
  @Column(text) statement: string;
}

@Entity('goal')
export class GoalEntity extends OfOrganisation {
  @PrimaryColumn('text') key: string;
  @Column(text) title: string;
  @Column(text) status: string;
  @Column(text) commitment: string;
  @Column({ ...text, name: 'department_key' }) departmentKey: string;
  @Column({ ...text, name: 'owner_key' }) ownerKey: string | null;
  @Column({ ...text, name: 'metric_key' }) metricKey: string | null;
  @Column({ ...text, name: 'target_kind' }) targetKind: string | null;
  @Column({ ...number, name: 'target_low' }) targetLow: number | null;
  @Column({ ...number, name: 'target_high' }) targetHigh: number | null;
  @Column({ ...day, name: 'due_date' }) due: string | null;
  @Column('integer') version: number;
  @Column('integer') position: number;
  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true }) archivedAt: Date | null;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @ManyToOne(() => DepartmentEntity) @JoinColumn(ofDepartment) department: Relation<DepartmentEntity>;
  @OneToMany(() => ServesEntity, (serves) => serves.goal) serves: Relation<ServesEntity>[];
  @OneToMany(() => MilestoneEntity, (milestone) => milestone.goal) milestones: Relation<MilestoneEntity>[];
  @OneToMany(() => CheckInEntity, (checkIn) => checkIn.goal) checkIns: Relation<CheckInEntity>[];
}

@Entity('goal_outcome')
export class ServesEntity extends OfOrganisation {
  @PrimaryColumn({ name: 'goal_key', type: 'text' }) goalKey: string;
  @PrimaryColumn({ name: 'outcome_key', type: 'text' }) outcomeKey: string;
  @Column(number) effect: number;
  @ManyToOne(() => GoalEntity, (goal) => goal.serves) @JoinColumn(ofGoal) goal: Relation<GoalEntity>;
  @ManyToOne(() => OutcomeEntity)
  @JoinColumn([
    { name: 'organisation_id', referencedColumnName: 'organisationId' },
    { name: 'outcome_key', referencedColumnName: 'key' },
  ])
  outcome: Relation<OutcomeEntity>;
}

@Entity('milestone')
export class MilestoneEntity extends OfOrganisation {
  @PrimaryColumn({ name: 'goal_key', type: 'text' }) goalKey: string;
  @PrimaryColumn('text') key: string;
  @Column(text) title: string;
  @Column({ ...day, name: 'due_date' }) due: string;
  @Column({ ...day, name: 'done_date' }) done: string | null;
  @ManyToOne(() => GoalEntity, (goal) => goal.milestones) @JoinColumn(ofGoal) goal: Relation<GoalEntity>;
}

@Entity('check_in')
export class CheckInEntity extends OfOrganisation {
  @PrimaryColumn({ name: 'goal_key', type: 'text' }) goalKey: string;
  @PrimaryColumn('integer') position: number;
  @Column({ ...day, name: 'on_date' }) on: string;
  @Column(number) value: number | null;
  @Column(number) confidence: number | null;
  @Column({ name: 'corrected_by', type: 'integer', nullable: true }) correctedBy: number | null;
  @ManyToOne(() => GoalEntity, (goal) => goal.checkIns) @JoinColumn(ofGoal) goal: Relation<GoalEntity>;
}

@Entity('conflict')
export class ConflictEntity extends OfOrganisation {
  @PrimaryColumn('text') id: string;
  @Column(text) rule: string;
  @Column(text) tier: string;
  @Column(text) headline: string;
  @Column(text) explanation: string;
  @Column(number) severity: number;
  @Column(number) confidence: number;
  @OneToMany(() => ConflictGoalEntity, (one) => one.conflict) goals: Relation<ConflictGoalEntity>[];
}

@Entity('conflict_goal')
export class ConflictGoalEntity extends OfOrganisation {
  @PrimaryColumn({ name: 'goal_key', type: 'text' }) goalKey: string;
  @PrimaryColumn({ name: 'conflict_id', type: 'text' }) conflictId: string;
  @ManyToOne(() => ConflictEntity, (conflict) => conflict.goals)
  @JoinColumn([
    { name: 'organisation_id', referencedColumnName: 'organisationId' },
    { name: 'conflict_id', referencedColumnName: 'id' },
  ])
  conflict: Relation<ConflictEntity>;
  @ManyToOne(() => GoalEntity) @JoinColumn(ofGoal) goal: Relation<GoalEntity>;
}

abstract class Counts extends OfOrganisation {
  @Column({ name: 'goals_draft', type: 'integer' }) goalsDraft: number;
  @Column({ name: 'goals_active', type: 'integer' }) goalsActive: number;
  @Column({ name: 'goals_done', type: 'integer' }) goalsDone: number;
  @Column({ name: 'goals_cancelled', type: 'integer' }) goalsCancelled: number;
  @Column('integer') milestones: number;
  @Column({ name: 'milestones_done', type: 'integer' }) milestonesDone: number;
  @Column({ name: 'conflicts_proven', type: 'integer' }) conflictsProven: number;
  @Column({ name: 'conflicts_stated', type: 'integer' }) conflictsStated: number;
  @Column({ name: 'conflicts_possible', type: 'integer' }) conflictsPossible: number;
}

@Entity('organisation_overview')
export class OverviewEntity extends Counts {}

@Entity('department_overview')
export class DepartmentOverviewEntity extends Counts {
  @PrimaryColumn({ name: 'department_key', type: 'text' }) departmentKey: string;
  @ManyToOne(() => DepartmentEntity) @JoinColumn(ofDepartment) department: Relation<DepartmentEntity>;
}

export const ENTITIES = [
  OrganisationEntity,
  DepartmentEntity,
  OutcomeEntity,
  GoalEntity,
  ServesEntity,
  MilestoneEntity,
  CheckInEntity,
  ConflictEntity,
  ConflictGoalEntity,
  OverviewEntity,
  DepartmentOverviewEntity,
];
