import { progressOf } from '@concord/alignment-engine';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GoalEffect } from '../alignment/alignment.graphql-types.ts';
import { toGoalEffect } from '../alignment/to-alignment.ts';
import { Metric, Person, toMetric, toPerson } from '../business-model/business-model.graphql-types.ts';
import { Conflict } from '../conflict/conflict.graphql-types.ts';
import { toStoredConflict } from '../conflict/to-conflict.ts';
import { toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department, toDepartment } from '../department/department.graphql-types.ts';
import { isKey } from '../graphql/is-key.ts';
import { PageArgs } from '../graphql/page.ts';
import { must } from '../judgement/must.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { GoalProgress, toProgress } from '../progress/progress.graphql-types.ts';
import { Goal, GoalConnection, GoalFilter, toGoal } from './goal.graphql-types.ts';
import {
  CapacityUse,
  CheckIn,
  GoalCurvePoint,
  Milestone,
  Serves,
  toCheckIns,
  toMilestone,
} from './goal-parts.graphql-types.ts';
import { goalCurve } from './goal-curve.ts';
import { countOf, goalPage } from './goal-page.ts';

@Resolver(() => Organisation)
export class OrganisationGoalResolver {
  @ResolveField(() => GoalConnection, { description: 'Its goals, in the order of the plan.' })
  goals(
    @Parent() { reader }: Organisation,
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, description: 'Which of them.' }) filter?: GoalFilter,
  ): Promise<GoalConnection> {
    return goalPage(reader, page, filter ?? { archived: false });
  }

  @ResolveField(() => Goal, {
    nullable: true,
    description: 'One goal, archived or not; null if there is none with this key.',
  })
  async goal(
    @Parent() { reader }: Organisation,
    @Args('key', { type: () => ID, description: 'The key of the goal.' }) key: string,
  ): Promise<Goal | null> {
    const stored = isKey(key) ? await reader.goals.load(key) : undefined;
    return stored ? toGoal(reader, stored) : null;
  }
}

@Resolver(() => GoalConnection)
export class GoalConnectionResolver {
  @ResolveField(() => Int, { description: 'How many there are in all; counted only when asked for.' })
  totalCount(@Parent() connection: GoalConnection): Promise<number> {
    return countOf(connection);
  }
}

@Resolver(() => Goal)
export class GoalResolver {
  @ResolveField(() => Department, { description: 'The department that wants it.' })
  async department(@Parent() { reader, stored }: Goal): Promise<Department> {
    return toDepartment(reader, must((await reader.judgement()).departments, stored.goal.department));
  }

  @ResolveField(() => [Department], { description: 'Departments that carry it together with its own.' })
  async sharedWith(@Parent() { reader, stored }: Goal): Promise<Department[]> {
    const { departments } = await reader.judgement();
    return stored.goal.sharedWith.map((key) => toDepartment(reader, must(departments, key)));
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who answers for it.' })
  async owner(@Parent() { reader, stored }: Goal): Promise<Person | null> {
    const { owner } = stored.goal;
    return owner === undefined ? null : toPerson(reader, must((await reader.judgement()).people, owner));
  }

  @ResolveField(() => Metric, { nullable: true, description: 'What it is measured by.' })
  async metric(@Parent() { reader, stored }: Goal): Promise<Metric | null> {
    const { metric } = stored.goal;
    return metric === undefined ? null : toMetric(reader, must((await reader.judgement()).metrics, metric));
  }

  @ResolveField(() => [Serves], { description: 'What it itself does to outcomes.' })
  async serves(@Parent() { reader, stored }: Goal): Promise<Serves[]> {
    const { outcomes } = await reader.judgement();
    return Object.entries(stored.goal.serves).map(([key, effect]) => ({
      outcome: toOutcome(reader, must(outcomes, key)),
      effect,
    }));
  }

  @ResolveField(() => [GoalEffect], { description: 'Every outcome that it helps or hurts while it is active.' })
  async effects(@Parent() { reader, key }: Goal): Promise<GoalEffect[]> {
    const judgement = await reader.judgement();
    const findings = await judgement.findings();
    return findings.effectsOfGoal(key).map((effect) => toGoalEffect(reader, judgement, effect));
  }

  @ResolveField(() => Goal, { nullable: true, description: 'The goal that it contributes to.' })
  async parent(@Parent() { reader, stored }: Goal): Promise<Goal | null> {
    if (stored.goal.parent === undefined) return null;
    const parent = await reader.goals.load(stored.goal.parent);
    return parent ? toGoal(reader, parent) : null;
  }

  @ResolveField(() => [Goal], { description: 'The goals that contribute to it.' })
  async children(@Parent() { reader, key }: Goal): Promise<Goal[]> {
    const goals = await reader.goalsOf(await reader.children.load(key));
    return goals.map((stored) => toGoal(reader, stored));
  }

  @ResolveField(() => [CapacityUse], { description: 'What it takes of capacities.' })
  async uses(@Parent() { reader, stored }: Goal): Promise<CapacityUse[]> {
    const { capacities } = await reader.judgement();
    return Object.entries(stored.goal.uses).map(([key, amount]) => ({ capacity: must(capacities, key), amount }));
  }

  @ResolveField(() => [Milestone], { description: 'The steps on its way.' })
  milestones(@Parent() { reader, stored }: Goal): Milestone[] {
    const { milestones, owner } = stored.goal;
    return milestones.map((milestone) => toMilestone(reader, milestone, owner));
  }

  @ResolveField(() => [CheckIn], { description: 'How it stood, latest first; also what was corrected.' })
  checkIns(@Parent() { stored }: Goal): CheckIn[] {
    return toCheckIns(stored);
  }

  @ResolveField(() => CheckIn, { nullable: true, description: 'How it stood last, leaving out what was corrected.' })
  latestCheckIn(@Parent() { stored }: Goal): CheckIn | null {
    return toCheckIns(stored).find(({ correctedBy }) => correctedBy === null) ?? null;
  }

  @ResolveField(() => GoalProgress, { description: 'How far it has come.' })
  progress(@Parent() { reader, stored }: Goal): GoalProgress {
    return toProgress(progressOf(stored.goal, reader.asOf));
  }

  @ResolveField(() => [GoalCurvePoint], { description: 'Its way, planned and checked in, for a chart.' })
  curve(@Parent() { stored }: Goal): GoalCurvePoint[] {
    return goalCurve(stored.goal);
  }

  @ResolveField(() => Int, { description: 'How many conflicts it is in.' })
  conflictCount(@Parent() { reader, key }: Goal): Promise<number> {
    return reader.conflictCountOfGoal.load(key);
  }

  @ResolveField(() => [Conflict], { description: 'Its conflicts, worst first.' })
  async conflicts(@Parent() { reader, key }: Goal): Promise<Conflict[]> {
    const judgement = await reader.judgement();
    return (await reader.conflictsOfGoal.load(key)).map((row) => toStoredConflict(reader, judgement, row));
  }
}
