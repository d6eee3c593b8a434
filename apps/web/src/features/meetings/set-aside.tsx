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
  const { organisation = '' } = useParams();
  const aside = items.filter(({ state }) => state === 'PARKED' || state === 'MOVED');
  if (aside.length === 0) return null;
  return (
    <Section title="Set aside">
      <ul className="step-list">
        {aside.map((item) => (
          <li key={item.id}>
            <div>
              <strong>{item.title}</strong>
              <p className="quiet">
                {item.movedTo == null ? (
                  'Parked: it is not talked about in this meeting.'
                ) : (
                  <>
                    Moved to{' '}
                    <Link to={paths.meeting(organisation, item.movedTo.id)}>
                      {`${item.movedTo.title}, ${sayDay(item.movedTo.startsAt)}`}
                    </Link>
                  </>
                )}
              </p>
            </div>
            {mayRun && item.state === 'PARKED' && (
              <Button
                variant="default"
                size="xs"
                aria-label={`Bring it back: ${item.title}`}
                onClick={() => control.bringBack({ item, change: { state: 'OPEN' } })}
              >
                Bring it back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
