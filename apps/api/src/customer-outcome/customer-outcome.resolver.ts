import { conflictsMatching } from '@concord/persistence';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OutcomeAlignment } from '../alignment/alignment.graphql-types.ts';
import { toOutcomeAlignment } from '../alignment/to-alignment.ts';
import { Conflict } from '../conflict/conflict.graphql-types.ts';
import { toStoredConflict } from '../conflict/to-conflict.ts';
import { GoalConnection, GoalFilter } from '../goal/goal.graphql-types.ts';
import { goalPage } from '../goal/goal-page.ts';
import { PageArgs } from '../graphql/page.ts';
import { must } from '../judgement/must.ts';
import { CustomerOutcome } from './customer-outcome.graphql-types.ts';

@Resolver(() => CustomerOutcome)
export class CustomerOutcomeResolver {
  @ResolveField(() => GoalConnection, { description: 'The goals that reach it, whether they help or hurt.' })
  goals(
    @Parent() { reader, key }: CustomerOutcome,
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, description: 'Which of them.' }) filter?: GoalFilter,
  ): Promise<GoalConnection> {
    return goalPage(reader, page, { archived: false, ...filter, outcomes: [key] });
  }

  @ResolveField(() => [Conflict], { description: 'Conflicts that concern it, worst first.' })
  async conflicts(@Parent() { reader, key }: CustomerOutcome): Promise<Conflict[]> {
    const judgement = await reader.judgement();
    const { manager, organisation } = reader;
    const rows = await conflictsMatching(manager, organisation.organisationId, { outcomes: [key] });
    return rows.map((row) => toStoredConflict(reader, judgement, row));
  }

  @ResolveField(() => OutcomeAlignment, { description: 'What all goals together do to it.' })
  async alignment(@Parent() { reader, key }: CustomerOutcome): Promise<OutcomeAlignment> {
    const judgement = await reader.judgement();
    const { alignmentByOutcome } = await judgement.findings();
    return toOutcomeAlignment(reader, judgement, must(alignmentByOutcome, key));
  }
}
