import { joinNames } from '@concord/charts';
import { say } from '@concord/texts';
import type { RolesPartsFragment } from '../../graphql/operations.ts';

/** A line for each part that somebody has. */
export function sayRoles({ accountable, responsible, consulted, informed }: RolesPartsFragment): string[] {
  const named = (people: readonly { readonly name: string }[]) => joinNames(people.map(({ name }) => name));
  return [
    ...(accountable == null ? [] : [say('Accountable: {names}', { names: accountable.name })]),
    ...(responsible.length === 0 ? [] : [say('Responsible: {names}', { names: named(responsible) })]),
    ...(consulted.length === 0 ? [] : [say('Consulted: {names}', { names: named(consulted) })]),
    ...(informed.length === 0 ? [] : [say('Informed: {names}', { names: named(informed) })]),
  ];
}
