import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { MilestoneTabs } from '../../components/milestone-tabs.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { useFilters } from '../../components/use-filters.ts';
import { whoMay } from '../../components/who-may.ts';
import { CapacitiesDocument, type CapacitiesQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { AddToList } from '../business/add-to-list.tsx';
import { CapacityForm } from './capacity-form.tsx';
import { CapacityPanel } from './capacity-panel.tsx';
import { sayCapacities } from './say-capacities.ts';

type Shown = NonNullable<CapacitiesQuery['organisation']>;

/** Is there enough of what goals use up together, week by week? */
export function Component() {
  const { organisation: key = '' } = useParams();
  const { get } = useFilters();
  const answer = useQuestion(
    CapacitiesDocument,
    { organisation: key, capacity: get('capacity'), after: get('after') },
    { keepLast: true },
  );
  return (
    <div className="stack">
      <PageHeader title={say('Capacities')} lead={say('Is there enough of what goals use up together?')} />
      <MilestoneTabs />
      <AsyncView query={answer} loading={<CardSkeleton heights={[86, 560, 560]} />}>
        {({ organisation }) =>
          organisation == null ? <NotFound what="organisation" /> : <Capacities organisation={organisation} />
        }
      </AsyncView>
    </div>
  );
}

function Capacities({ organisation: { key, capacities, capacityOutlooks } }: { organisation: Shown }) {
  const { get, set } = useFilters();
  const { nodes, totalCount, overloadedCount, pageInfo } = capacityOutlooks;
  if (capacities.length === 0) return <NoCapacities organisation={key} />;
  const weeks = nodes[0]?.weeks.length ?? 0;
  return (
    <>
      <search className="filters" aria-label={say('Choose a capacity')}>
        <FilterSelect
          label={say('Capacity')}
          all={say('All capacities, the most overloaded first')}
          value={get('capacity')}
          options={capacities.map(({ key: value, name }) => ({ value, label: name }))}
          onChange={(capacity) => set({ capacity })}
        />
      </search>
      {totalCount === 0 ? (
        <StatePanel
          title={say('No capacity matches')}
          action={
            <Link className="button-link" to={paths.capacities(key)}>
              {say('Show all capacities')}
            </Link>
          }
        >
          {say('It may have been taken out of the plan. Choose another one.')}
        </StatePanel>
      ) : (
        <h2>{sayCapacities({ total: totalCount, overloaded: overloadedCount }, weeks)}</h2>
      )}
      {nodes.map((outlook) => (
        <CapacityPanel key={outlook.id} outlook={outlook} />
      ))}
      <AddCapacity />
      <Pager hasNext={pageInfo.hasNextPage} next={pageInfo.endCursor ?? null} />
    </>
  );
}

function AddCapacity() {
  return <AddToList label={say('Add a capacity')}>{(close) => <CapacityForm onClose={close} />}</AddToList>;
}

function NoCapacities({ organisation }: { organisation: string }) {
  const may = useMay(organisation);
  return (
    <section className="card">
      <StatePanel
        title={say('No capacities yet')}
        action={
          !may.plan && (
            <Link className="button-link" to={paths.goals(organisation)}>
              {say('See the goals')}
            </Link>
          )
        }
      >
        {say(
          'A capacity is what several goals use up together: hours on a line, engineers, places in a warehouse. ' +
            'With it, this page says in which weeks more is planned with than there is. Add capacities here, and say ' +
            'in each goal what it uses.',
        )}
        {!may.plan && ` ${whoMay.plan}`}
      </StatePanel>
      <AddCapacity />
    </section>
  );
}
