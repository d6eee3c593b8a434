import { say } from '@concord/texts';
import { TextInput } from '@mantine/core';
import { decisionKindWords, verdictWords } from '../../components/decision-words.ts';
import { DepartmentFilter, FilterSelect, optionsOf } from '../../components/filter-select.tsx';
import { sayDay } from '../../components/say-moment.ts';
import { SearchWords } from '../../components/search-words.tsx';
import type { DecisionsQuery } from '../../graphql/operations.ts';
import { useLogFilter } from './use-log-filter.ts';

type Organisation = NonNullable<DecisionsQuery['organisation']>;

/** What narrows the log; all of it is in the address. */
export function LogFilters({ departments, meetings }: Pick<Organisation, 'departments' | 'meetings'>) {
  const { choice, set } = useLogFilter();
  return (
    <search className="filters" aria-label={say('Filter decisions')}>
      <SearchWords label={say('Words in it')} value={choice.text} onChange={(text) => set({ text })} />
      <DepartmentFilter
        departments={departments}
        value={choice.department}
        onChange={(department) => set({ department })}
      />
      <FilterSelect
        label={say('Meeting')}
        all={say('In and outside of meetings')}
        value={choice.meeting}
        options={meetings.nodes.map(({ id, title, startsAt }) => ({
          value: id,
          label: `${title}, ${sayDay(startsAt)}`,
        }))}
        onChange={(meeting) => set({ meeting })}
      />
      <FilterSelect
        label={say('Kind')}
        all={say('All kinds')}
        value={choice.kind}
        options={optionsOf(decisionKindWords)}
        onChange={(kind) => set({ kind })}
      />
      <FilterSelect
        label={say('How it turned out')}
        all={say('Reviewed or not')}
        value={choice.verdict}
        options={optionsOf(verdictWords)}
        onChange={(verdict) => set({ verdict })}
      />
      <TextInput
        label={say('From@@the first day')}
        type="date"
        className="filter"
        value={choice.from ?? ''}
        onChange={({ currentTarget }) => set({ from: currentTarget.value })}
      />
      <TextInput
        label={say('Until@@the last day')}
        type="date"
        className="filter"
        value={choice.until ?? ''}
        onChange={({ currentTarget }) => set({ until: currentTarget.value })}
      />
    </search>
  );
}
