import type { Authority, Goal } from '@concord/alignment-engine';
import { FORMER_MEMBER, namedIn, renamedIn } from '@concord/persistence';
import type { Judgement } from '../judgement/judgement.ts';
import type { PlanEdit } from '../judgement/worker/protocol.ts';

/**
 * The edits that put somebody else in the place of a person, whom nothing but their department is known of.
 * @returns nothing where they have left the plan
 */
export function withoutPerson({ model, goals }: Judgement, key: string, former: string): PlanEdit[] {
  if (!model.people.some((person) => person.key === key)) return [];
  const people = model.people.map(({ department, ...person }) => {
    const where = department === undefined ? {} : { department };
    return person.key === key ? { key: former, name: FORMER_MEMBER, ...where } : { ...person, ...where };
  });
  const names = new Map([[key, former]]);
  const authorities = model.authorities.map((authority) => renamedIn(authority, names) as Authority);
  const naming = [...goals.values()].filter((goal) => namedIn(goal).includes(key));
  return [
    { kind: 'model', model: { ...model, people, authorities } },
    ...naming.map((goal): PlanEdit => ({ kind: 'goal', goal: renamedIn(goal, names) as Goal })),
  ];
}
