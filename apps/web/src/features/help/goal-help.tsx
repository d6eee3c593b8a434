import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMembership } from '../../app/session/session-context.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import type { NoticeContent } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { GoalHelpDocument, type GoalHelpQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { OfferHelp, RequestHelp } from './ask-help.tsx';
import { HelpItem } from './help-item.tsx';
import { SupportList } from './support-list.tsx';

interface GoalHelpProps {
  readonly goal: string;
  onNotice(notice: NoticeContent | null): void;
}

/** Help between this goal and those of other departments: what counts, what is asked for, and what came of it. */
export function GoalHelp({ goal, onNotice }: GoalHelpProps) {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(GoalHelpDocument, { organisation: key, goal });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[180]} />}>
      {({ organisation }) => organisation?.goal && <Help goal={organisation.goal} onNotice={onNotice} />}
    </AsyncView>
  );
}

type HelpedGoal = NonNullable<NonNullable<GoalHelpQuery['organisation']>['goal']>;

function Help({ goal, onNotice }: { goal: HelpedGoal; onNotice(notice: NoticeContent | null): void }) {
  const { supports, supportedBy, help } = goal;
  const open = help.filter(({ state }) => state === 'OPEN');
  const past = help.filter(({ state }) => state !== 'OPEN');
  const isEmpty = supports.length + supportedBy.length + help.length === 0;
  return (
    <Section
      title={say('Help between departments')}
      note={
        isEmpty
          ? say(
              'No other department helps this goal yet, and it helps none. Help that is accepted counts in alignment.',
            )
          : say('Help that is accepted stands in the plan and counts in alignment.')
      }
    >
      <SupportList goal={goal} supports={supports} way="helps" onNotice={onNotice} />
      <SupportList goal={goal} supports={supportedBy} way="is-helped" onNotice={onNotice} />
      {open.length > 0 && <h3>{say('Not answered yet')}</h3>}
      <HelpList help={open} onNotice={onNotice} />
      {past.length > 0 && (
        <details>
          <summary>
            {say('{count, plural, one {# answered before} other {# answered before}}', { count: past.length })}
          </summary>
          <HelpList help={past} onNotice={onNotice} />
        </details>
      )}
      {goal.archivedAt == null && <Asking goal={goal} onNotice={onNotice} />}
    </Section>
  );
}

function HelpList({ help, onNotice }: Pick<HelpedGoal, 'help'> & Pick<GoalHelpProps, 'onNotice'>) {
  if (help.length === 0) return null;
  return (
    <ul className="action-list">
      {help.map((one) => (
        <li key={one.id}>
          <HelpItem help={one} onNotice={onNotice} />
        </li>
      ))}
    </ul>
  );
}

function Asking({ goal, onNotice }: { goal: HelpedGoal; onNotice(notice: NoticeContent | null): void }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const person = useMembership(organisation)?.personKey;
  const [asked, setAsked] = useState<'request' | 'offer' | null>(null);
  const mayRequest = may.contribute(goal.department.key) || (goal.owner != null && goal.owner.key === person);
  const mayOffer = may.lead(goal.department.key);
  const close = () => setAsked(null);
  if (!mayRequest && !mayOffer) return null;
  return (
    <>
      <div className="button-row">
        {mayRequest && (
          <Button variant="default" aria-expanded={asked === 'request'} onClick={() => setAsked('request')}>
            {say('Ask another department for help')}
          </Button>
        )}
        {mayOffer && (
          <Button variant="default" aria-expanded={asked === 'offer'} onClick={() => setAsked('offer')}>
            {say('Offer help to another goal')}
          </Button>
        )}
      </div>
      {asked === 'request' && <RequestHelp goal={goal} onNotice={onNotice} onClose={close} />}
      {asked === 'offer' && <OfferHelp goal={goal} onNotice={onNotice} onClose={close} />}
    </>
  );
}
