import { conflictsMatching } from '@concord/persistence';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CellEffect } from '../alignment/alignment.graphql-types.ts';
import { toCell } from '../alignment/to-alignment.ts';
import { Conflict } from '../conflict/conflict.graphql-types.ts';
import { toStoredConflict } from '../conflict/to-conflict.ts';
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

  @ResolveField(() => [Conflict], { description: 'Conflicts between its goals and those of others, worst first.' })
  async conflicts(@Parent() { reader, key }: Department): Promise<Conflict[]> {
    const judgement = await reader.judgement();
    const { manager, organisation } = reader;
    const rows = await conflictsMatching(manager, organisation.organisationId, { departments: [key] });
    return rows.map((row) => toStoredConflict(reader, judgement, row));
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
