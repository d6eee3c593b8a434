import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { Audience, Better } from '../graphql/enums.ts';

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

  @Field(() => String, { nullable: true, description: 'Why it is so.' })
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

  @Field(() => String, { nullable: true, description: 'Why it is so.' })
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

@InputType({ description: 'How much there is of a capacity.' })
export class CapacityCorrection {
  @Field(() => ID, { description: 'The key of the capacity.' })
  key: string;

  @Field(() => Float, { description: 'The amount, in its unit.' })
  amount: number;
}

@InputType({ description: 'What a metric is.' })
export class MetricCorrection {
  @Field(() => ID, { description: 'The key of the metric.' })
  key: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string;

  @Field(() => Float, { nullable: true, description: 'What it cannot fall below.' })
  min?: number;

  @Field(() => Float, { nullable: true, description: 'What it cannot rise above.' })
  max?: number;

  @Field(() => ID, { nullable: true, description: 'The key of the department that can move it.' })
  controlledBy?: string;
}

@InputType({ description: 'A department that is not there yet.' })
export class NewDepartment {
  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'Its key; missing: made from the name.' })
  key?: string | null;
}

@InputType({ description: 'What a department is called.' })
export class DepartmentCorrection {
  @Field(() => ID, { description: 'The key of the department.' })
  key: string;

  @Field({ description: 'Its name.' })
  name: string;
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

  @Field(() => ID, { nullable: true, description: 'Its key; missing: made from the name.' })
  key?: string | null;
}

@InputType({ description: 'One correction of how the business is; give just one of the fields.' })
export class ModelCorrectionInput {
  @Field(() => OutcomeCorrection, { nullable: true, description: 'Change an outcome.' })
  outcome?: OutcomeCorrection;

  @Field(() => MetricCorrection, { nullable: true, description: 'Change a metric.' })
  metric?: MetricCorrection;

  @Field(() => InfluenceCorrection, { nullable: true, description: 'Change or add an influence.' })
  influence?: InfluenceCorrection;

  @Field(() => InfluenceEnds, { nullable: true, description: 'Remove an influence: it is not real.' })
  removeInfluence?: InfluenceEnds;

  @Field(() => LawCorrection, { nullable: true, description: 'Change or add a law.' })
  law?: LawCorrection;

  @Field(() => ID, { nullable: true, description: 'Remove a law: the business does not work like that.' })
  removeLaw?: string;

  @Field(() => FactCorrection, { nullable: true, description: 'Change or add a fact.' })
  fact?: FactCorrection;

  @Field(() => ID, { nullable: true, description: 'Remove the fact about this metric.' })
  removeFact?: string;

  @Field(() => CapacityCorrection, { nullable: true, description: 'Change how much there is of a capacity.' })
  capacity?: CapacityCorrection;

  @Field(() => NewDepartment, { nullable: true, description: 'Add a department.' })
  addDepartment?: NewDepartment;

  @Field(() => DepartmentCorrection, { nullable: true, description: 'Change what a department is called.' })
  department?: DepartmentCorrection;

  @Field(() => NewPerson, { nullable: true, description: 'Add a person.' })
  addPerson?: NewPerson;

  @Field(() => NewOutcome, { nullable: true, description: 'Add an outcome.' })
  addOutcome?: NewOutcome;

  @Field(() => NewMetric, { nullable: true, description: 'Add a metric.' })
  addMetric?: NewMetric;
}
