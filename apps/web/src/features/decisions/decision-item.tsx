import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { DecisionCard } from '../../components/decision-card.tsx';
import { conflictStateWords } from '../../components/decision-words.ts';
import { sayDay } from '../../components/say-moment.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import type { DecisionListedFragment } from '../../graphql/operations.ts';
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
  const review = decision.reviewDue ? 'Review it now' : 'Review it';
  const about = (
    <>
      <Link to={paths.conflict(organisation, conflictId)}>{headline}</Link>
      {state !== undefined && ` (${conflictStateWords[state].name.toLowerCase()} now)`}
      <InMeeting says="Decided" meeting={decision.meeting} />
      <InMeeting says="Reviewed" meeting={decision.reviewedIn} />
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

interface InMeetingProps {
  readonly says: string;
  readonly meeting: DecisionListedFragment['meeting'];
}

function InMeeting({ says, meeting }: InMeetingProps) {
  const { organisation = '' } = useParams();
  if (meeting == null) return null;
  return (
    <>
      . {says} in{' '}
      <Link to={paths.meeting(organisation, meeting.id)}>{`${meeting.title}, ${sayDay(meeting.startsAt)}`}</Link>
    </>
  );
}
