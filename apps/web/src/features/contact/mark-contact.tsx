import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { Section } from '../../components/section.tsx';
import { offerUndo } from '../../components/undo-offer.ts';
import { MarkContactDocument, type Contact, type GoalRowFragment } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';

interface MarkContactsProps {
  readonly goals: readonly GoalRowFragment[];
  onNotice(notice: NoticeContent | null): void;
}

/** Goals of which nobody has said who starts them: one press each. */
export function MarkContacts({ goals, onNotice }: MarkContactsProps) {
  const { organisation = '' } = useParams();
  return (
    <Section
      title={say('Say who starts them')}
      note={say(
        'Interaction is started by us: a call after the repair, an invitation. Transaction is started by the customer: an order, a question, a complaint.',
      )}
    >
      <ul className="action-list">
        {goals.map((goal) => (
          <li key={goal.key}>
            <p>
              <Link to={paths.goal(organisation, goal.key)}>{goal.title}</Link>{' '}
              <span className="quiet">{goal.department.name}</span>
            </p>
            <Marks goal={goal} onNotice={onNotice} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Marks({ goal, onNotice }: { goal: GoalRowFragment; onNotice(notice: NoticeContent | null): void }) {
  const { organisation = '' } = useParams();
  const mark = useChange(MarkContactDocument);
  if (!useMay(organisation).lead(goal.department.key)) return null;
  const unmark = () =>
    new Promise<void>((resolve, reject) =>
      mark.mutate(
        { organisation, goal: goal.key, contact: null },
        {
          onSuccess: ({ markContact: answer }) =>
            'message' in answer ? reject(new Error(refusalOf(answer))) : resolve(),
          onError: reject,
        },
      ),
    );
  const set = (contact: Contact, done: string) =>
    mark.mutate(
      { organisation, goal: goal.key, contact },
      {
        onSuccess: ({ markContact: answer }) =>
          'message' in answer
            ? onNotice({ tone: 'error', text: refusalOf(answer) })
            : offerUndo({ done, undone: say('It is not marked any more.'), undo: unmark }),
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  const { title } = goal;
  return (
    <div className="button-row">
      <Button
        variant="default"
        size="xs"
        disabled={mark.isPending}
        aria-label={say('We start it: {title}', { title })}
        onClick={() => set('INTERACTION', say('“{title}” is marked: we start it.', { title }))}
      >
        {say('We start it')}
      </Button>
      <Button
        variant="default"
        size="xs"
        disabled={mark.isPending}
        aria-label={say('The customer starts it: {title}', { title })}
        onClick={() => set('TRANSACTION', say('“{title}” is marked: the customer starts it.', { title }))}
      >
        {say('The customer starts it')}
      </Button>
    </div>
  );
}
