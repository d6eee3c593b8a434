import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { Section } from '../../components/section.tsx';
import type { MeetingQuery } from '../../graphql/operations.ts';
import { agendaKindWords } from './meeting-words.ts';
import type { AgendaControl } from './use-agenda.ts';

type WholeMeeting = NonNullable<NonNullable<MeetingQuery['organisation']>['meeting']>;

interface NotOnAgendaProps {
  readonly offers: WholeMeeting['notOnAgenda'];
  readonly mayRun: boolean;
  readonly control: AgendaControl;
}

/** More than these are behind a step: nobody reads fifty. */
const SHOWN = 6;

/** What could be talked about and is not, with the reason. */
export function NotOnAgenda({ offers, mayRun, control }: NotOnAgendaProps) {
  if (offers.length === 0) return null;
  const list = (some: WholeMeeting['notOnAgenda']) => (
    <ul className="step-list">
      {some.map((offer) => (
        <Offer key={`${offer.conflict?.id}${offer.decision?.id}${offer.title}`} {...{ offer, mayRun, control }} />
      ))}
    </ul>
  );
  return (
    <Section
      title={say('Not on the agenda')}
      note={say('What else waits, the weightiest first, and why it is not in this meeting.')}
    >
      {list(offers.slice(0, SHOWN))}
      {offers.length > SHOWN && (
        <details className="more-offers">
          <summary>{say('{count} more', { count: offers.length - SHOWN })}</summary>
          {list(offers.slice(SHOWN))}
        </details>
      )}
    </Section>
  );
}

interface OfferProps extends Omit<NotOnAgendaProps, 'offers'> {
  readonly offer: WholeMeeting['notOnAgenda'][number];
}

function Offer({ offer: { title, kind, because, conflict, decision }, mayRun, control }: OfferProps) {
  const about = conflict?.id ?? decision?.id;
  const input = conflict != null ? { conflict: conflict.id } : decision != null ? { decision: decision.id } : undefined;
  return (
    <li>
      <div>
        <strong>{title}</strong>
        <p className="quiet">{`${agendaKindWords[kind]()}. ${because}`}</p>
      </div>
      {mayRun && input !== undefined && (
        <Button
          variant="default"
          size="xs"
          aria-label={say('Put it on: {title}', { title })}
          onClick={() => control.put(input, title, about)}
        >
          {say('Put it on')}
        </Button>
      )}
    </li>
  );
}
