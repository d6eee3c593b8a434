import type { PersonPartsFragment } from '../graphql/operations.ts';

export interface PeopleOfDepartment {
  readonly department: string;
  readonly people: readonly PersonPartsFragment[];
}

/**
 * People by department, both in the order in which they come; those without a department last. What is searched for
 * may be a part of a name or of a department, in any case, with or without accents.
 *
 * @example
 * groupPeople(people, 'sal'); // [{ department: 'Sales', people: [Ingrid, Jonas] }]
 */
export function groupPeople(people: readonly PersonPartsFragment[], search = ''): PeopleOfDepartment[] {
  const wanted = plain(search.trim());
  const groups = new Map<string, PersonPartsFragment[]>();
  for (const person of people) {
    const department = person.department?.name ?? NO_DEPARTMENT;
    if (!plain(person.name).includes(wanted) && !plain(department).includes(wanted)) continue;
    groups.set(department, [...(groups.get(department) ?? []), person]);
  }
  return [...groups]
    .map(([department, members]) => ({ department, people: members }))
    .sort((a, b) => Number(a.department === NO_DEPARTMENT) - Number(b.department === NO_DEPARTMENT));
}

const NO_DEPARTMENT = 'No department';

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'o')
    .toLowerCase();
}
