import { optionsOf, decisionsReplacing } from '@concord/persistence';
import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person, toMetric } from '../business-model/business-model.graphql-types.ts';
import { Conflict } from '../conflict/conflict.graphql-types.ts';
import { toStoredConflict } from '../conflict/to-conflict.ts';
import { personOf } from '../conflict-life/to-conflict-life.ts';
import { PageArgs } from '../graphql/page.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { rounded } from '../graphql/rounded.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { DecisionReader } from './decision-reader.ts';
import { DecisionReviewResult } from './decision-results.graphql-types.ts';
import { Decision, DecisionConnection, DecisionOption, ExpectedEffect } from './decision.graphql-types.ts';
import { DecisionReviewInput } from './decision.inputs.ts';
import { DecisionLogFilter, storedFilter } from './decision-log-filter.ts';
import { metricNow } from './metric-now.ts';
import { ReviewService } from './review.service.ts';
import { toDecision } from './to-decision.ts';

@Resolver(() => Organisation)
export class OrganisationDecisionResolver {
  constructor(private readonly decisions: DecisionReader) {}

  @ResolveField(() => DecisionConnection, { name: 'decisions', description: 'What was decided, the latest first.' })
  decisionPage(
    @Parent() { reader }: Organisation,
    @Args() page: PageArgs,
    @Args('reviewDue', {
      type: () => Boolean,
      nullable: true,
      description: 'Only those whose day of review has come and that nobody has reviewed.',
    })
    reviewDue?: boolean,
    @Args('filter', { type: () => DecisionLogFilter, nullable: true, description: 'Which ones; missing: all.' })
    filter?: DecisionLogFilter,
  ): Promise<DecisionConnection> {
    const due = reviewDue === true ? { dueBy: reader.asOf } : {};
    return this.decisions.page(reader, page, { ...storedFilter(filter ?? {}), ...due });
  }
}

@Resolver()
export class DecisionReviewResolver {
  constructor(private readonly service: ReviewService) {}

  @Mutation(() => DecisionReviewResult, { description: 'Says how a decision turned out.' })
  reviewDecision(
    @Args('organisation', { type: () => ID, description: 'The key of the organisation.' }) organisation: string,
    @Args('decision', { type: () => ID, description: 'The id of the decision.' }) decision: string,
    @Args('version', { type: () => Int, description: 'The version of the decision that you saw.' }) version: number,
    @Args('review', { description: 'How it turned out.' }) review: DecisionReviewInput,
    @Context() context: RequestContext,
  ): Promise<typeof DecisionReviewResult> {
    return this.service.review(organisation, { decision, version }, review, context);
  }
}

@Resolver(() => Decision)
export class DecisionResolver {
  @ResolveField(() => Person, { nullable: true, description: 'The one person who answers for it.' })
  async accountable(@Parent() { reader, row }: Decision): Promise<Person | null> {
    return personOf(reader, await reader.judgement(), row.accountableKey);
  }

  @ResolveField(() => [Person], { description: 'Those who carry it out.' })
  responsible(@Parent() { reader, row }: Decision): Promise<Person[]> {
    return peopleOf(reader, row.responsibleKeys);
  }

  @ResolveField(() => [Person], { description: 'Those who were asked.' })
  consulted(@Parent() { reader, row }: Decision): Promise<Person[]> {
    return peopleOf(reader, row.consultedKeys);
  }

  @ResolveField(() => [Person], { description: 'Those who are told.' })
  informed(@Parent() { reader, row }: Decision): Promise<Person[]> {
    return peopleOf(reader, row.informedKeys);
  }

  @ResolveField(() => DateTimeScalar, { description: 'When it was taken.' })
  async decidedAt(@Parent() { reader, row }: Decision): Promise<Date> {
    return (await reader.revisions.load(row.revision))?.at ?? new Date(0);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who wrote it down.' })
  async decidedBy(@Parent() { reader, row }: Decision): Promise<Person | null> {
    const revision = await reader.revisions.load(row.revision);
    return personOf(reader, await reader.judgement(), revision?.personKey ?? null);
  }

  @ResolveField(() => [DecisionOption], { description: 'What could have been decided.' })
  async options(@Parent() { reader, row }: Decision): Promise<DecisionOption[]> {
    const { manager, organisation } = reader;
    const options = await optionsOf(manager, organisation.organisationId, [row.decisionId]);
    return options.map(({ says, chosen, effect }) => ({ says, chosen, effect }));
  }

  @ResolveField(() => ExpectedEffect, { nullable: true, description: 'What it shall do to a metric, and what it did.' })
  async expected(@Parent() { reader, row }: Decision): Promise<ExpectedEffect | null> {
    const judgement = await reader.judgement();
    const metric = judgement.metrics.get(row.expectedMetricKey ?? '');
    if (!metric || row.expectedValue === null) return null;
    const now = metricNow(judgement, metric.key);
    return {
      metric: toMetric(reader, metric),
      from: row.expectedFrom,
      to: row.expectedValue,
      now: now === undefined ? null : rounded(now),
    };
  }

  @ResolveField(() => Conflict, { nullable: true, description: 'The conflict that it is about, as it is now.' })
  async conflict(@Parent() { reader, row }: Decision): Promise<Conflict | null> {
    const found = await reader.conflicts.load(row.conflictId);
    return found ? toStoredConflict(reader, await reader.judgement(), found) : null;
  }

  @ResolveField(() => Decision, { nullable: true, description: 'The decision that it took the place of.' })
  async replaces(@Parent() { reader, row }: Decision): Promise<Decision | null> {
    const found = row.replacesId === null ? undefined : await reader.decisions.load(row.replacesId);
    return found ? toDecision(reader, found) : null;
  }

  @ResolveField(() => Decision, { nullable: true, description: 'The decision that took its place.' })
  async replacedBy(@Parent() { reader, row }: Decision): Promise<Decision | null> {
    const { manager, organisation } = reader;
    const [found] = await decisionsReplacing(manager, organisation.organisationId, [row.decisionId]);
    return found ? toDecision(reader, found) : null;
  }
}

async function peopleOf(reader: Decision['reader'], keys: readonly string[]): Promise<Person[]> {
  const judgement = await reader.judgement();
  return keys.flatMap((key) => personOf(reader, judgement, key) ?? []);
}
