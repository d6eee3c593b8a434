import { FORMER_MEMBER } from '@concord/persistence';
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
  const owned = [...goals.values()].filter(({ owner }) => owner === key);
  return [
    { kind: 'model', model: { ...model, people } },
    ...owned.map((goal): PlanEdit => ({ kind: 'goal', goal: { ...goal, owner: former } })),
  ];
}
