import type { ChartView } from '@concord/charts';
import { useFilters } from './use-filters.ts';

interface ChartViewInAddress {
  readonly name: string;
  readonly view: ChartView;
  onViewChange(view: ChartView): void;
}

/** Keeps whether a chart shows as picture or table in the address: `?table=progress`. The chart takes it as props. */
export function useChartView(name: string): ChartViewInAddress {
  const { get, set } = useFilters();
  const tables = (get('table') ?? '').split(',').filter((entry) => entry !== '');
  return {
    name,
    view: tables.includes(name) ? 'table' : 'chart',
    onViewChange: (view) => {
      const others = tables.filter((entry) => entry !== name);
      set({ table: (view === 'table' ? [...others, name] : others).join(','), after: get('after') });
    },
  };
}
