import type { Goal, GoalTraining, Plan, Roles } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import type { Finding, Path } from './plan-error.ts';

const ROLES = ['responsible', 'consulted', 'informed'] as const;

/** What stands behind goals and contradicts itself: roles of one person, training had by others, help for oneself. */
export function checkGoalPlans({ goals }: Plan): Finding[] {
  const departments = new Map(goals.map(({ key, department }) => [key, department]));
  return goals.flatMap((goal, g) => {
    const at: Path = ['goals', g];
    return [
      ...checkRoles(goal.roles, goal.owner, [...at, 'roles']),
      ...goal.milestones.flatMap(({ roles, owner }, m) => checkRoles(roles, owner, [...at, 'milestones', m, 'roles'])),
      ...(goal.actions ?? []).flatMap(({ roles, owner }, a) =>
        checkRoles(roles, owner, [...at, 'actions', a, 'roles']),
      ),
      ...(goal.training ?? []).flatMap((training, t) => checkTraining(training, [...at, 'training', t])),
      ...checkSupports(goal, departments, [...at, 'supports']),
    ];
  });
}

/** Everybody has one role: the owner is accountable, and so in no other. */
function checkRoles(roles: Roles | undefined, owner: string | undefined, at: Path): Finding[] {
  if (roles === undefined) return [];
  const first = new Map<string, string>();
  return ROLES.flatMap((role) =>
    roles[role].flatMap((person, i) => {
      if (person === '') return [];
      const before = first.get(person);
      if (before === undefined) first.set(person, role);
      if (person === owner)
        return [
          {
            at: [...at, role, i],
            message: say('"{person}" is accountable already, as the owner; remove them here', { person }),
          },
        ];
      // Twice in one list is told by the schema.
      if (before === undefined || before === role) return [];
      const message = say('"{person}" is in "{before}" already; keep one of the two roles', { person, before });
      return [{ at: [...at, role, i], message }];
    }),
  );
}

function checkTraining({ who, done }: GoalTraining, at: Path): Finding[] {
  const wanted = new Set(who);
  return Object.keys(done).flatMap((person) =>
    wanted.has(person)
      ? []
      : [
          {
            at: [...at, 'done', person],
            message: say('"{person}" is not in "who" of this training; add them there, or remove the day', { person }),
          },
        ],
  );
}

function checkSupports(goal: Goal, departments: ReadonlyMap<string, string>, at: Path): Finding[] {
  return (goal.supports ?? []).flatMap(({ goal: helped }, s) => {
    if (helped === '') return [];
    const place = [...at, s, 'goal'];
    if (helped === goal.key)
      return [{ at: place, message: say('a goal cannot support itself; name another goal, or remove the entry') }];
    if (departments.get(helped) !== goal.department) return [];
    const message = say(
      '"{goal}" is a goal of the same department; name one of another, or make one the "parent" of the other',
      { goal: helped },
    );
    return [{ at: place, message }];
  });
}
