import { joinNames } from '@concord/charts';
import { say } from '@concord/texts';

interface Named {
  readonly name: string;
  readonly department?: { readonly name: string } | null;
}

/**
 * Somebody with the department, as a record names people.
 *
 * @example
 * sayPerson({ name: 'Ingrid Solbakken', department: { name: 'Sales' } }); // "Ingrid Solbakken (Sales)"
 */
export function sayPerson(person: Named | null | undefined): string {
  if (person == null) return say('Somebody who did not say who they are');
  return person.department == null ? person.name : `${person.name} (${person.department.name})`;
}

/**
 * Names one after the other, as in a sentence.
 *
 * @example
 * sayAll(['Sales', 'Finance', 'Logistics']); // "Sales, Finance and Logistics"
 */
export function sayAll(names: readonly string[]): string {
  return names.length === 0 ? '' : joinNames(names);
}
