import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class Department {
  @Field(() => ID) key: string;
  @Field() name: string;
}

@ObjectType()
export class Outcome {
  @Field(() => ID) key: string;
  @Field() statement: string;
}

@ObjectType()
export class Serves {
  @Field(() => Float) effect: number;
  @Field(() => Outcome) outcome: Outcome;
}

@ObjectType()
export class Milestone {
  @Field(() => ID) key: string;
  @Field() title: string;
  @Field() due: string;
  @Field(() => String, { nullable: true }) done: string | null;
}

@ObjectType()
export class CheckIn {
  @Field() on: string;
  @Field(() => Float, { nullable: true }) value: number | null;
  @Field(() => Float, { nullable: true }) confidence: number | null;
}

@ObjectType()
export class Goal {
  @Field(() => ID) key: string;
  @Field() title: string;
  @Field() status: string;
  @Field() commitment: string;
  @Field() departmentKey: string;
  @Field(() => String, { nullable: true }) ownerKey: string | null;
  @Field(() => String, { nullable: true }) metricKey: string | null;
  @Field(() => String, { nullable: true }) targetKind: string | null;
  @Field(() => Float, { nullable: true }) targetLow: number | null;
  @Field(() => Float, { nullable: true }) targetHigh: number | null;
  @Field(() => String, { nullable: true }) due: string | null;
  @Field(() => Int) version: number;
  @Field() updatedAt: Date;
  @Field(() => Department) department: Department;
  @Field(() => [Serves]) serves: Serves[];
  @Field(() => [Milestone]) milestones: Milestone[];
}

@ObjectType()
export class Goals {
  @Field(() => [Goal]) nodes: Goal[];
  @Field() hasNextPage: boolean;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

@ObjectType()
export class ConflictGoal {
  @Field(() => Goal) goal: Goal;
}

@ObjectType()
export class Conflict {
  @Field(() => ID) id: string;
  @Field() rule: string;
  @Field() tier: string;
  @Field() headline: string;
  @Field() explanation: string;
  @Field(() => Float) severity: number;
  @Field(() => Float) confidence: number;
  @Field(() => [ConflictGoal]) goals: ConflictGoal[];
}

@ObjectType({ isAbstract: true })
abstract class Counts {
  @Field(() => Int) goalsDraft: number;
  @Field(() => Int) goalsActive: number;
  @Field(() => Int) goalsDone: number;
  @Field(() => Int) goalsCancelled: number;
  @Field(() => Int) milestones: number;
  @Field(() => Int) milestonesDone: number;
  @Field(() => Int) conflictsProven: number;
  @Field(() => Int) conflictsStated: number;
  @Field(() => Int) conflictsPossible: number;
}

@ObjectType()
export class DepartmentOverview extends Counts {
  @Field(() => Department) department: Department;
}

@ObjectType()
export class Overview extends Counts {
  @Field(() => [DepartmentOverview]) departments: DepartmentOverview[];
}
