import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useMay } from '../../../app/session/use-may.ts';
import { usePeople } from '../../../app/use-people.ts';
import { IconCircleDashed, IconEyeCheck } from '../../../components/icons.ts';
import { NotLinked } from '../../../components/not-linked.tsx';
import type { NoticeContent } from '../../../components/notice.tsx';
import { sayMoment } from '../../../components/say-moment.ts';
import { sayAll, sayPerson } from '../../../components/say-people.ts';
import { toStepNotice } from '../../../components/to-step-notice.ts';
import {
  AcknowledgeConflictDocument,
  type ConflictLifePartsFragment,
  type PersonPartsFragment,
} from '../../../graphql/operations.ts';
import { useChange } from '../../../graphql/use-change.ts';

interface AcknowledgementsProps {
  readonly conflict: string;
  readonly life: ConflictLifePartsFragment;
  onNotice(notice: NoticeContent): void;
}

/** Which departments have seen a conflict, and which have not; one's own can say so here. */
export function Acknowledgements({ conflict, life, onNotice }: AcknowledgementsProps) {
  const { acknowledgements, waitingFor } = life;
  return (
    <div>
      <ul className="acknowledgements" aria-label={say('Who has acknowledged it')}>
        {acknowledgements.map(({ department, by, at }) => (
          <li key={department.key} data-seen="true">
            <IconEyeCheck size={18} aria-hidden="true" />
            <span>
              <Say
                text="<strong>{department}</strong> has acknowledged it"
                department={department.name}
                strong={strong}
              />
              <span className="matrix-note">
                {sayPerson(by)}, {sayMoment(at)}
              </span>
            </span>
          </li>
        ))}
        {waitingFor.map(({ key, name }) => (
          <li key={key}>
            <IconCircleDashed size={18} aria-hidden="true" />
            <span>
              <Say text="<strong>{department}</strong> has not acknowledged it yet" department={name} strong={strong} />
            </span>
          </li>
        ))}
      </ul>
      <Acknowledge conflict={conflict} waitingFor={waitingFor} onNotice={onNotice} />
    </div>
  );
}

interface AcknowledgeProps {
  readonly conflict: string;
  readonly waitingFor: ConflictLifePartsFragment['waitingFor'];
  onNotice(notice: NoticeContent): void;
}

function Acknowledge({ conflict, waitingFor, onNotice }: AcknowledgeProps) {
  const { organisation = '' } = useParams();
  const { acting, ready } = usePeople(organisation);
  const may = useMay(organisation);
  const acknowledge = useChange(AcknowledgeConflictDocument);
  // Stays in place for the answer to the last acknowledgement, after which it shows nothing.
  if (!ready || waitingFor.length === 0) return null;
  if (acting === undefined && may.lead()) return <NotLinked step="acknowledge" />;
  const own = waitingFor.find(({ key }) => key === acting?.department?.key && may.lead(key));
  if (own === undefined) {
    return <p className="quiet">{sayAsked(sayAll(waitingFor.map(({ name }) => name)), acting)}</p>;
  }
  const run = () =>
    acknowledge.mutate(
      { organisation, conflict, department: own.key },
      {
        onSuccess: (answer) =>
          onNotice(
            toStepNotice(
              answer.acknowledgeConflict,
              say('{department} has acknowledged it.', { department: own.name }),
            ),
          ),
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  return (
    <div className="acknowledge">
      <Button loading={acknowledge.isPending} onClick={run}>
        {say('Acknowledge for {department}', { department: own.name })}
      </Button>
      <p className="quiet">
        {say('It says that {department} has seen it and will take part in deciding; it agrees to nothing.', {
          department: own.name,
        })}
      </p>
    </div>
  );
}

function sayAsked(departments: string, acting: PersonPartsFragment | undefined): string {
  return acting === undefined
    ? say('Whoever leads {departments} is asked to acknowledge it.', { departments })
    : say('Whoever leads {departments} is asked to acknowledge it; you are {person}.', {
        departments,
        person: sayPerson(acting),
      });
}

function strong(words: ReactNode) {
  return <strong>{words}</strong>;
}
