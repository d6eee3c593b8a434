import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Conflict } from '../conflict/conflict.graphql-types.ts';
import { toStoredConflict } from '../conflict/to-conflict.ts';
import { badInput, decodeCursor, encodeCursor, PageArgs, pageSize, toPage } from '../graphql/page.ts';
import { OncePerJudgement } from '../judgement/once-per-judgement.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { CapacityOutlook, CapacityOutlookConnection } from './capacity-outlook.graphql-types.ts';
import { type Planned, plannedByCapacity, toOutlook } from './read-capacity-outlooks.ts';

/** Half a year. */
const USUAL_WEEKS = 26;
const MOST_WEEKS = 104;

const known = new OncePerJudgement<readonly Planned[]>();

@Resolver(() => Organisation)
export class OrganisationCapacityResolver {
  @ResolveField(() => CapacityOutlookConnection, {
    description: 'What is planned with of its capacities in the weeks to come, the most overloaded first.',
  })
  async capacityOutlooks(
    @Parent() { reader }: Organisation,
    @Args() page: PageArgs,
    @Args('weeks', {
      type: () => Int,
      defaultValue: USUAL_WEEKS,
      description: `How many weeks, from that of the judging day on, 1 to ${MOST_WEEKS}.`,
    })
    weeks: number,
    @Args('capacity', { type: () => ID, nullable: true, description: 'Only the capacity with this key.' })
    capacity?: string,
  ): Promise<CapacityOutlookConnection> {
    const size = pageSize(page);
    if (weeks < 1 || weeks > MOST_WEEKS) throw badInput(`"weeks" must be between 1 and ${MOST_WEEKS}; it is ${weeks}.`);
    const judgement = await reader.judgement();
    const { weekStartsOn } = reader.organisation;
    const planned = await known.of(judgement, `${weeks} ${weekStartsOn}`, () =>
      plannedByCapacity(judgement, weeks, weekStartsOn),
    );
    const all = planned.filter((one) => capacity == null || one.capacity.key === capacity);
    const last = page.after == null ? undefined : decodeCursor(page.after, [''])[0];
    const start = last === undefined ? 0 : all.findIndex((one) => one.capacity.key === last) + 1;
    const shown = all.slice(start, start + size + 1).map((one) => toOutlook(reader, judgement, one));
    return {
      ...toPage(shown, size, page, ({ id }) => encodeCursor([id])),
      totalCount: all.length,
      overloadedCount: all.filter((one) => one.weeks.some(({ over }) => over)).length,
    };
  }
}

@Resolver(() => CapacityOutlook)
export class CapacityOutlookResolver {
  @ResolveField()
  async conflicts(@Parent() { reader, id }: CapacityOutlook): Promise<Conflict[]> {
    const found = await reader.conflictsOnCapacity.load(id);
    const judgement = await reader.judgement();
    return found.map((row) => toStoredConflict(reader, judgement, row));
  }
}
