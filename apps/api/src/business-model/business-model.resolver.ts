import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department, toDepartment } from '../department/department.graphql-types.ts';
import { must } from '../judgement/must.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { toInfluence } from './to-influence.ts';
import { toLaw } from './to-law.ts';
import {
  Capacity,
  Fact,
  Influence,
  Law,
  Metric,
  Person,
  ScopeDimension,
  toMetric,
  toPerson,
} from './business-model.graphql-types.ts';

@Resolver(() => Organisation)
export class BusinessModelResolver {
  @ResolveField(() => [ScopeDimension], { description: 'The ways to cut its business.' })
  async scopes(@Parent() { reader }: Organisation): Promise<ScopeDimension[]> {
    const { model } = await reader.judgement();
    return Object.entries(model.scopes).map(([key, values]) => ({
      key,
      values: Object.entries(values).map(([value, share]) => ({ key: value, share })),
    }));
  }

  @ResolveField(() => [Person], { description: 'The people who can own goals.' })
  async people(@Parent() { reader }: Organisation): Promise<Person[]> {
    const { model } = await reader.judgement();
    return model.people.map((person) => toPerson(reader, person));
  }

  @ResolveField(() => [Metric], { description: 'What is measured.' })
  async metrics(@Parent() { reader }: Organisation): Promise<Metric[]> {
    const { model } = await reader.judgement();
    return model.metrics.map((metric) => toMetric(reader, metric));
  }

  @ResolveField(() => [Influence], { description: 'What moves what.' })
  async influences(@Parent() { reader }: Organisation): Promise<Influence[]> {
    const judgement = await reader.judgement();
    return judgement.model.influences.map((influence) => toInfluence(reader, judgement, influence));
  }

  @ResolveField(() => [Law], { description: 'How its business works, as hard statements.' })
  async laws(@Parent() { reader }: Organisation): Promise<Law[]> {
    const { model, metrics } = await reader.judgement();
    return model.laws.map((law) => toLaw(metrics, law));
  }

  @ResolveField(() => [Fact], { description: 'What is so, whoever wants what.' })
  async facts(@Parent() { reader }: Organisation): Promise<Fact[]> {
    const { model, metrics } = await reader.judgement();
    return model.facts.map(({ metric, value, mayReach }) => ({
      metric: toMetric(reader, must(metrics, metric)),
      value,
      mayReach: mayReach ?? null,
    }));
  }

  @ResolveField(() => [Capacity], { description: 'What its goals use up together.' })
  async capacities(@Parent() { reader }: Organisation): Promise<Capacity[]> {
    const { model } = await reader.judgement();
    return [...model.capacities];
  }
}

@Resolver(() => Person)
export class PersonResolver {
  @ResolveField()
  async department(@Parent() { reader, departmentKey }: Person): Promise<Department | null> {
    return departmentKey === undefined
      ? null
      : toDepartment(reader, must((await reader.judgement()).departments, departmentKey));
  }
}

@Resolver(() => Metric)
export class MetricResolver {
  @ResolveField()
  async controlledBy(@Parent() { reader, controlledByKey }: Metric): Promise<Department | null> {
    return controlledByKey === undefined
      ? null
      : toDepartment(reader, must((await reader.judgement()).departments, controlledByKey));
  }
}

@Resolver(() => CustomerOutcome)
export class OutcomeInfluenceResolver {
  @ResolveField(() => [Influence], { description: 'The metrics that move it directly.' })
  async influences(@Parent() { reader, key }: CustomerOutcome): Promise<Influence[]> {
    const judgement = await reader.judgement();
    return judgement.model.influences
      .filter(({ to }) => to === key)
      .map((influence) => toInfluence(reader, judgement, influence));
  }
}
