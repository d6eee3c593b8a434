import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { Audience, Better } from '../graphql/enums.ts';
import { MetricReadingInput } from '../metric/metric.graphql-types.ts';
import { ReviewRhythmInput } from '../review/review-every.ts';
import { StoryInput } from '../story/story.graphql-types.ts';
import { OutcomeWeightInput, PriorityInput } from './corrections.inputs.ts';

@InputType({ description: 'A department that is not there yet.' })
export class NewDepartment {
  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => [PriorityInput], { nullable: true, description: 'How it ranks outcomes itself.' })
  priorities?: PriorityInput[] | null;

  @Field(() => ID, { nullable: true, description: 'Its key; missing: made from the name.' })
  key?: string | null;
}

@InputType({ description: 'Somebody who is not in the plan yet.' })
export class NewPerson {
  @Field({ description: 'Their name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Where mail reaches them.' })
  email?: string | null;

  @Field(() => ID, { nullable: true, description: 'The key of the department that they belong to.' })
  department?: string | null;

  @Field(() => ID, { nullable: true, description: 'Their key; missing: made from the name.' })
  key?: string | null;
}

@InputType({ description: 'An outcome that is not there yet.' })
export class NewOutcome {
  @Field({ description: 'What people shall experience, in their words.' })
  statement: string;

  @Field(() => Audience, { description: 'Whose experience it is.' })
  for: 'customer' | 'coworker' | 'surroundings';

  @Field(() => Float, { description: 'How much it matters to them, above 0.' })
  weight: number;

  @Field(() => StoryInput, { nullable: true, description: 'What people shall tell afterwards.' })
  story?: StoryInput | null;

  @Field(() => ReviewRhythmInput, { nullable: true, description: 'How often it is looked at again.' })
  review?: ReviewRhythmInput | null;

  @Field(() => ID, { nullable: true, description: 'Its key; missing: made from the statement.' })
  key?: string | null;
}

@InputType({ description: 'A metric that is not there yet.' })
export class NewMetric {
  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'What it is counted in, such as `days`.' })
  unit: string;

  @Field(() => Better, { nullable: true, description: 'Which way it is better; missing: it depends.' })
  better?: 'lower' | 'higher' | 'neither' | null;

  @Field(() => Float, { nullable: true, description: 'What it cannot fall below.' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'What it cannot rise above.' })
  max?: number | null;

  @Field(() => ID, { nullable: true, description: 'The key of the department that can move it.' })
  controlledBy?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether customers see it; missing: no.' })
  customerVisible?: boolean | null;

  @Field(() => [MetricReadingInput], { nullable: true, description: 'What it was; one reading a day.' })
  readings?: MetricReadingInput[] | null;

  @Field(() => ID, { nullable: true, description: 'Its key; missing: made from the name.' })
  key?: string | null;
}

@InputType({ description: 'People for whom something else matters than for the others.' })
export class NewSegment {
  @Field({ description: 'What they are called, such as `Dealers`.' })
  name: string;

  @Field(() => [OutcomeWeightInput], { description: 'What matters to them more or less than to all.' })
  weights: OutcomeWeightInput[];

  @Field(() => ID, { nullable: true, description: 'The key; missing: made from the name.' })
  key?: string | null;
}

@InputType({ description: 'A law that is not there yet.' })
export class NewLaw {
  @Field({ description: 'The law, such as `promise >= lead-time + 2`.' })
  says: string;

  @Field(() => String, { nullable: true, description: 'Why it is so.' })
  because?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its key; missing: made from what it says.' })
  key?: string | null;
}

@InputType({ description: 'A capacity that is not there yet.' })
export class NewCapacity {
  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'What it is counted in, such as `hours a week`.' })
  unit: string;

  @Field(() => Float, { description: 'How much there is of it, in its unit.' })
  amount: number;

  @Field(() => ID, { nullable: true, description: 'Its key; missing: made from the name.' })
  key?: string | null;
}
