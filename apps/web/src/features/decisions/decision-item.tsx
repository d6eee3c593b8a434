import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { DecisionCard } from '../../components/decision-card.tsx';
import { sayDay } from '../../components/say-moment.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import type { ConflictState, DecisionListedFragment } from '../../graphql/operations.ts';
import { ReviewForm } from './review-form.tsx';

interface DecisionItemProps {
  readonly decision: DecisionListedFragment;
  onNotice(notice: NoticeContent): void;
}

/** A decision in the list, with the way to its conflict, and a form that says how it turned out. */
export function DecisionItem({ decision, onNotice }: DecisionItemProps) {
  const { organisation = '' } = useParams();
  const [asked, setAsked] = useState(false);
  const may = useMay(organisation);
  const { conflict, conflictId, headline, verdict } = decision;
  const state = conflict?.life?.state;
  const review = say(decision.reviewDue ? 'Review it now' : 'Review it');
  const about = (
    <>
      <Link to={paths.conflict(organisation, conflictId)}>{headline}</Link>
      {state !== undefined && ` ${sayNow(state)}`}
      <InMeeting kind="decided" meeting={decision.meeting} />
      <InMeeting kind="reviewed" meeting={decision.reviewedIn} />
    </>
  );
  return (
    <>
      <DecisionCard decision={decision} title={decision.choice} about={about} />
      {verdict == null && !asked && may.plan && (
        <Button
          variant={decision.reviewDue ? 'filled' : 'default'}
          size="xs"
          aria-label={`${review}: ${decision.choice}`}
          onClick={() => setAsked(true)}
        >
          {review}
        </Button>
      )}
      {asked && <ReviewForm decision={decision} onNotice={onNotice} onClose={() => setAsked(false)} />}
    </>
  );
}

function sayNow(state: ConflictState): string {
  return say(
    '({state, select, OPEN {open} ACKNOWLEDGED {acknowledged} DECIDED {decided} ACCEPTED {accepted} ' +
      'DISMISSED {dismissed} other {resolved}} now)',
    { state },
  );
}

interface InMeetingProps {
  readonly kind: 'decided' | 'reviewed';
  readonly meeting: DecisionListedFragment['meeting'];
}

function InMeeting({ kind, meeting }: InMeetingProps) {
  const { organisation = '' } = useParams();
  if (meeting == null) return null;
  return (
    <>
      .{' '}
      <Say
        text={kind === 'decided' ? 'Decided in <meeting>{title}</meeting>' : 'Reviewed in <meeting>{title}</meeting>'}
        title={`${meeting.title}, ${sayDay(meeting.startsAt)}`}
        meeting={(words) => <Link to={paths.meeting(organisation, meeting.id)}>{words}</Link>}
      />
    </>
  );
}
