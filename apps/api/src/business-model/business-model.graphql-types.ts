import type * as engine from '@concord/alignment-engine';
import { isFormerKey } from '@concord/persistence';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Department } from '../department/department.graphql-types.ts';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Better } from '../graphql/enums.ts';
import type { InOrganisation, OrganisationReader } from '../judgement/organisation-reader.ts';

@ObjectType({ description: 'A way to cut the business, such as region or product line.' })
export class ScopeDimension {
  @Field(() => ID, { description: 'The key of the dimension.' })
  key: string;

  @Field(() => [ScopeValue], { description: 'Its values.' })
  values: ScopeValue[];
}

@ObjectType({ description: 'One value of a dimension.' })
export class ScopeValue {
  @Field(() => ID, { description: 'The key of the value.' })
  key: string;

  @Field(() => Float, { description: 'Its share of the business, on any scale.' })
  share: number;
}

@ObjectType({ description: 'Somebody who can own goals.' })
export class Person implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly departmentKey: string | undefined;

  @Field(() => ID, { description: 'The key of the person.' })
  key: string;

  @Field({ description: 'First and last name.' })
  name: string;

  @Field({ description: 'Whether it stands for somebody who was forgotten.' })
  isFormer: boolean;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email: string | null;

  @Field(() => Department, { nullable: true, description: 'Where the person works.' })
  department?: Department | null;
}

@ObjectType({ description: 'Something that can be measured.' })
export class Metric implements InOrganisation {
  readonly reader: OrganisationReader;
  readonly controlledByKey: string | undefined;

  @Field(() => ID, { description: 'The key of the metric.' })
  key: string;

  @Field({ description: 'What is measured, in words.' })
  name: string;

  @Field({ description: 'The unit its values are in.' })
  unit: string;

  @Field(() => Better, { description: 'Which way it is better.' })
  better: engine.Metric['better'];

  @Field(() => Department, { nullable: true, description: 'The department that can move it.' })
  controlledBy?: Department | null;

  @Field({ description: 'Whether customers see it.' })
  customerVisible: boolean;

  @Field(() => Float, { nullable: true, description: 'What it cannot fall below.' })
  min: number | null;

  @Field(() => Float, { nullable: true, description: 'What it cannot rise above.' })
  max: number | null;
}

@ObjectType({ description: 'What a metric does to another metric or to an outcome when it rises.' })
export class Influence {
  @Field(() => Metric, { description: 'What rises.' })
  from: Metric;

  @Field(() => Metric, { nullable: true, description: 'The metric that follows; null where an outcome does.' })
  toMetric: Metric | null;

  @Field(() => CustomerOutcome, { nullable: true, description: 'The outcome that follows; null where a metric does.' })
  toOutcome: CustomerOutcome | null;

  @Field(() => Float, { description: 'From −1 (falls strongly) to 1 (rises strongly), never 0.' })
  effect: number;

  @Field({ description: 'Whether people confirmed it; otherwise it is an assumption.' })
  confirmed: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is so.' })
  because: string | null;
}

@ObjectType({ description: 'A hard, linear statement of how the business works.' })
export class Law {
  @Field(() => ID, { description: 'The key of the law.' })
  key: string;

  @Field({ description: 'The statement, over keys of metrics: `lead-time >= 2 + 10 * custom-share`.' })
  says: string;

  @Field({ description: 'The same with the names of the metrics: `production lead time ≥ 2 + 10 × custom share`.' })
  inWords: string;

  @Field(() => String, { nullable: true, description: 'Why it is so.' })
  because: string | null;
}

@ObjectType({ description: 'What a metric is, whoever wants what.' })
export class Fact {
  @Field(() => Metric, { description: 'The metric.' })
  metric: Metric;

  @Field(() => Float, { description: 'What it is, in its unit.' })
  value: number;

  @Field(() => Float, { nullable: true, description: 'What it may come to be.' })
  mayReach: number | null;
}

@ObjectType({ description: 'Something that goals use up together.' })
export class Capacity {
  @Field(() => ID, { description: 'The key of the capacity.' })
  key: string;

  @Field({ description: 'What it is.' })
  name: string;

  @Field({ description: 'The unit it is counted in.' })
  unit: string;

  @Field(() => Float, { description: 'How much of it there is.' })
  amount: number;
}

export function toMetric(
  reader: OrganisationReader,
  { key, name, unit, better, customerVisible, controlledBy, min, max }: engine.Metric,
): Metric {
  return {
    reader,
    key,
    name,
    unit,
    better,
    customerVisible,
    controlledByKey: controlledBy,
    min: min ?? null,
    max: max ?? null,
  };
}

export function toPerson(reader: OrganisationReader, { key, name, email, department }: engine.Person): Person {
  return { reader, key, name, email: email ?? null, departmentKey: department, isFormer: isFormerKey(key) };
}
