import { useFilters } from '../../components/use-filters.ts';
import { adviceWords } from '../../components/words.ts';
import type { AdviceFilter, AdviceRule } from '../../graphql/operations.ts';

/** The filter that the address holds: `?department=sales&rule=VAGUE_GOAL`. */
export function useAdviceFilter() {
  const { get, set } = useFilters();
  const department = get('department');
  const rule = knownRule(get('rule'));
  const filter: AdviceFilter = {
    ...(department === null ? {} : { departments: [department] }),
    ...(rule === null ? {} : { rules: [rule] }),
  };
  return { filter, department, rule, filtered: department !== null || rule !== null, set };
}

/** A value of the address that nobody knows is no filter: an old link still opens. */
function knownRule(value: string | null): AdviceRule | null {
  return value !== null && value in adviceWords ? (value as AdviceRule) : null;
}
