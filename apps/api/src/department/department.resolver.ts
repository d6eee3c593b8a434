import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CellEffect } from '../alignment/alignment.graphql-types.ts';
import { toCell } from '../alignment/to-alignment.ts';
import { ConflictConnection } from '../conflict/conflict.graphql-types.ts';
import { ConflictReader } from '../conflict/conflict-reader.ts';
import { toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { GoalConnection, GoalFilter } from '../goal/goal.graphql-types.ts';
import { goalPage } from '../goal/goal-page.ts';
import { PageArgs } from '../graphql/page.ts';
import { must } from '../judgement/must.ts';
import { ProgressHistory } from '../progress/progress.graphql-types.ts';
import { progressOfGoals } from '../progress/progress-of-goals.ts';
import { Department, Priority } from './department.graphql-types.ts';

@Resolver(() => Department)
export class DepartmentResolver {
  constructor(private readonly conflictReader: ConflictReader) {}

  @ResolveField(() => [Priority], { description: 'How the department itself ranks the outcomes.' })
  async priorities(@Parent() { reader, stated }: Department): Promise<Priority[]> {
    const { outcomes } = await reader.judgement();
    return Object.entries(stated.priorities).map(([key, emphasis]) => ({
      outcome: toOutcome(reader, must(outcomes, key)),
      emphasis,
    }));
  }

  @ResolveField(() => GoalConnection, { description: 'Its own goals and those it shares.' })
  goals(
    @Parent() { reader, key }: Department,
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, description: 'Which of them.' }) filter?: GoalFilter,
  ): Promise<GoalConnection> {
    return goalPage(reader, page, { archived: false, ...filter, departments: [key] });
  }

  @ResolveField(() => ConflictConnection, {
    description: 'Conflicts between its goals and those of others, worst first.',
  })
  conflicts(@Parent() { reader, key }: Department, @Args() page: PageArgs): Promise<ConflictConnection> {
    return this.conflictReader.page(reader, page, { departments: [key] });
  }

  @ResolveField(() => ProgressHistory, { description: 'The way of its active goals over time.' })
  async progress(@Parent() { reader, key }: Department): Promise<ProgressHistory> {
    return progressOfGoals(await reader.judgement(), { department: key });
  }

  @ResolveField(() => [CellEffect], { description: 'What it does to every outcome that it touches.' })
  async effects(@Parent() { reader, key }: Department): Promise<CellEffect[]> {
    const judgement = await reader.judgement();
    const { cells } = await judgement.findings();
    return cells.filter(({ department }) => department === key).map((cell) => toCell(reader, judgement, cell));
  }
}
