import { goalTies, metricRoof, type Roof as EngineRoof, type RoofItem as EngineItem } from '@concord/alignment-engine';
import {
  type ConflictTies,
  conflictsBetweenGoals,
  conflictsBetweenMetrics,
  type PlanModel,
} from '@concord/persistence';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Influence } from '../business-model/business-model.graphql-types.ts';
import { toInfluence } from '../business-model/to-influence.ts';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department } from '../department/department.graphql-types.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { must } from '../judgement/must.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { Roof, RoofTie } from './roof.graphql-types.ts';
import { toRoof } from './to-roof.ts';

/** More are read off no picture, and every two of them are looked at. */
const MOST = 40;

/** By the model it was made of: a model that is edited is another one. */
const metricRoofs = new WeakMap<PlanModel, EngineRoof>();

@Resolver(() => Organisation)
export class MetricRoofResolver {
  @ResolveField(() => Roof, { description: 'Which metrics support each other and which get in each other’s way.' })
  async metricRoof(@Parent() { reader }: Organisation): Promise<Roof> {
    const judgement = await reader.judgement();
    const roof = metricRoofs.get(judgement.model) ?? metricRoof(judgement.model, MOST);
    metricRoofs.set(judgement.model, roof);
    const keys = roof.items.map(({ key }) => key);
    const conflicts = await conflictsBetweenMetrics(reader.manager, reader.organisation.organisationId, keys);
    return toRoof(reader, roof, conflicts, (key) => must(judgement.metrics, key).name);
  }
}

@Resolver(() => CustomerOutcome)
export class OutcomeRoofResolver {
  @ResolveField(() => Roof, { description: 'Which goals that reach it support each other, and which do not.' })
  async goalRoof(@Parent() { reader, key }: CustomerOutcome): Promise<Roof> {
    const judgement = await reader.judgement();
    const { alignmentByOutcome } = await judgement.findings();
    const effects = must(alignmentByOutcome, key).departments.flatMap(({ goals }) => goals);
    const items = effects.map(({ goal, support, denial }) => ({ key: goal, weight: Math.max(support, denial) }));
    return roofOfGoals(reader, judgement, items);
  }
}

@Resolver(() => Department)
export class DepartmentRoofResolver {
  @ResolveField(() => Roof, { description: 'Which of its active goals support each other, and which do not.' })
  async goalRoof(@Parent() { reader, key }: Department): Promise<Roof> {
    const judgement = await reader.judgement();
    const goals = [...judgement.goals.values()].filter(
      ({ department, sharedWith, status }) => status === 'active' && (department === key || sharedWith.includes(key)),
    );
    const most = goals.reduce((largest, { emphasis }) => Math.max(largest, emphasis), 0) || 1;
    return roofOfGoals(
      reader,
      judgement,
      goals.map((goal) => ({ key: goal.key, weight: goal.emphasis / most })),
    );
  }
}

@Resolver(() => RoofTie)
export class RoofTieResolver {
  @ResolveField(() => [Influence], { description: 'The stated influences on which this rests.' })
  async influences(@Parent() { reader, restsOn }: RoofTie): Promise<Influence[]> {
    const judgement = await reader.judgement();
    return restsOn.map((influence) => toInfluence(reader, judgement, influence));
  }
}

async function roofOfGoals(reader: OrganisationReader, judgement: Judgement, items: readonly EngineItem[]) {
  const foremost = [...items].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).slice(0, MOST);
  const goals = foremost.map(({ key }) => must(judgement.goals, key));
  const keys = foremost.map(({ key }) => key);
  const conflicts: ConflictTies = await conflictsBetweenGoals(reader.manager, reader.organisation.organisationId, keys);
  const roof = {
    items: foremost,
    leftOut: items.length - foremost.length,
    ties: goalTies(goals, judgement.model.influences),
  };
  return toRoof(reader, roof, conflicts, (key) => must(judgement.goals, key).title);
}
