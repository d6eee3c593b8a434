import { createUnionType, Field, Float, InputType, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../access/not-allowed.ts';
import { Metric } from '../business-model/business-model.graphql-types.ts';
import { WhatIf } from '../goal/goal-results.graphql-types.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';

@ObjectType({ description: 'What a metric was on a day, whatever any goal wants.' })
export class MetricReading {
  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => Float, { description: 'What it was, in its unit.' })
  value: number;
}

@ObjectType({ description: 'A metric that stands for the satisfaction or the retention of customers.' })
export class WatchedMetric {
  @Field(() => Metric, { description: 'The metric.' })
  metric: Metric;
}

@InputType({ description: 'What a metric was on a day.' })
export class MetricReadingInput {
  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => Float, { description: 'What it was, in its unit.' })
  value: number;
}

@ObjectType({ description: 'The readings are as you wanted them.' })
export class MetricSaved {
  @Field(() => Metric, { description: 'The metric as it is now.' })
  metric: Metric;

  @Field(() => WhatIf, { description: 'What it did to conflicts and alignment.' })
  effect: WhatIf;

  constructor(metric: Metric, effect: WhatIf) {
    this.metric = metric;
    this.effect = effect;
  }
}

export const MetricResult = createUnionType({
  name: 'MetricResult',
  description: 'What came of changing the readings of a metric.',
  types: () => [MetricSaved, InvalidInputError, NotAllowedError, NotFoundError] as const,
  resolveType: (result: object) => result.constructor as new () => unknown,
});
