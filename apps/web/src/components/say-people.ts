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
  if (person == null) return 'Somebody who did not say who they are';
  return person.department == null ? person.name : `${person.name} (${person.department.name})`;
}

/**
 * Names one after the other, as in a sentence.
 *
 * @example
 * sayAll(['Sales', 'Finance', 'Logistics']); // "Sales, Finance and Logistics"
 */
export function sayAll(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
