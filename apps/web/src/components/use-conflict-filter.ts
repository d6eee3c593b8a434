import type { ConflictFilter, ConflictRule, Tier } from '../graphql/operations.ts';
import { useFilters } from './use-filters.ts';
import { ruleWords, tierWords } from './words.ts';

/** The conflict filter that the address holds: `?department=sales&with=finance&tier=PROVEN&outcome=on-time`. */
export function useConflictFilter() {
  const { get, set } = useFilters();
  const department = get('department');
  const partner = department === null ? null : get('with');
  const outcome = get('outcome');
  const tier = isKeyOf(tierWords, get('tier'));
  const rule = isKeyOf(ruleWords, get('rule'));
  const filter: ConflictFilter = {
    ...(department === null || partner !== null ? {} : { departments: [department] }),
    ...(department === null || partner === null ? {} : { allDepartments: [department, partner] }),
    ...(outcome === null ? {} : { outcomes: [outcome] }),
    ...(tier === null ? {} : { tiers: [tier] }),
    ...(rule === null ? {} : { rules: [rule] }),
  };
  const chosen = Object.entries({ department, with: partner, outcome, tier, rule }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const query = chosen.length === 0 ? '' : `?${new URLSearchParams(chosen).toString()}`;
  return { filter, department, partner, outcome, tier, rule, filtered: chosen.length > 0, query, set };
}

/** A value of the address that nobody knows is no filter: an old link still opens. */
function isKeyOf<Key extends Tier | ConflictRule>(words: Record<Key, unknown>, value: string | null): Key | null {
  return value !== null && value in words ? (value as Key) : null;
}
