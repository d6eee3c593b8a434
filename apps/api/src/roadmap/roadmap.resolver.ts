import { waitsOfGoal } from '@concord/alignment-engine';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Conflict } from '../conflict/conflict.graphql-types.ts';
import { toStoredConflict } from '../conflict/to-conflict.ts';
import { decodeCursor, encodeCursor, PageArgs, pageSize, toPage } from '../graphql/page.ts';
import { must } from '../judgement/must.ts';
import { OncePerJudgement } from '../judgement/once-per-judgement.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { MilestoneOutlook } from './outlook.graphql-types.ts';
import { comparePlaces, placesOnRoadmap, type PlaceOnRoadmap } from './places-on-roadmap.ts';
import { nameOf, readOutlook } from './read-outlook.ts';
import {
  GoalGrouping,
  type Grouping,
  RoadmapFilter,
  RoadmapRow,
  RoadmapRowConnection,
  RoadmapWait,
} from './roadmap.graphql-types.ts';
import { selectedGoals } from './selected-goals.ts';

const known = new OncePerJudgement<readonly PlaceOnRoadmap[]>();

@Resolver(() => Organisation)
export class RoadmapResolver {
  @ResolveField(() => RoadmapRowConnection, {
    description: 'Its active goals over time, by group: with their milestones, what they wait for, and what clashes.',
  })
  async roadmap(
    @Parent() { reader }: Organisation,
    @Args() page: PageArgs,
    @Args('groupBy', { type: () => GoalGrouping, defaultValue: 'department', description: 'By what they are grouped.' })
    groupBy: Grouping,
    @Args('filter', { nullable: true, description: 'Which of them.' }) filter?: RoadmapFilter,
  ): Promise<RoadmapRowConnection> {
    const size = pageSize(page);
    const after = page.after == null ? undefined : placeOfRow(page.after);
    const judgement = await reader.judgement();
    const places = await known.of(judgement, `${groupBy} ${nameOf(filter ?? {})}`, async () => {
      const goals = await selectedGoals(judgement, filter ?? {});
      return placesOnRoadmap(judgement, goals, groupBy, groupBy === 'outcome' ? await judgement.reach() : undefined);
    });
    const start = after === undefined ? 0 : places.findIndex(({ place }) => comparePlaces(place, after) > 0);
    const shown = start < 0 ? [] : places.slice(start, start + size + 1);
    const rows = shown.map(({ goal, ...stands }): RoadmapRow =>
      Object.assign(new RoadmapRow(reader, judgement, goal.key), { id: goal.key, ...stands }),
    );
    return { ...toPage(rows, size, page, ({ place }) => encodeCursor([...place])), totalCount: places.length };
  }

  @ResolveField(() => MilestoneOutlook, { description: 'Whether the milestones of its active goals will be reached.' })
  milestoneOutlook(
    @Parent() { reader }: Organisation,
    @Args('filter', { nullable: true, description: 'Of which goals.' }) filter?: RoadmapFilter,
  ): Promise<MilestoneOutlook> {
    return readOutlook(reader, filter ?? {});
  }
}

@Resolver(() => RoadmapRow)
export class RoadmapRowResolver {
  @ResolveField()
  async waits(@Parent() { reader, judgement, goalKey }: RoadmapRow): Promise<RoadmapWait[]> {
    const waits = waitsOfGoal(must(judgement.goals, goalKey), (key) => judgement.goals.get(key));
    const clashes = waits.some(({ daysShort }) => daysShort > 0) ? await reader.conflictsOfGoal.load(goalKey) : [];
    return waits.map(({ of: step, ofDue, needs, goal, title, needsDue, done, daysShort }) => ({
      step,
      due: ofDue ?? null,
      needs,
      title,
      goalKey: goal,
      departmentName: must(judgement.departments, must(judgement.goals, goal).department).name,
      needsDue: needsDue ?? null,
      done,
      daysShort,
      conflictId:
        daysShort === 0
          ? null
          : (clashes.find(({ rule, goals }) => rule === 'schedule-clash' && goals.includes(goal))?.id ?? null),
    }));
  }

  @ResolveField()
  async clashes(@Parent() { reader, judgement, goalKey }: RoadmapRow): Promise<Conflict[]> {
    const found = await reader.conflictsOfGoal.load(goalKey);
    return found
      .filter(({ rule }) => rule === 'schedule-clash' || rule === 'over-capacity')
      .map((row) => toStoredConflict(reader, judgement, row));
  }
}

function placeOfRow(cursor: string): PlaceOnRoadmap['place'] {
  return decodeCursor(cursor, [0, '', ''] as [number, string, string]);
}
