import type * as engine from '@concord/alignment-engine';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { Department } from '../department/department.graphql-types.ts';
import { Contact, enumOf } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

export const GoalActionState = enumOf('GoalActionState', 'What has become of an action.', {
  OPEN: ['open', 'It is still to be done.'],
  DONE: ['done', 'It is done.'],
  DROPPED: ['dropped', 'It will not be done.'],
});

@ObjectType({ description: 'Who has which part in something. Just one person is accountable.' })
export class Roles {
  @Field(() => Person, { nullable: true, description: 'Answers for it; null where nobody does yet.' })
  accountable: Person | null;

  @Field(() => [Person], { description: 'Carry it out.' })
  responsible: Person[];

  @Field(() => [Person], { description: 'Are asked before.' })
  consulted: Person[];

  @Field(() => [Person], { description: 'Are told.' })
  informed: Person[];
}

@ObjectType({ description: 'What somebody does until a day so that a goal is reached.' })
export class GoalAction {
  @Field(() => ID, { description: 'The key of the action, unique in its goal.' })
  key: string;

  @Field({ description: 'What is done.' })
  title: string;

  @Field(() => Person, { nullable: true, description: 'Who answers for it; null where nobody does yet.' })
  owner: Person | null;

  @Field(() => Roles, { description: 'Who has which part in it; its owner is accountable.' })
  roles: Roles;

  @Field(() => DateScalar, { nullable: true, description: 'Until when.' })
  due: string | null;

  @Field(() => Float, { nullable: true, description: 'What it costs, in the currency of the organisation.' })
  cost: number | null;

  @Field(() => GoalActionState, { description: 'What has become of it.' })
  state: engine.GoalAction['state'];

  @Field(() => Contact, { nullable: true, description: 'Who starts it; null where nobody has said.' })
  contact: engine.Contact | null;

  @Field({ description: 'Whether it is open and its day has passed.' })
  late: boolean;
}

@ObjectType({ description: 'Somebody who needs a training.' })
export class Trainee {
  @Field(() => Person, { description: 'Who.' })
  person: Person;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which they had it; null if not yet.' })
  doneOn: string | null;
}

@ObjectType({ description: 'What people have to learn so that a goal is reached.' })
export class GoalTraining {
  @Field(() => ID, { description: 'The key of the training, unique in its goal.' })
  key: string;

  @Field({ description: 'What is learnt.' })
  title: string;

  @Field(() => DateScalar, { nullable: true, description: 'Until when.' })
  due: string | null;

  @Field(() => [Trainee], { description: 'Who needs it, and who has had it.' })
  trainees: Trainee[];
}

@ObjectType({ description: 'What a department’s front line may do without asking.' })
export class Authority implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly stated: engine.Authority;

  @Field(() => ID, { description: 'The key of the authority.' })
  key: string;

  @Field({ description: 'What may be done, in a word that departments share: `refund`.' })
  what: string;

  @Field({ description: 'The same in words: "Refund up to 200 euros".' })
  says: string;

  @Field(() => Department, { description: 'Whose front line holds it.' })
  department?: Department;

  @Field(() => Float, { nullable: true, description: 'Up to how much; null where there is no limit.' })
  upTo: number | null;

  @Field(() => String, { nullable: true, description: 'The unit of the limit.' })
  unit: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null if it is open.' })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null if it is open.' })
  until: string | null;

  @Field(() => Person, { nullable: true, description: 'Who granted it; null where nobody has said.' })
  approvedBy?: Person | null;

  @Field({ description: 'Whether it holds on the judging day.' })
  holds: boolean;

  @Field(() => ID, { description: 'Another one after every change. Send it with a change, so that nobody’s is lost.' })
  version: string;
}

@ObjectType({ description: 'An authority that a goal needs, and who holds it.' })
export class NeededAuthority {
  @Field({ description: 'What must be allowed: `refund`.' })
  what: string;

  @Field(() => [Authority], { description: 'Where it is granted; none: nobody holds it.' })
  held: Authority[];
}

@ObjectType({ description: 'What stands behind a goal, so that it is more than a wish.' })
export class GoalPlan {
  @Field(() => [GoalAction], { description: 'What is done, in the order of the plan.' })
  actions: GoalAction[];

  @Field(() => [GoalTraining], { description: 'What people have to learn.' })
  training: GoalTraining[];

  @Field(() => [NeededAuthority], { description: 'What the front line must be allowed to do.' })
  authority: NeededAuthority[];

  @Field(() => Float, {
    description: 'What its actions cost that are not dropped, in the currency of the organisation.',
  })
  cost: number;

  @Field(() => Int, { description: 'How many of its actions are open.' })
  openActions: number;

  @Field({ description: 'Whether nothing stands behind the goal: no actions, resources, training or authority.' })
  isEmpty: boolean;
}
