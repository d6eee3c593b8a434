import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Department } from '../department/department.graphql-types.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Workshop } from './workshop.graphql-types.ts';

@ObjectType({ description: 'How the people of one department voted.' })
export class WorkshopDepartmentVotes {
  @Field(() => Department, { description: 'The department.' })
  department: Department;

  @Field(() => Int, { description: 'Their votes.' })
  votes: number;
}

@ObjectType({ description: 'How many of a department voted, and how often.' })
export class WorkshopDepartment extends WorkshopDepartmentVotes {
  @Field(() => Int, { description: 'How many of its people voted.' })
  voters: number;
}

@ObjectType({ description: 'How far two departments agree.' })
export class WorkshopPairAgreement {
  @Field(() => [Department], { description: 'The two.' })
  departments: Department[];

  @Field(() => Float, { description: 'The share of their votes in common, from 0 to 1.' })
  share: number;
}

@ObjectType({ description: 'How far departments agree on what matters, by their votes in a workshop.' })
export class WorkshopAgreement {
  @Field(() => Float, {
    nullable: true,
    description:
      'The mean of all pairs, from 0 to 1, each weighted by the voters of both; null where fewer than two departments voted.',
  })
  overall: number | null;

  @Field(() => [WorkshopPairAgreement], { description: 'Every pair of departments that voted.' })
  pairs: WorkshopPairAgreement[];

  @Field(() => [WorkshopDepartment], {
    description: 'The departments that voted. One that did not agrees with nobody.',
  })
  departments: WorkshopDepartment[];
}

@ObjectType({ description: 'The workshop that an outcome comes from.' })
export class OutcomeOrigin {
  @Field(() => Workshop, { description: 'The workshop.' })
  workshop: Workshop;

  @Field({ description: 'What stood on its board.' })
  says: string;

  @Field(() => Int, { description: 'How many voted for it.' })
  votes: number;

  @Field(() => DateTimeScalar, { description: 'When it was made an outcome.' })
  madeAt: Date;
}
