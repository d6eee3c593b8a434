import type { Goal } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import type { Judgement } from '../judgement/judgement.ts';
import type { Grouping } from './roadmap.graphql-types.ts';

/** Where a goal stands on the roadmap. */
export interface PlaceOnRoadmap {
  readonly goal: Goal;
  readonly groupKey: string | null;
  readonly groupName: string;
  readonly place: readonly [group: number, due: string, key: string];
}

/** Behind all days of the calendar. */
const OPEN = '9999-99-99';

/**
 * Goals by group, and within it by the day on which they are due; those without a group come last, and so do those
 * without a day.
 *
 * @param reach what goals reach; asked for only where they are grouped by outcome
 */
export function placesOnRoadmap(
  judgement: Pick<Judgement, 'model' | 'people' | 'outcomes' | 'departments'>,
  goals: readonly Goal[],
  grouping: Grouping,
  reach: ReadonlyMap<string, readonly string[]> = new Map(),
): PlaceOnRoadmap[] {
  const groups = groupsOf(judgement, grouping);
  return goals
    .map((goal): PlaceOnRoadmap => {
      const key = groupKeyOf(goal, grouping, reach);
      const group = key === undefined ? undefined : groups.get(key);
      return {
        goal,
        groupKey: group ? (key ?? null) : null,
        groupName: group?.name ?? WITHOUT[grouping](),
        place: [group?.position ?? groups.size, goal.due ?? OPEN, goal.key],
      };
    })
    .sort((a, b) => comparePlaces(a.place, b.place));
}

/** @returns below 0 where the first stands before the second */
export function comparePlaces(a: PlaceOnRoadmap['place'], b: PlaceOnRoadmap['place']): number {
  return a[0] - b[0] || compareText(a[1], b[1]) || compareText(a[2], b[2]);
}

const WITHOUT: Record<Grouping, () => string> = {
  department: () => say('No department'),
  outcome: () => say('Serves no outcome'),
  owner: () => say('Nobody owns it yet'),
};

interface Group {
  readonly name: string;
  readonly position: number;
}

function groupsOf(
  { model, people, outcomes, departments }: Pick<Judgement, 'model' | 'people' | 'outcomes' | 'departments'>,
  grouping: Grouping,
): ReadonlyMap<string, Group> {
  const named = (keys: readonly string[], nameOf: (key: string) => string | undefined) =>
    new Map(keys.map((key, position) => [key, { name: nameOf(key) ?? key, position }]));
  switch (grouping) {
    case 'department':
      return named(
        model.departments.map(({ key }) => key),
        (key) => departments.get(key)?.name,
      );
    case 'owner':
      return named(
        [...model.people]
          .sort((a, b) => compareText(a.name, b.name) || compareText(a.key, b.key))
          .map(({ key }) => key),
        (key) => people.get(key)?.name,
      );
    case 'outcome':
      return named(
        [...model.outcomes].sort((a, b) => b.weight - a.weight || compareText(a.key, b.key)).map(({ key }) => key),
        (key) => outcomes.get(key)?.statement,
      );
  }
}

function groupKeyOf(goal: Goal, grouping: Grouping, reach: ReadonlyMap<string, readonly string[]>): string | undefined {
  if (grouping === 'department') return goal.department;
  if (grouping === 'owner') return goal.owner;
  const served = Object.entries(goal.serves)
    .filter(([, effect]) => effect > 0)
    .sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return served[0]?.[0] ?? reach.get(goal.key)?.[0];
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
