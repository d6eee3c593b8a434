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
          Corrected{right !== undefined && ` by the check-in of ${formatDate(right.on)}: ${sayRight(right, unit)}`}. It
          no longer counts.
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
          aria-label={`Correct the check-in of ${formatDate(on)}: ${sayRight(checkIn, unit)}`}
          onClick={onCorrect}
        >
          Correct
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
      {confidence != null && <span className="quiet"> · confidence {formatPercent(confidence)}</span>}
    </>
  );
}

function sayRight({ value, confidence, note }: CheckIn, unit: string): string {
  if (value != null) return formatValue(value, unit);
  return confidence == null ? (note ?? '') : `confidence ${formatPercent(confidence)}`;
}
