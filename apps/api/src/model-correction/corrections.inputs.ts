import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { Better, enumOf } from '../graphql/enums.ts';

@InputType({ description: 'What an outcome is.' })
export class OutcomeCorrection {
  @Field(() => ID, { description: 'The key of the outcome.' })
  key: string;

  @Field(() => Float, { nullable: true, description: 'How much it matters, above 0.' })
  weight?: number;

  @Field(() => String, { nullable: true, description: 'What people shall experience, in their words.' })
  statement?: string;
}

@InputType({ description: 'Which influence.' })
export class InfluenceEnds {
  @Field(() => ID, { description: 'The key of the metric that moves something.' })
  from: string;

  @Field(() => ID, { description: 'The key of the metric or outcome that it moves.' })
  to: string;
}

@InputType({ description: 'What a metric does to another or to an outcome; one that is not there yet is added.' })
export class InfluenceCorrection extends InfluenceEnds {
  @Field(() => Float, { nullable: true, description: 'From −1 to 1, not 0; needed for a new one.' })
  effect?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether those who know have agreed.' })
  confirmed?: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is so; an empty text takes the reason away.' })
  because?: string;
}

@InputType({ description: 'How the business works; one that is not there yet is added.' })
export class LawCorrection {
  @Field(() => ID, { description: 'The key of the law.' })
  key: string;

  @Field(() => String, {
    nullable: true,
    description: 'The law, such as `promise >= lead-time + 2`; needed for a new one.',
  })
  says?: string;

  @Field(() => String, { nullable: true, description: 'Why it is so; an empty text takes the reason away.' })
  because?: string;
}

@InputType({ description: 'What a metric is, whoever wants what; one that is not there yet is added.' })
export class FactCorrection {
  @Field(() => ID, { description: 'The key of the metric.' })
  metric: string;

  @Field(() => Float, { description: 'What it is, in its unit.' })
  value: number;

  @Field(() => Float, { nullable: true, description: 'What it may become.' })
  mayReach?: number;
}

@InputType({ description: 'What a capacity is, and how much there is of it.' })
export class CapacityCorrection {
  @Field(() => ID, { description: 'The key of the capacity.' })
  key: string;

  @Field(() => Float, { nullable: true, description: 'The amount, in its unit.' })
  amount?: number | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is counted in, such as `hours a week`.' })
  unit?: string | null;
}

export const MetricDetail = enumOf('MetricDetail', 'What a metric need not have.', {
  MIN: ['min', 'What it cannot fall below.'],
  MAX: ['max', 'What it cannot rise above.'],
  CONTROLLED_BY: ['controlledBy', 'The department that can move it.'],
});

@InputType({ description: 'What a metric is.' })
export class MetricCorrection {
  @Field(() => ID, { description: 'The key of the metric.' })
  key: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'What it is counted in.' })
  unit?: string | null;

  @Field(() => Better, { nullable: true, description: 'Which way it is better.' })
  better?: 'lower' | 'higher' | 'neither' | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether customers see it.' })
  customerVisible?: boolean | null;

  @Field(() => [MetricDetail], { nullable: true, description: 'What it shall have no longer.' })
  clear?: ('min' | 'max' | 'controlledBy')[] | null;

  @Field(() => Float, { nullable: true, description: 'What it cannot fall below.' })
  min?: number;

  @Field(() => Float, { nullable: true, description: 'What it cannot rise above.' })
  max?: number;

  @Field(() => ID, { nullable: true, description: 'The key of the department that can move it.' })
  controlledBy?: string;
}

@InputType({ description: 'How much a department stresses an outcome.' })
export class PriorityInput {
  @Field(() => ID, { description: 'The key of the outcome.' })
  outcome: string;

  @Field(() => Float, { description: 'Its emphasis, on any scale; 0: none.' })
  emphasis: number;
}

@InputType({ description: 'How much an outcome matters to some people.' })
export class OutcomeWeightInput {
  @Field(() => ID, { description: 'The key of the outcome.' })
  outcome: string;

  @Field(() => Float, { description: 'How much it matters to them, 0 or more, on the scale of outcomes.' })
  weight: number;
}

@InputType({ description: 'What some people are called, and what matters to them.' })
export class SegmentCorrection {
  @Field(() => ID, { description: 'The key of the segment.' })
  key: string;

  @Field(() => String, { nullable: true, description: 'What they are called.' })
  name?: string | null;

  @Field(() => [OutcomeWeightInput], {
    nullable: true,
    description: 'What matters to them more or less than to all; it replaces all that was there.',
  })
  weights?: OutcomeWeightInput[] | null;
}

@InputType({ description: 'What a department is called, and what it stresses.' })
export class DepartmentCorrection {
  @Field(() => ID, { description: 'The key of the department.' })
  key: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;

  @Field(() => [PriorityInput], {
    nullable: true,
    description: 'How it ranks these outcomes itself; others stay as they are.',
  })
  priorities?: PriorityInput[] | null;
}

@InputType({ description: 'One value of a dimension.' })
export class ScopeValueInput {
  @Field(() => ID, { description: 'The key of the value.' })
  key: string;

  @Field(() => Float, { description: 'Its share of the business, on any scale.' })
  share: number;
}

@InputType({ description: 'A way to cut the business, such as region; one that is not there yet is added.' })
export class ScopeCorrection {
  @Field(() => ID, { description: 'The key of the dimension.' })
  dimension: string;

  @Field(() => [ScopeValueInput], { description: 'All its values; others that it has are removed.' })
  values: ScopeValueInput[];
}
