import type * as engine from '@concord/alignment-engine';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustomerOutcome, toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Department, toDepartment } from '../department/department.graphql-types.ts';
import { Goal } from '../goal/goal.graphql-types.ts';
import { goalIn } from '../goal/goal-in-judgement.ts';
import { decodeCursor, encodeCursor, PageArgs, pageSize, toPage } from '../graphql/page.ts';
import { must } from '../judgement/must.ts';
import { ServicePromise, toPromise } from '../promise/promise.graphql-types.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { Advice, AdviceConnection, AdviceFilter, Truncation } from './advice.graphql-types.ts';
import { toAdvice, toTruncation } from './to-advice.ts';

@Resolver(() => Organisation)
export class OrganisationAdviceResolver {
  @ResolveField(() => AdviceConnection, { description: 'What is worth knowing about its plan, weightiest first.' })
  async advice(
    @Parent() { reader }: Organisation,
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, description: 'Which of it.' }) filter?: AdviceFilter,
  ): Promise<AdviceConnection> {
    const judgement = await reader.judgement();
    const { advice } = await judgement.findings();
    const size = pageSize(page);
    const matching = advice.filter(({ found }) => fits(found, filter ?? {}));
    const start =
      page.after == null ? 0 : matching.findIndex(({ id }) => id === decodeCursor(page.after ?? '', [''])[0]) + 1;
    const shown = matching.slice(start, start + size + 1).map((one) => toAdvice(reader, judgement, one));
    return { ...toPage(shown, size, page, ({ id }) => encodeCursor([id])), totalCount: matching.length };
  }

  @ResolveField(() => [Truncation], {
    description: 'What its conflicts and advice leave out; empty for every usual plan.',
  })
  async truncated(@Parent() { reader }: Organisation): Promise<Truncation[]> {
    const { report } = await (await reader.judgement()).findings();
    return report.truncated.map(toTruncation);
  }
}

@Resolver(() => Goal)
export class GoalAdviceResolver {
  @ResolveField(() => [Advice], { description: 'What is worth knowing about it, weightiest first.' })
  async advice(@Parent() { reader, key }: Goal): Promise<Advice[]> {
    const judgement = await reader.judgement();
    const findings = await judgement.findings();
    return findings.adviceOnGoal(key).map((one) => toAdvice(reader, judgement, one));
  }
}

@Resolver(() => Advice)
export class AdviceResolver {
  @ResolveField(() => [Goal], { description: 'The goals that it is about.' })
  goals(@Parent() { reader, judgement, found }: Advice): Promise<Goal[]> {
    return Promise.all(found.goals.map((key) => goalIn(reader, judgement, key)));
  }

  @ResolveField(() => [Department], { description: 'The departments that it is for.' })
  departments(@Parent() { reader, judgement, found }: Advice): Department[] {
    return found.departments.map((key) => toDepartment(reader, must(judgement.departments, key)));
  }

  @ResolveField(() => ServicePromise, { nullable: true, description: 'The promise that it is about.' })
  promise(@Parent() { reader, judgement, found }: Advice): ServicePromise | null {
    const promise = judgement.model.promises.find(({ key }) => key === found.promise);
    return promise === undefined ? null : toPromise(reader, promise);
  }

  @ResolveField(() => [CustomerOutcome], { description: 'The outcomes that are concerned.' })
  outcomes(@Parent() { reader, judgement, found }: Advice): CustomerOutcome[] {
    return found.outcomes.map((key) => toOutcome(reader, must(judgement.outcomes, key)));
  }
}

function fits(advice: engine.Advice, { rules, departments, outcomes, goals }: AdviceFilter): boolean {
  return (
    (rules == null || rules.includes(advice.rule)) &&
    (departments == null || departments.some((key) => advice.departments.includes(key))) &&
    (outcomes == null || outcomes.some((key) => advice.outcomes.includes(key))) &&
    (goals == null || goals.some((key) => advice.goals.includes(key)))
  );
}
