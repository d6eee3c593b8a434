import { useFilters } from '../../components/use-filters.ts';
import { toGrouping, toRoadmapFilter, type MilestoneChoice } from './to-roadmap-filter.ts';

/** What the address of the milestones page holds: `?department=sales&view=progress&group=OWNER`. */
export function useMilestoneFilter() {
  const { get, set } = useFilters();
  const choice: MilestoneChoice = {
    department: get('department'),
    outcome: get('outcome'),
    owner: get('owner'),
    progress: get('progress'),
    differs: get('differs'),
  };
  const filter = toRoadmapFilter(choice);
  const shownAs = ['view', 'group'].flatMap((name) => {
    const value = get(name);
    return value === null ? [] : [[name, value]];
  });
  return {
    choice,
    filter,
    filtered: Object.keys(filter).length > 0,
    /** The same page with all goals, still shown and grouped as they are. */
    allHref: `?${new URLSearchParams(shownAs).toString()}`,
    view: get('view') === 'progress' ? ('progress' as const) : ('roadmap' as const),
    groupBy: toGrouping(get('group')),
    after: get('after'),
    set,
  };
}
