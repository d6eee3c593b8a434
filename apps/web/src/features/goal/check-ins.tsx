import { formatDate, formatPercent, formatValue } from '@concord/charts';
import type { NoticeContent } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { CheckInForm } from './check-in-form.tsx';
import type { GoalDetails } from './goal-details.ts';

interface CheckInsProps {
  readonly goal: GoalDetails;
  readonly today: string;
  onNotice(notice: NoticeContent): void;
}

/** The history of a goal as its owner told it, newest first, and the form for the next word. */
export function CheckIns({ goal, today, onNotice }: CheckInsProps) {
  const unit = goal.metric?.unit ?? '';
  const newestFirst = [...goal.checkIns].sort((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <Section title="Check-ins">
      {goal.archivedAt == null && <CheckInForm goal={goal} today={today} onNotice={onNotice} />}
      {newestFirst.length === 0 ? (
        <p className="quiet">None yet. The first check-in starts the goal's history and its status.</p>
      ) : (
        <ol className="history">
          {newestFirst.map(({ id, on, value, confidence, note }) => (
            <li key={id}>
              <p>
                <time dateTime={on}>{formatDate(on)}</time>
                {value != null && <strong> {formatValue(value, unit)}</strong>}
                {confidence != null && <span className="quiet"> · confidence {formatPercent(confidence)}</span>}
              </p>
              {note != null && <p className="quiet">{note}</p>}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
