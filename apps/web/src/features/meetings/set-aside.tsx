import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import { sayDay } from '../../components/say-moment.ts';
import type { AgendaItemPartsFragment } from '../../graphql/operations.ts';
import type { AgendaControl } from './use-agenda.ts';

interface SetAsideProps {
  readonly items: readonly AgendaItemPartsFragment[];
  readonly mayRun: boolean;
  readonly control: AgendaControl;
}

/** What was parked or moved away. */
export function SetAside({ items, mayRun, control }: SetAsideProps) {
  const aside = items.filter(({ state }) => state === 'PARKED' || state === 'MOVED');
  if (aside.length === 0) return null;
  return (
    <Section title={say('Set aside')}>
      <ul className="step-list">
        {aside.map((item) => (
          <li key={item.id}>
            <div>
              <strong>{item.title}</strong>
              <p className="quiet">
                {item.movedTo == null ? (
                  say('Parked: it is not talked about in this meeting.')
                ) : (
                  <MovedTo meeting={item.movedTo} />
                )}
              </p>
            </div>
            {mayRun && item.state === 'PARKED' && (
              <Button
                variant="default"
                size="xs"
                aria-label={say('Bring it back: {title}', { title: item.title })}
                onClick={() => control.bringBack({ item, change: { state: 'OPEN' } })}
              >
                {say('Bring it back')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MovedTo({ meeting: { id, title, startsAt } }: { meeting: NonNullable<AgendaItemPartsFragment['movedTo']> }) {
  const { organisation = '' } = useParams();
  return (
    <Say
      text="Moved to <meeting>{title}, {day}</meeting>"
      title={title}
      day={sayDay(startsAt)}
      meeting={(words) => <Link to={paths.meeting(organisation, id)}>{words}</Link>}
    />
  );
}
