import type { MeetingState as State } from '@concord/persistence';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { MeetingState } from '../meeting-enums.ts';

@InputType({ description: 'A meeting as somebody plans it.' })
export class MeetingInput {
  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'What it is for.' })
  purpose: string;

  @Field(() => ID, { description: 'The key of whoever leads it.' })
  chair: string;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => Int, { description: 'How long it takes, in minutes.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: 'A room, or the address of a call.' })
  place?: string;

  @Field(() => [ID], { description: 'The keys of the departments that meet.' })
  departments: string[];

  @Field(() => [ID], { description: 'The keys of those who are invited.' })
  people: string[];
}

@InputType({ description: 'Which meetings to list. What is left out does not narrow the list.' })
export class MeetingFilter {
  @Field(() => [MeetingState], { nullable: true, description: 'In any of these states.' })
  states?: State[];

  @Field(() => ID, { nullable: true, description: 'Of this series.' })
  series?: string;

  @Field(() => [ID], { nullable: true, description: 'In which any of these departments takes part.' })
  departments?: string[];

  @Field(() => ID, { nullable: true, description: 'To which this person is invited, or which they lead.' })
  person?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'That begin then or later.' })
  from?: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'That begin before then.' })
  before?: Date;
}
