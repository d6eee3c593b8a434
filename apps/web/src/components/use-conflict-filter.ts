import type { ConflictFilter, ConflictRule, Tier } from '../graphql/operations.ts';
import { useFilters } from './use-filters.ts';
import { ruleWords, tierWords } from './words.ts';

/** The conflict filter that the address holds: `?department=sales&with=finance&tier=PROVEN&goals=a,b`. */
export function useConflictFilter() {
  const { get, set } = useFilters();
  const department = get('department');
  const partner = department === null ? null : get('with');
  const outcome = get('outcome');
  const tier = isKeyOf(tierWords, get('tier'));
  const rule = isKeyOf(ruleWords, get('rule'));
  const [goals, metrics] = [readKeys(get('goals')), readKeys(get('metrics'))];
  const filter: ConflictFilter = {
    ...(department === null || partner !== null ? {} : { departments: [department] }),
    ...(department === null || partner === null ? {} : { allDepartments: [department, partner] }),
    ...(outcome === null ? {} : { outcomes: [outcome] }),
    ...(tier === null ? {} : { tiers: [tier] }),
    ...(rule === null ? {} : { rules: [rule] }),
    ...(goals === null ? {} : { allGoals: goals }),
    ...(metrics === null ? {} : { allMetrics: metrics }),
  };
  const chosen = Object.entries({
    department,
    with: partner,
    outcome,
    tier,
    rule,
    goals: goals?.join(',') ?? null,
    metrics: metrics?.join(',') ?? null,
  }).filter((entry): entry is [string, string] => entry[1] !== null);
  const query = chosen.length === 0 ? '' : `?${new URLSearchParams(chosen).toString()}`;
  const isOfTie = goals !== null || metrics !== null;
  return { filter, department, partner, outcome, tier, rule, isOfTie, filtered: chosen.length > 0, query, set };
}

/** A value of the address that nobody knows is no filter: an old link still opens. */
function isKeyOf<Key extends Tier | ConflictRule>(words: Record<Key, unknown>, value: string | null): Key | null {
  return value !== null && value in words ? (value as Key) : null;
}

/** Keys of goals or metrics that a tie of the roof led from. */
function readKeys(text: string | null): string[] | null {
  const keys = (text ?? '').split(',').filter((key) => key !== '');
  return keys.length === 0 ? null : keys;
}
