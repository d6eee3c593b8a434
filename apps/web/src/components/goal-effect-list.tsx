import { formatSigned } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import type { DepartmentEffectPartsFragment } from '../graphql/operations.ts';
import { EffectPathView } from './effect-path-view.tsx';

type GoalEffect = DepartmentEffectPartsFragment['goals'][number];

interface GoalEffectListProps {
  /** Those that do most. */
  readonly effects: readonly GoalEffect[];
  /** How many there are. */
  readonly total: number;
  /** Its key. */
  readonly department: string;
  readonly outcome: { readonly key: string; readonly statement: string };
  /** Shows every reason at once. */
  readonly unfolded?: boolean;
}

/** The goals behind an effect on an outcome, each with how it helps and how it hurts. */
export function GoalEffectList({ effects, total, department, outcome, unfolded = false }: GoalEffectListProps) {
  const { organisation = '' } = useParams();
  const all = `${paths.goals(organisation)}?${new URLSearchParams({ department, outcome: outcome.key }).toString()}`;
  return (
    <ul className="effect-list">
      {effects.map((effect) => (
        <li key={effect.goal.key}>
          <Link to={paths.goal(organisation, effect.goal.key)}>{effect.goal.title}</Link>
          <EffectReasons effect={effect} outcome={outcome.statement} unfolded={unfolded} />
        </li>
      ))}
      {total > effects.length && (
        <li>
          <Link to={all}>{say('See all {total, number} goals', { total })}</Link>
        </li>
      )}
    </ul>
  );
}

interface EffectReasonsProps {
  readonly effect: Pick<GoalEffect, 'support' | 'denial' | 'supportPath' | 'denialPath'>;
  readonly outcome: string;
  readonly unfolded?: boolean;
}

/** Support and denial are shown apart, never netted: a goal that does both is worth a talk. */
export function EffectReasons({ effect, outcome, unfolded = false }: EffectReasonsProps) {
  return (
    <div className="effect-reasons">
      {effect.supportPath != null && (
        <details open={unfolded}>
          <summary>
            <span className="verdict" data-verdict="helps">
              <span aria-hidden="true">▲</span> {say('Helps {amount}', { amount: formatSigned(effect.support) })}
            </span>{' '}
            {say('Why?')}
          </summary>
          <EffectPathView path={effect.supportPath} outcome={outcome} />
        </details>
      )}
      {effect.denialPath != null && (
        <details open={unfolded}>
          <summary>
            <span className="verdict" data-verdict="hurts">
              <span aria-hidden="true">▼</span> {say('Hurts {amount}', { amount: formatSigned(-effect.denial) })}
            </span>{' '}
            {say('Why?')}
          </summary>
          <EffectPathView path={effect.denialPath} outcome={outcome} />
        </details>
      )}
    </div>
  );
}
