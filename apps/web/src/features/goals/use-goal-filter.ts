import { useFilters } from '../../components/use-filters.ts';
import { toGoalFilter, type GoalFilterChoice } from './to-goal-filter.ts';

/** The goal filter that the address holds: `?department=sales&status=ACTIVE&text=promise`. */
export function useGoalFilter() {
  const { get, set } = useFilters();
  const choice: GoalFilterChoice = {
    department: get('department'),
    outcome: get('outcome'),
    status: get('status'),
    progress: get('progress'),
    contact: get('contact'),
    text: get('text'),
  };
  const filter = toGoalFilter(choice);
  return { choice, filter, filtered: Object.keys(filter).length > 0, after: get('after'), set };
}
