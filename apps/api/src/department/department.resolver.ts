import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CellEffect, EffectCounts } from '../alignment/alignment.graphql-types.ts';
import { toCell } from '../alignment/to-alignment.ts';
import { ConflictConnection } from '../conflict/conflict.graphql-types.ts';
import { ConflictReader } from '../conflict/conflict-reader.ts';
import { toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { GoalConnection, GoalFilter } from '../goal/goal.graphql-types.ts';
import { goalPage } from '../goal/goal-page.ts';
import { atLeastOne, PageArgs } from '../graphql/page.ts';
import type { Cell } from '../judgement/findings.ts';
import type { Judgement } from '../judgement/judgement.ts';
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
  async effects(
    @Parent() { reader, key }: Department,
    @Args('first', {
      type: () => Int,
      nullable: true,
      description: 'How many at most, outcomes that matter most first; missing: all, as in the plan.',
    })
    first?: number | null,
  ): Promise<CellEffect[]> {
    const judgement = await reader.judgement();
    const cells = await cellsOf(judgement, key);
    return (first == null ? cells : weightiest(cells, judgement).slice(0, atLeastOne(first))).map((cell) =>
      toCell(reader, judgement, cell),
    );
  }

  @ResolveField(() => EffectCounts, { description: 'How many outcomes it touches, by what it does to them.' })
  async effectCounts(@Parent() { reader, key }: Department): Promise<EffectCounts> {
    const cells = await cellsOf(await reader.judgement(), key);
    const count = (wanted: Cell['verdict']) => cells.filter(({ verdict }) => verdict === wanted).length;
    return { helps: count('helps'), hurts: count('hurts'), contested: count('contested') };
  }
}

async function cellsOf(judgement: Judgement, key: string): Promise<Cell[]> {
  const { cells } = await judgement.findings();
  return cells.filter(({ department }) => department === key);
}

function weightiest(cells: Cell[], { outcomes }: Judgement): Cell[] {
  const weight = ({ outcome }: Cell) => must(outcomes, outcome).weight;
  return cells.sort((a, b) => weight(b) - weight(a));
}
