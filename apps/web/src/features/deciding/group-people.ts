import type { PersonPartsFragment } from '../../graphql/operations.ts';

export interface PeopleOfDepartment {
  readonly department: string;
  readonly people: readonly PersonPartsFragment[];
}

/**
 * People by department, both in the order in which they come; those without a department last.
 *
 * @example
 * groupPeople(people); // [{ department: 'Sales', people: [Ingrid, Jonas] }, …]
 */
export function groupPeople(people: readonly PersonPartsFragment[]): PeopleOfDepartment[] {
  const groups = new Map<string, PersonPartsFragment[]>();
  for (const person of people) {
    const department = person.department?.name ?? NO_DEPARTMENT;
    groups.set(department, [...(groups.get(department) ?? []), person]);
  }
  return [...groups]
    .map(([department, members]) => ({ department, people: members }))
    .sort((a, b) => Number(a.department === NO_DEPARTMENT) - Number(b.department === NO_DEPARTMENT));
}

const NO_DEPARTMENT = 'No department';
