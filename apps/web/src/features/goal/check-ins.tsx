import { say } from '@concord/texts';
import { useState } from 'react';
import type { NoticeContent } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { whoMay } from '../../components/who-may.ts';
import { CheckInForm } from './check-in-form.tsx';
import { CheckInItem } from './check-in-item.tsx';
import { useMayWorkOn } from './use-may-work-on.ts';
import { correctable } from './correctable.ts';
import type { GoalDetails } from './goal-details.ts';

interface CheckInsProps {
  readonly goal: GoalDetails;
  readonly today: string;
  onNotice(notice: NoticeContent): void;
}

/** How it went as its owner told it, newest first, and the form for the next word, or for what was wrong. */
export function CheckIns({ goal, today, onNotice }: CheckInsProps) {
  const [correcting, setCorrecting] = useState<string | null>(null);
  const mayWorkOn = useMayWorkOn(goal);
  const open = goal.archivedAt == null && mayWorkOn;
  const { checkIns } = goal;
  const canCorrect = correctable(open ? checkIns : []);
  const wrong = checkIns.find(({ id }) => id === correcting && canCorrect.has(id));
  return (
    <Section title={say('Check-ins@@of a goal')}>
      {open && (
        <CheckInForm
          key={wrong?.id ?? 'new'}
          goal={goal}
          today={today}
          wrong={wrong}
          onNotice={onNotice}
          onCorrected={() => setCorrecting(null)}
        />
      )}
      {!mayWorkOn && <p className="quiet">{whoMay.workOn(goal)}</p>}
      {checkIns.length === 0 ? (
        <p className="quiet">{say("None yet. The first check-in starts the goal's history and its status.")}</p>
      ) : (
        <ol className="history" aria-label={say('Check-ins, the newest first')}>
          {checkIns.map((checkIn) => (
            <CheckInItem
              key={checkIn.id}
              checkIn={checkIn}
              unit={goal.metric?.unit ?? ''}
              right={checkIns.find(({ id }) => id === checkIn.correctedBy)}
              {...(canCorrect.has(checkIn.id) ? { onCorrect: () => setCorrecting(checkIn.id) } : {})}
            />
          ))}
        </ol>
      )}
    </Section>
  );
}
