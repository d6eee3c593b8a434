import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OutcomeAlignment } from '../alignment/alignment.graphql-types.ts';
import { toOutcomeAlignment } from '../alignment/to-alignment.ts';
import { ConflictConnection } from '../conflict/conflict.graphql-types.ts';
import { ConflictReader } from '../conflict/conflict-reader.ts';
import { GoalConnection, GoalFilter } from '../goal/goal.graphql-types.ts';
import { goalPage } from '../goal/goal-page.ts';
import { PageArgs } from '../graphql/page.ts';
import { must } from '../judgement/must.ts';
import { CustomerOutcome } from './customer-outcome.graphql-types.ts';

@Resolver(() => CustomerOutcome)
export class CustomerOutcomeResolver {
  constructor(private readonly conflictReader: ConflictReader) {}

  @ResolveField(() => GoalConnection, { description: 'The goals that reach it, whether they help or hurt.' })
  goals(
    @Parent() { reader, key }: CustomerOutcome,
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, description: 'Which of them.' }) filter?: GoalFilter,
  ): Promise<GoalConnection> {
    return goalPage(reader, page, { archived: false, ...filter, outcomes: [key] });
  }

  @ResolveField(() => ConflictConnection, { description: 'Conflicts that concern it, worst first.' })
  conflicts(@Parent() { reader, key }: CustomerOutcome, @Args() page: PageArgs): Promise<ConflictConnection> {
    return this.conflictReader.page(reader, page, { outcomes: [key] });
  }

  @ResolveField(() => OutcomeAlignment, { description: 'What all goals together do to it.' })
  async alignment(@Parent() { reader, key }: CustomerOutcome): Promise<OutcomeAlignment> {
    const judgement = await reader.judgement();
    const { alignmentByOutcome } = await judgement.findings();
    return toOutcomeAlignment(reader, judgement, must(alignmentByOutcome, key));
  }
}
