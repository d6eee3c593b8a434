import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Capacity } from '../business-model/business-model.graphql-types.ts';
import { CapacityUser } from '../conflict/evidence.graphql-types.ts';
import { Conflict } from '../conflict/conflict.graphql-types.ts';
import { Department } from '../department/department.graphql-types.ts';
import { PageInfo } from '../graphql/page.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'What one department plans with in a week.' })
export class CapacityWeekPart {
  @Field(() => Department, { description: 'The department.' })
  department: Department;

  @Field(() => Float, { description: 'How much, in the unit of the capacity.' })
  amount: number;
}

@ObjectType({ description: 'What goals plan with in a week, on the day of it on which that is most.' })
export class CapacityWeek {
  @Field(() => DateScalar, { description: 'The day with which weeks begin here; of the first week the judging day.' })
  from: string;

  @Field(() => DateScalar, { description: 'The last day of that week.' })
  to: string;

  @Field(() => Float, { description: 'How much is planned with, on that day.' })
  peak: number;

  @Field(() => DateScalar, { description: 'That day; the first, if there are several.' })
  peakDay: string;

  @Field({ description: 'Whether it is more than there is.' })
  over: boolean;

  @Field(() => [CapacityWeekPart], { description: 'On that day by department, the largest first.' })
  parts: CapacityWeekPart[];
}

@ObjectType({ description: 'What is planned with of a capacity, week by week.' })
export class CapacityOutlook implements InOrganisation {
  readonly reader: OrganisationReader;

  @Field(() => ID, { description: 'The key of the capacity.' })
  id: string;

  @Field(() => Capacity, { description: 'The capacity.' })
  capacity: Capacity;

  @Field(() => Float, { description: 'The most that is planned with in any of the weeks.' })
  peak: number;

  @Field(() => Int, { description: 'In how many of the weeks more is planned with than there is.' })
  weeksOver: number;

  @Field(() => [CapacityWeek], { description: 'Ascending, as many as were asked for.' })
  weeks: CapacityWeek[];

  @Field(() => [CapacityUser], { description: 'The goals that take most of it, the largest first, at most 8.' })
  users: CapacityUser[];

  @Field(() => Int, { description: 'How many goals use it.' })
  userCount: number;

  @Field(() => [Conflict], { description: 'The conflicts about it.' })
  conflicts?: Conflict[];
}

@ObjectType({ description: 'A capacity, in a list.' })
export class CapacityOutlookEdge {
  @Field({ description: 'Pass it as `after` to read on behind this capacity.' })
  cursor: string;

  @Field(() => CapacityOutlook, { description: 'The capacity.' })
  node: CapacityOutlook;
}

@ObjectType({ description: 'A page of capacities, the most overloaded first.' })
export class CapacityOutlookConnection {
  @Field(() => [CapacityOutlookEdge], { description: 'The capacities with their cursors.' })
  edges: CapacityOutlookEdge[];

  @Field(() => [CapacityOutlook], { description: 'The capacities.' })
  nodes: CapacityOutlook[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount: number;

  @Field(() => Int, { description: 'How many of all are overloaded in any of the weeks.' })
  overloadedCount: number;
}
