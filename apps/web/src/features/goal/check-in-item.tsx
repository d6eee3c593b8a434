import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { formatDate, formatPercent, formatValue } from '@concord/charts';
import type { GoalDetails } from './goal-details.ts';

type CheckIn = GoalDetails['checkIns'][number];

interface CheckInItemProps {
  readonly checkIn: CheckIn;
  readonly unit: string;
  /** The one that says it right, where this one was wrong. */
  readonly right: CheckIn | undefined;
  onCorrect?(): void;
}

/** One check-in; one that was wrong is struck through, and says which one counts instead. */
export function CheckInItem({ checkIn, unit, right, onCorrect }: CheckInItemProps) {
  const { on, note, correctedBy } = checkIn;
  if (correctedBy != null) {
    return (
      <li className="corrected">
        <p>
          <del>
            <Says checkIn={checkIn} unit={unit} />
            {note != null && ` ${note}`}
          </del>
        </p>
        <p className="quiet">
          {right === undefined
            ? say('Corrected. It no longer counts.')
            : say('Corrected by the check-in of {day}: {says}. It no longer counts.', {
                day: formatDate(right.on),
                says: sayRight(right, unit),
              })}
        </p>
      </li>
    );
  }
  return (
    <li className="check-in">
      <div>
        <p>
          <Says checkIn={checkIn} unit={unit} />
        </p>
        {note != null && <p className="quiet">{note}</p>}
      </div>
      {onCorrect !== undefined && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={say('Correct the check-in of {day}: {says}', {
            day: formatDate(on),
            says: sayRight(checkIn, unit),
          })}
          onClick={onCorrect}
        >
          {say('Correct@@a check-in')}
        </Button>
      )}
    </li>
  );
}

function Says({ checkIn: { on, value, confidence }, unit }: { checkIn: CheckIn; unit: string }) {
  return (
    <>
      <time dateTime={on}>{formatDate(on)}</time>
      {value != null && <strong> {formatValue(value, unit)}</strong>}
      {confidence != null && <span className="quiet"> · {sayConfident(confidence)}</span>}
    </>
  );
}

function sayRight({ value, confidence, note }: CheckIn, unit: string): string {
  if (value != null) return formatValue(value, unit);
  return confidence == null ? (note ?? '') : sayConfident(confidence);
}

function sayConfident(confidence: number): string {
  return say('confidence {share}', { share: formatPercent(confidence) });
}
