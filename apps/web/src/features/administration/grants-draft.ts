import { say } from '@concord/texts';
import type { DepartmentRole, GrantsInput, MemberPartsFragment, Role } from '../../graphql/operations.ts';

/** What somebody is to be allowed, as it stands in a form. */
export interface GrantsDraft {
  readonly role: Role;
  readonly departments: readonly DepartmentLine[];
  /** The key of a person of the plan; empty: nobody. */
  readonly person: string;
}

export interface DepartmentLine {
  /** Its key; empty until one is chosen. */
  readonly department: string;
  readonly role: DepartmentRole;
}

export const noGrants: GrantsDraft = { role: 'VIEWER', departments: [], person: '' };

export function toGrantsDraft({ role, departments, person }: MemberPartsFragment): GrantsDraft {
  return { role, departments, person: person ?? '' };
}

/** @returns what to send, or what is wrong with a line of the departments, by its place, naming the cure. */
export function toGrantsInput({
  role,
  departments,
  person,
}: GrantsDraft): { input: GrantsInput } | { errors: Readonly<Record<number, string>> } {
  const errors = departments.flatMap(({ department }, place): [number, string][] => {
    if (department === '') return [[place, say('Choose a department, or remove the line.')]];
    const isTwin = departments.findIndex((line) => line.department === department) < place;
    return isTwin ? [[place, say('It stands above already: remove one of the two.')]] : [];
  });
  if (errors.length > 0) return { errors: Object.fromEntries(errors) };
  const lines = departments.map(({ department, role: there }) => ({ department, role: there }));
  return { input: { role, departments: lines, ...(person === '' ? {} : { person }) } };
}
