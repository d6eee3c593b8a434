import type * as engine from '@concord/alignment-engine';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustomerOutcome, toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department, toDepartment } from '../department/department.graphql-types.ts';
import { Goal, toGoal } from '../goal/goal.graphql-types.ts';
import { goalIn } from '../goal/goal-in-judgement.ts';
import { PageArgs } from '../graphql/page.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { Capacity, Law } from '../business-model/business-model.graphql-types.ts';
import { toLaw } from '../business-model/to-law.ts';
import { ServicePromise, toPromise } from '../promise/promise.graphql-types.ts';
import { Repair } from '../repair/repair.graphql-types.ts';
import { toRepair } from '../repair/to-repair.ts';
import { Conflict, ConflictConnection, ConflictFilter } from './conflict.graphql-types.ts';
import { ConflictReader } from './conflict-reader.ts';
import { Evidence, GoalPosition } from './evidence.graphql-types.ts';
import { toStoredConflict } from './to-conflict.ts';
import { toEvidence } from './to-evidence.ts';

@Resolver(() => Organisation)
export class OrganisationConflictResolver {
  constructor(private readonly conflictReader: ConflictReader) {}

  @ResolveField(() => ConflictConnection, { description: 'The conflicts between its departments, worst first.' })
  conflicts(
    @Parent() { reader }: Organisation,
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, description: 'Which of them.' }) filter?: ConflictFilter,
  ): Promise<ConflictConnection> {
    return this.conflictReader.page(reader, page, withoutNulls(filter ?? {}));
  }

  @ResolveField(() => Conflict, {
    nullable: true,
    description: 'One conflict, also a resolved one; null if there never was one with this id.',
  })
  async conflict(
    @Parent() { reader }: Organisation,
    @Args('id', { type: () => ID, description: 'The id of the conflict.' }) id: string,
  ): Promise<Conflict | null> {
    const row = await reader.conflicts.load(id);
    return row ? toStoredConflict(reader, await reader.judgement(), row) : null;
  }
}

@Resolver(() => Conflict)
export class ConflictResolver {
  @ResolveField(() => [Goal], {
    description: 'The goals that clash, as they are in this judgement; none where a promise is what it is about.',
  })
  async goals(@Parent() { reader, judgement, found, row }: Conflict): Promise<Goal[]> {
    // A goal of a conflict that was resolved may be archived since.
    if (row?.state === 'resolved') return (await reader.goalsOf(found.goals)).map((stored) => toGoal(reader, stored));
    return Promise.all(found.goals.map((key) => goalIn(reader, judgement, key)));
  }

  @ResolveField(() => [Department], {
    description: 'The departments that have these goals, or that promise and staff.',
  })
  departments(@Parent() { reader, judgement, found }: Conflict): Department[] {
    return known(judgement.departments, found.departments).map((one) => toDepartment(reader, one));
  }

  @ResolveField(() => [CustomerOutcome], { description: 'The outcomes that are concerned.' })
  outcomes(@Parent() { reader, judgement, found }: Conflict): CustomerOutcome[] {
    return known(judgement.outcomes, found.outcomes).map((one) => toOutcome(reader, one));
  }

  @ResolveField(() => Capacity, { nullable: true, description: 'The capacity that is overloaded.' })
  capacity(@Parent() { judgement, found }: Conflict): Capacity | null {
    return judgement.capacities.get(found.capacity ?? '') ?? null;
  }

  @ResolveField(() => ServicePromise, { nullable: true, description: 'The promise that is not staffed.' })
  promise(@Parent() { reader, judgement, found }: Conflict): ServicePromise | null {
    const promise = judgement.model.promises.find(({ key }) => key === found.promise);
    return promise === undefined ? null : toPromise(reader, promise);
  }

  @ResolveField(() => [Law], {
    description: 'The laws without which the goals could hold together, as few as suffice.',
  })
  laws(@Parent() { judgement, found }: Conflict): Law[] {
    const stated = new Map(judgement.model.laws.map((law) => [law.key, law]));
    return known(stated, found.laws).map((law) => toLaw(judgement.metrics, law));
  }

  @ResolveField(() => [Repair], {
    description: 'What would settle it, the best first; empty for what is only possible.',
  })
  async repairs(@Parent() { reader, judgement, found }: Conflict): Promise<Repair[]> {
    return (await judgement.repairsOf(found)).map((tried) => toRepair(reader, judgement, tried));
  }

  @ResolveField(() => Evidence, { description: 'The facts behind it; nothing in it once it is resolved.' })
  async evidence(@Parent() { reader, judgement, found }: Conflict): Promise<Evidence> {
    const evidence = found.evidence ?? (await judgement.evidenceOf(found))?.evidence ?? NO_EVIDENCE;
    return toEvidence(reader, judgement, { goals: found.goals, evidence });
  }
}

const NO_EVIDENCE: engine.Evidence = { positions: [], effects: [], needs: [], circle: [], promises: [] };

@Resolver(() => GoalPosition)
export class GoalPositionResolver {
  @ResolveField()
  goal(@Parent() { reader, judgement, goalKey }: GoalPosition): Promise<Goal> {
    return goalIn(reader, judgement, goalKey);
  }
}

/** Those of some keys that the plan still has: one that is resolved may have been about something that is gone. */
function known<Entry>(entries: ReadonlyMap<string, Entry>, keys: readonly string[]): Entry[] {
  return keys.flatMap((key) => entries.get(key) ?? []);
}

/** GraphQL says null for what is left out. */
export function withoutNulls(filter: ConflictFilter): ConflictFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
}
