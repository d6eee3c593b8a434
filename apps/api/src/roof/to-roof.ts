import type { Roof as EngineRoof } from '@concord/alignment-engine';
import type { ConflictTies } from '@concord/persistence';
import { rounded } from '../graphql/rounded.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { Roof, RoofTie } from './roof.graphql-types.ts';

/** What the plan says of each two, together with the conflicts that lie between them. */
export function toRoof(
  reader: OrganisationReader,
  { items, ties, leftOut }: EngineRoof,
  conflicts: ConflictTies,
  nameOf: (key: string) => string,
): Roof {
  const pairs = new Map<string, Omit<RoofTie, 'reader'>>();
  for (const { keys, support, harm, influences } of ties) {
    const known = { keys, support: rounded(support), harm: rounded(harm), restsOn: influences };
    pairs.set(keys.join(' '), { ...known, conflicts: 0, worst: 0 });
  }
  for (const { keys, conflicts: count, worst } of conflicts.ties) {
    const known = pairs.get(keys.join(' ')) ?? { keys, support: 0, harm: 0, restsOn: [] };
    pairs.set(keys.join(' '), { ...known, conflicts: count, worst: rounded(worst) });
  }
  return {
    items: items.map(({ key, weight }) => ({ key, name: nameOf(key), weight: rounded(weight) })),
    ties: [...pairs.values()].map((pair) => ({ reader, ...pair })),
    leftOut,
  };
}
