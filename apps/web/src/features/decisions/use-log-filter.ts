import { useFilters } from '../../components/use-filters.ts';
import { logFilterNames, toLogFilter, type LogChoice } from './to-log-filter.ts';

/** The filter of the decision log that the address holds. */
export function useLogFilter() {
  const { get, set } = useFilters();
  const choice = Object.fromEntries(logFilterNames.map((name) => [name, get(name)])) as LogChoice;
  const filter = toLogFilter(choice);
  return { choice, filter, filtered: Object.keys(filter).length > 0, set };
}
