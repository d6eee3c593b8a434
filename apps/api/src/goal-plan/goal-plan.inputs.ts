import type * as engine from '@concord/alignment-engine';
import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { Contact } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { GoalActionState } from './goal-plan.graphql-types.ts';

@InputType({ description: 'The parts of people beside the one who is accountable; each has one part at most.' })
export class RolesInput {
  @Field(() => [ID], { description: 'Keys of those who carry it out.' })
  responsible: string[];

  @Field(() => [ID], { description: 'Keys of those who are asked before.' })
  consulted: string[];

  @Field(() => [ID], { description: 'Keys of those who are told.' })
  informed: string[];
}

@InputType({ description: 'An action of a goal, as it shall be.' })
export class GoalActionInput {
  @Field(() => ID, { nullable: true, description: 'Its key; missing for a new one.' })
  key?: string | null;

  @Field({ description: 'What is done.' })
  title: string;

  @Field(() => ID, { nullable: true, description: 'The key of whoever answers for it.' })
  owner?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until when.' })
  due?: string | null;

  @Field(() => Float, { nullable: true, description: 'What it costs, in the currency of the organisation.' })
  cost?: number | null;

  @Field(() => GoalActionState, { defaultValue: 'open', description: 'What has become of it.' })
  state: engine.GoalAction['state'];

  @Field(() => Contact, { nullable: true, description: 'Who starts it.' })
  contact?: engine.Contact | null;

  @Field(() => RolesInput, { nullable: true, description: 'Who else has a part in it.' })
  roles?: RolesInput | null;
}

@InputType({ description: 'Somebody who needs a training.' })
export class TraineeInput {
  @Field(() => ID, { description: 'The key of the person.' })
  person: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which they had it.' })
  doneOn?: string | null;
}

@InputType({ description: 'A training, as it shall be.' })
export class GoalTrainingInput {
  @Field(() => ID, { nullable: true, description: 'Its key; missing for a new one.' })
  key?: string | null;

  @Field({ description: 'What is learnt.' })
  title: string;

  @Field(() => DateScalar, { nullable: true, description: 'Until when.' })
  due?: string | null;

  @Field(() => [TraineeInput], { description: 'Who needs it, and who has had it.' })
  trainees: TraineeInput[];
}

@InputType({ description: 'Who has which part in a milestone.' })
export class MilestoneRolesInput {
  @Field(() => ID, { description: 'The key of the milestone.' })
  milestone: string;

  @Field(() => ID, { nullable: true, description: 'The key of whoever answers for it; missing: who owns the goal.' })
  owner?: string | null;

  @Field(() => RolesInput, { nullable: true, description: 'Who else has a part in it.' })
  roles?: RolesInput | null;
}

@InputType({ description: 'What shall stand behind a goal. A list that is not given stays as it is.' })
export class GoalPlanInput {
  @Field(() => [GoalActionInput], { nullable: true, description: 'What is done, in order.' })
  actions?: GoalActionInput[] | null;

  @Field(() => [GoalTrainingInput], { nullable: true, description: 'What people have to learn.' })
  training?: GoalTrainingInput[] | null;

  @Field(() => [String], { nullable: true, description: 'What the front line must be allowed to do: `refund`.' })
  needsAuthority?: string[] | null;

  @Field(() => RolesInput, { nullable: true, description: 'Who has a part in the goal beside its owner.' })
  roles?: RolesInput | null;

  @Field(() => [MilestoneRolesInput], { nullable: true, description: 'Who has which part in its milestones.' })
  milestones?: MilestoneRolesInput[] | null;
}

@InputType({ description: 'What a department’s front line may do without asking, as it shall be.' })
export class AuthorityInput {
  @Field(() => ID, { description: 'The key of the department whose front line holds it.' })
  department: string;

  @Field({ description: 'What may be done, in a word that departments share: small letters, digits, hyphens.' })
  what: string;

  @Field({ description: 'The same in words.' })
  says: string;

  @Field(() => Float, { nullable: true, description: 'Up to how much; missing: without a limit.' })
  upTo?: number | null;

  @Field(() => String, { nullable: true, description: 'The unit of the limit.' })
  unit?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day.' })
  until?: string | null;

  @Field(() => ID, { nullable: true, description: 'The key of the person who granted it.' })
  approvedBy?: string | null;
}
