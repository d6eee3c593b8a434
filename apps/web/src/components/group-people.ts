import { say } from '@concord/texts';
import type { PersonPartsFragment } from '../graphql/operations.ts';

export interface PeopleOfDepartment {
  readonly department: string;
  readonly people: readonly PersonPartsFragment[];
}

/** As many as a list of people shows at once: of a large company, others come when a part of their name is typed. */
export const PEOPLE_LISTED = 100;

/**
 * People by department, both in the order in which they come; those without a department last.
 *
 * @example
 * groupPeople(people); // [{ department: 'Sales', people: [Ingrid, Jonas] }, …]
 */
export function groupPeople(people: readonly PersonPartsFragment[]): PeopleOfDepartment[] {
  const groups = new Map<string | undefined, PersonPartsFragment[]>();
  for (const person of people) {
    const department = person.department?.name;
    groups.set(department, [...(groups.get(department) ?? []), person]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === undefined) - Number(b === undefined))
    .map(([department, members]) => ({ department: department ?? say('No department'), people: members }));
}
