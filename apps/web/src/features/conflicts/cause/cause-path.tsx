import { ChartFigure } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { EffectPathView } from '../../../components/effect-path-view.tsx';
import { FilterSelect } from '../../../components/filter-select.tsx';
import { sayTarget } from '../../../components/say-target.ts';
import { useChartView } from '../../../components/use-chart-view.ts';
import { useFilters } from '../../../components/use-filters.ts';
import { VerdictTag } from '../../../components/verdict-tag.tsx';
import type { ConflictDetails } from '../conflict-details.ts';
import { ConvergingPicture } from '../picture/converging-picture.tsx';
import { toEffectChain } from '../picture/to-effect-chain.ts';
import { sayCausePaths, toCauseTable } from './say-cause-paths.ts';
import { type CausePaths, toCausePaths } from './to-cause-paths.ts';

/** How the goals of a conflict come to touch what people experience, hop by hop; which outcome is in the address. */
export function CausePath({ conflict }: { conflict: ConflictDetails }) {
  const { get, set } = useFilters();
  const found = toCausePaths(conflict.goals, conflict.outcomes);
  const shown = found.find(({ outcome }) => outcome.key === get('via')) ?? found[0];
  // That no outcome is at stake, and what to do about it, is said where the outcomes are listed.
  if (shown === undefined) return null;
  return (
    <section className="card cause-path" aria-label={say('Cause path')}>
      {found.length > 1 && (
        <FilterSelect
          label={say('From the goals to')}
          all={say('“{name}”', { name: found[0]?.outcome.statement ?? '' })}
          value={shown === found[0] ? null : shown.outcome.key}
          options={found
            .slice(1)
            .map(({ outcome }) => ({ value: outcome.key, label: say('“{name}”', { name: outcome.statement }) }))}
          onChange={(value) => set({ via: value })}
        />
      )}
      <CauseFigure shown={shown} goals={conflict.goals} />
    </section>
  );
}

interface CauseFigureProps {
  readonly shown: CausePaths;
  readonly goals: ConflictDetails['goals'];
}

function CauseFigure({ shown, goals }: CauseFigureProps) {
  const { organisation = '' } = useParams();
  const chartView = useChartView('cause');
  const { outcome, ways } = shown;
  const title = sayCausePaths(shown);
  const table = toCauseTable(shown);
  const wishes = new Map(
    goals.flatMap(({ key, metric, target }) =>
      metric == null || target == null ? [] : [[key, sayTarget(target, metric.unit)] as const],
    ),
  );
  const keyOf = (text: string) => ways.find(({ path }) => path.goal.title === text)?.path.goal.key ?? '';
  return (
    <ChartFigure
      title={title}
      unit={say(
        'From the goal over metrics to the outcome: what raises or lowers what, from −1 to +1. ' +
          'Dashed: nobody has confirmed it.',
      )}
      table={{
        ...table,
        renderHead: (_, text) => <Link to={paths.goal(organisation, keyOf(text))}>{text}</Link>,
      }}
      {...chartView}
    >
      <ConvergingPicture
        label={title}
        chains={ways.map(({ kind, path }) => toEffectChain(path, kind, wishes.get(path.goal.key)))}
        end={{ kind: 'outcome', text: outcome.statement }}
      />
      <ul className="opposing-sides">
        {ways.map(({ kind, path }) => (
          <li key={`${path.goal.key} ${kind}`}>
            <p>
              <VerdictTag verdict={kind === 'helps' ? 'HELPS' : 'HURTS'} />{' '}
              <Link to={paths.goal(organisation, path.goal.key)}>{path.goal.title}</Link>
            </p>
            <EffectPathView path={path} outcome={outcome.statement} />
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
