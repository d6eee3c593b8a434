import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { Section } from '../../../components/section.tsx';
import { useItem, useRoom } from '../room-context.ts';
import { AddAction } from './add-action.tsx';
import { actionStateWords } from './action-words.ts';

/** What people promised about the item, and the place to promise more. */
export function Promised() {
  const { writes } = useRoom();
  const { actions } = useItem();
  if (!writes && actions.length === 0) return null;
  return (
    <Section title={say('What is promised')}>
      {actions.length === 0 && (
        <p className="quiet">{say('Nothing yet. The next meeting begins with what is promised here.')}</p>
      )}
      <ul className="room-actions">
        {actions.map(({ id, title, owner, dueOn, state }) => (
          <li key={id} className="room-action">
            <p>
              <strong>{title}</strong>{' '}
              <span className="quiet">
                {say('{who}, until {day}', { who: owner?.name ?? say('Nobody'), day: formatDate(dueOn) })}
                {state !== 'OPEN' && `; ${actionStateWords[state]()}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {writes && <AddAction />}
    </Section>
  );
}
