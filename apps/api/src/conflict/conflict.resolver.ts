import type * as engine from '@concord/alignment-engine';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustomerOutcome, toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department, toDepartment } from '../department/department.graphql-types.ts';
import { Goal } from '../goal/goal.graphql-types.ts';
import { goalIn } from '../goal/goal-in-judgement.ts';
import { decodeCursor, encodeCursor, PageArgs, pageSize, toPage } from '../graphql/page.ts';
import { must } from '../judgement/must.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { Capacity, Law } from '../business-model/business-model.graphql-types.ts';
import { toLaw } from '../business-model/to-law.ts';
import { Repair } from '../repair/repair.graphql-types.ts';
import { toRepair } from '../repair/to-repair.ts';
import { Conflict, ConflictConnection, ConflictFilter } from './conflict.graphql-types.ts';
import { Evidence, GoalPosition } from './evidence.graphql-types.ts';
import { toConflict } from './to-conflict.ts';
import { toEvidence } from './to-evidence.ts';

@Resolver(() => Organisation)
export class OrganisationConflictResolver {
  @ResolveField(() => ConflictConnection, { description: 'The conflicts between its departments, worst first.' })
  async conflicts(
    @Parent() { reader }: Organisation,
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, description: 'Which of them.' }) filter?: ConflictFilter,
  ): Promise<ConflictConnection> {
    const judgement = await reader.judgement();
    const size = pageSize(page);
    const { report } = await judgement.findings();
    const matching = report.conflicts.filter((conflict) => fits(conflict, filter ?? {}));
    const start =
      page.after == null ? 0 : matching.findIndex(({ id }) => id === decodeCursor(page.after ?? '', [''])[0]) + 1;
    const found = matching.slice(start, start + size + 1).map((conflict) => toConflict(reader, judgement, conflict));
    return { ...toPage(found, size, page, ({ id }) => encodeCursor([id])), totalCount: matching.length };
  }

  @ResolveField(() => Conflict, {
    nullable: true,
    description: 'One conflict; null if there is none with this id, or no longer.',
  })
  async conflict(
    @Parent() { reader }: Organisation,
    @Args('id', { type: () => ID, description: 'The id of the conflict.' }) id: string,
  ): Promise<Conflict | null> {
    const judgement = await reader.judgement();
    const found = (await judgement.findings()).conflicts.get(id);
    return found ? toConflict(reader, judgement, found) : null;
  }
}

@Resolver(() => Conflict)
export class ConflictResolver {
  @ResolveField(() => [Goal], { description: 'The goals that clash, as they are in this judgement.' })
  goals(@Parent() { reader, judgement, found }: Conflict): Promise<Goal[]> {
    return Promise.all(found.goals.map((key) => goalIn(reader, judgement, key)));
  }

  @ResolveField(() => [Department], { description: 'The departments that have these goals.' })
  departments(@Parent() { reader, judgement, found }: Conflict): Department[] {
    return found.departments.map((key) => toDepartment(reader, must(judgement.departments, key)));
  }

  @ResolveField(() => [CustomerOutcome], { description: 'The outcomes that are concerned.' })
  outcomes(@Parent() { reader, judgement, found }: Conflict): CustomerOutcome[] {
    return found.outcomes.map((key) => toOutcome(reader, must(judgement.outcomes, key)));
  }

  @ResolveField(() => Capacity, { nullable: true, description: 'The capacity that is overloaded.' })
  capacity(@Parent() { judgement, found }: Conflict): Capacity | null {
    return found.capacity === undefined ? null : must(judgement.capacities, found.capacity);
  }

  @ResolveField(() => [Law], {
    description: 'The laws without which the goals could hold together, as few as suffice.',
  })
  laws(@Parent() { judgement, found }: Conflict): Law[] {
    const stated = new Map(judgement.plan.laws.map((law) => [law.key, law]));
    return found.laws.map((key) => toLaw(judgement.metrics, must(stated, key)));
  }

  @ResolveField(() => [Repair], {
    description: 'What would settle it, the best first; empty for what is only possible.',
  })
  async repairs(@Parent() { reader, judgement, found }: Conflict): Promise<Repair[]> {
    return (await judgement.repairsOf(found)).map((tried) => toRepair(reader, judgement, tried));
  }

  @ResolveField(() => Evidence, { description: 'The facts behind it.' })
  evidence(@Parent() conflict: Conflict): Evidence {
    return toEvidence(conflict);
  }
}

@Resolver(() => GoalPosition)
export class GoalPositionResolver {
  @ResolveField()
  goal(@Parent() { reader, judgement, goalKey }: GoalPosition): Promise<Goal> {
    return goalIn(reader, judgement, goalKey);
  }
}

function fits(conflict: engine.Conflict, { tiers, rules, departments, outcomes, goals }: ConflictFilter): boolean {
  return (
    (tiers == null || tiers.includes(conflict.tier)) &&
    (rules == null || rules.includes(conflict.rule)) &&
    (departments == null || departments.some((key) => conflict.departments.includes(key))) &&
    (outcomes == null || outcomes.some((key) => conflict.outcomes.includes(key))) &&
    (goals == null || goals.some((key) => conflict.goals.includes(key)))
  );
}
