import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { sayMoment } from '../../components/say-moment.ts';
import { StatePanel } from '../../components/state-panel.tsx';
import type { ConflictToDecide } from './decision-draft.ts';

/** In place of the form where the conflict is gone: since when, and what resolved it. */
export function NothingToDecide({ conflict: { id, life } }: { conflict: ConflictToDecide }) {
  const { organisation = '' } = useParams();
  const last = life?.history.find(({ kind }) => kind === 'RESOLVED');
  return (
    <section className="card">
      <StatePanel
        title={say('Nothing is left to decide')}
        action={
          <Link className="button-link" to={paths.conflict(organisation, id)}>
            {say('See its record')}
          </Link>
        }
      >
        {last === undefined
          ? say('The goals go together now: this conflict is no longer there.')
          : say('The goals go together now. It was resolved on {moment}, by this: {through}.', {
              moment: sayMoment(last.at),
              through: last.through,
            })}
      </StatePanel>
    </section>
  );
}
