import type { CloudArrow as Arrow, MeetingEntryKind as Kind, MeetingEntryRow } from '@concord/persistence';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Goal } from '../../goal/goal.graphql-types.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { InOrganisation, OrganisationReader } from '../../judgement/organisation-reader.ts';
import { CloudArrow, MeetingEntryKind } from '../meeting-enums.ts';

@ObjectType({
  description: 'Something that somebody wrote in a meeting. Nobody changes it: it can be struck through, and stays.',
})
export class MeetingEntry implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly row: MeetingEntryRow;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => MeetingEntryKind, { description: 'What it is.' })
  kind: Kind;

  @Field({ description: 'What it says.' })
  words: string;

  @Field(() => CloudArrow, { nullable: true, description: 'Where an assumption lies; else null.' })
  arrow: Arrow | null;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  at: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was struck through; null if it was not.' })
  struckAt: Date | null;
}

@ObjectType({
  description:
    'The evaporating cloud of a conflict: what both sides want in the end, what each needs for that, and what each wants because of it.',
})
export class ConflictCloud {
  @Field({ description: 'What both want in the end.' })
  objective: string;

  @Field({ description: 'What the first side needs for that.' })
  needA: string;

  @Field({ description: 'What the second side needs for that.' })
  needB: string;

  @Field({ description: 'What the first side wants because of it.' })
  wantA: string;

  @Field({ description: 'What the second side wants because of it.' })
  wantB: string;

  @Field(() => Goal, { nullable: true, description: 'The goal of the first side.' })
  goalA: Goal | null;

  @Field(() => Goal, { nullable: true, description: 'The goal of the second side.' })
  goalB: Goal | null;

  @Field(() => Int, { description: 'Rises with every change; 0 as long as it says what the plan says.' })
  version: number;
}

@InputType({ description: 'What changes in a cloud. What is left out stays.' })
export class ConflictCloudInput {
  @Field(() => String, { nullable: true, description: 'What both want in the end.' })
  objective?: string;

  @Field(() => String, { nullable: true, description: 'What the first side needs for that.' })
  needA?: string;

  @Field(() => String, { nullable: true, description: 'What the second side needs for that.' })
  needB?: string;

  @Field(() => String, { nullable: true, description: 'What the first side wants because of it.' })
  wantA?: string;

  @Field(() => String, { nullable: true, description: 'What the second side wants because of it.' })
  wantB?: string;
}

@InputType({ description: 'Something to write in a meeting.' })
export class MeetingEntryInput {
  @Field(() => ID, { nullable: true, description: 'The id of the item; missing: about the meeting as a whole.' })
  item?: string;

  @Field(() => MeetingEntryKind, { description: 'What it is.' })
  kind: Kind;

  @Field({ description: 'What it says.' })
  words: string;

  @Field(() => CloudArrow, { nullable: true, description: 'For ASSUMPTION: where it lies.' })
  arrow?: Arrow;
}
