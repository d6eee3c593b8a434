import type { Roles } from '../goal-plan.ts';
import type { Goal } from '../plan.ts';

/** The parts that people have in goals: accountable (exactly one), responsible, consulted, informed. */
export type Role = 'accountable' | 'responsible' | 'consulted' | 'informed';

/** Somebody's parts in a goal and in what belongs to it. */
export interface PartsInGoal {
  /** In the goal itself. */
  readonly role?: Role;
  /** In how many of its open milestones and actions, by part. */
  readonly inSteps: Readonly<Record<Role, number>>;
}

/** In how many active goals, open milestones and open actions of theirs somebody has each part. */
export type RoleLoad = Readonly<Record<Role, number>>;

/**
 * Who answers for more active goals than this is overloaded: nobody looks after six things at once as they would after
 * one, and practice with goals of people and teams asks for three to five.
 */
export const MOST_ACCOUNTABLE = 5;

const NONE: RoleLoad = { accountable: 0, responsible: 0, consulted: 0, informed: 0 };

/**
 * Whose parts there are in a goal, by person.
 *
 * @example
 * partsInGoal(goal).get('kari'); // { role: 'accountable', inSteps: { accountable: 2, responsible: 0, … } }
 */
export function partsInGoal(goal: Goal): ReadonlyMap<string, PartsInGoal> {
  const parts = new Map<string, PartsInGoal>();
  const partsOf = (person: string) => parts.get(person) ?? { inSteps: NONE };
  for (const [person, role] of peopleIn(goal.owner, goal.roles)) parts.set(person, { ...partsOf(person), role });
  const steps = [
    ...goal.milestones
      .filter(({ done }) => done === undefined)
      .map(({ owner, roles }) => ({ owner: owner ?? goal.owner, roles })),
    ...(goal.actions ?? []).filter(({ state }) => state === 'open'),
  ];
  for (const { owner, roles } of steps) {
    for (const [person, role] of peopleIn(owner, roles)) {
      const { inSteps, ...rest } = partsOf(person);
      parts.set(person, { ...rest, inSteps: { ...inSteps, [role]: inSteps[role] + 1 } });
    }
  }
  return parts;
}

/**
 * How many active goals everybody has a part in, by person; steps of goals do not count.
 *
 * @example
 * roleLoads(plan.goals).get('kari'); // { accountable: 6, responsible: 1, consulted: 0, informed: 2 }
 */
export function roleLoads(goals: readonly Goal[]): ReadonlyMap<string, RoleLoad> {
  const loads = new Map<string, RoleLoad>();
  for (const { status, owner, roles } of goals) {
    if (status !== 'active') continue;
    for (const [person, role] of peopleIn(owner, roles)) {
      const load = loads.get(person) ?? NONE;
      loads.set(person, { ...load, [role]: load[role] + 1 });
    }
  }
  return loads;
}

function peopleIn(owner: string | undefined, roles: Roles | undefined): [person: string, role: Role][] {
  const named = (people: readonly string[], role: Role) => people.map((person): [string, Role] => [person, role]);
  return [
    ...named(owner === undefined ? [] : [owner], 'accountable'),
    ...named(roles?.responsible ?? [], 'responsible'),
    ...named(roles?.consulted ?? [], 'consulted'),
    ...named(roles?.informed ?? [], 'informed'),
  ];
}
