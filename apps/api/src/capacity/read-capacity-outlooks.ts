import { type Capacity, type Goal, usersOfCapacity, weeklyLoad, type WeekOfLoad } from '@concord/alignment-engine';
import type { OrganisationRow } from '@concord/persistence';
import { CapacityUser } from '../conflict/evidence.graphql-types.ts';
import { toDepartment } from '../department/department.graphql-types.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { must } from '../judgement/must.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { CapacityOutlook, CapacityWeek } from './capacity-outlook.graphql-types.ts';

const MOST_USERS = 8;

/** What is planned with of a capacity. */
export interface Planned {
  readonly capacity: Capacity;
  readonly goals: readonly Goal[];
  readonly weeks: readonly WeekOfLoad[];
  readonly peak: number;
}

/** What is planned with of every capacity in the weeks to come, the most overloaded first; from the plan in memory. */
export function plannedByCapacity(
  { plan, asOf }: Judgement,
  weeks: number,
  weekStartsOn: OrganisationRow['weekStartsOn'],
): Planned[] {
  const users = usersByCapacity(plan.goals);
  return plan.capacities
    .map((capacity): Planned => {
      const goals = users.get(capacity.key) ?? [];
      const load = weeklyLoad(capacity, goals, asOf, weeks, weekStartsOn);
      return { capacity, goals, weeks: load, peak: Math.max(0, ...load.map(({ peak }) => peak)) };
    })
    .sort((a, b) => strain(b) - strain(a) || (a.capacity.key < b.capacity.key ? -1 : 1));
}

export function toOutlook(
  reader: OrganisationReader,
  judgement: Judgement,
  { capacity, goals, weeks, peak }: Planned,
): CapacityOutlook {
  const users = usersOfCapacity(capacity.key, goals, judgement.asOf);
  return {
    reader,
    id: capacity.key,
    capacity: { ...capacity },
    peak: rounded(peak),
    weeksOver: weeks.filter(({ over }) => over).length,
    weeks: weeks.map((week) => toWeek(reader, judgement, week)),
    users: users
      .slice(0, MOST_USERS)
      .map(({ goal, amount }) => Object.assign(new CapacityUser(reader, judgement, goal), { amount: rounded(amount) })),
    userCount: users.length,
  };
}

function toWeek(reader: OrganisationReader, judgement: Judgement, week: WeekOfLoad): CapacityWeek {
  return {
    ...week,
    peak: rounded(week.peak),
    parts: week.parts.map(({ department, amount }) => ({
      department: toDepartment(reader, must(judgement.departments, department)),
      amount: rounded(amount),
    })),
  };
}

/** One pass over the goals, however many capacities there are. */
function usersByCapacity(goals: readonly Goal[]): ReadonlyMap<string, readonly Goal[]> {
  const users = new Map<string, Goal[]>();
  for (const goal of goals) {
    if (goal.status !== 'active') continue;
    for (const key of Object.keys(goal.uses)) {
      const others = users.get(key);
      if (others) others.push(goal);
      else users.set(key, [goal]);
    }
  }
  return users;
}

/** How much of what there is is planned with at the most; of nothing, everything is too much. */
function strain({ capacity, peak }: Planned): number {
  return capacity.amount === 0 ? (peak > 0 ? Infinity : 0) : peak / capacity.amount;
}
