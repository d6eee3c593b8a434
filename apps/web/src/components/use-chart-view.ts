import type { ChartView } from '@concord/charts';
import { useFilters } from './use-filters.ts';

/** Keeps whether a chart shows as picture or table in the address: `?table=progress`. */
export function useChartView(name: string): { view: ChartView; onViewChange(view: ChartView): void } {
  const { get, set } = useFilters();
  const tables = (get('table') ?? '').split(',').filter((entry) => entry !== '');
  return {
    view: tables.includes(name) ? 'table' : 'chart',
    onViewChange: (view) => {
      const others = tables.filter((entry) => entry !== name);
      set({ table: (view === 'table' ? [...others, name] : others).join(','), after: get('after') });
    },
  };
}
