import type { CheckIn, IsoDate } from '@concord/alignment-engine';
import type { RecordedCheckIn, StoredGoal } from '@concord/persistence';
import { say } from '@concord/texts';
import { invalid, InvalidInputError } from '../graphql/user-error.ts';
import type { CheckInInput } from './goal.inputs.ts';
import { stated } from './goal-from-input.ts';

/** @param today the day where the input names none */
export function checkInFrom({ on, value, confidence, note }: CheckInInput, today: IsoDate): CheckIn {
  return {
    on: on ?? today,
    ...stated('value', value),
    ...stated('confidence', confidence),
    ...stated('note', note?.trim() || null),
  };
}

/** The check-in that another one corrects. */
export function corrected({ goal, record }: StoredGoal, id: string): RecordedCheckIn | InvalidInputError {
  const found = record.find(({ position }) => `${goal.key}:${position}` === id);
  if (found === undefined) return invalid(say('There is no such check-in of this goal. Reload the page.'), 'corrects');
  if (found.correctedBy !== null)
    return invalid(say('This check-in has been corrected already. Correct the one that took its place.'), 'corrects');
  return found;
}

/** The check-ins that still count when one is corrected. */
export function withoutCheckIn(checkIns: readonly CheckIn[], wrongOne: RecordedCheckIn | undefined): CheckIn[] {
  const at = checkIns.findIndex((checkIn) => wrongOne !== undefined && isSame(checkIn, wrongOne));
  return checkIns.filter((_, i) => i !== at);
}

export function sameCheckIn(a: CheckIn, b: CheckIn): boolean {
  return a.on === b.on && a.value === b.value && a.confidence === b.confidence && a.note === b.note;
}

export function nothingSaid(): InvalidInputError {
  return invalid(say('The check-in says nothing. Give a value, a confidence or a note.'));
}

function isSame({ on, value, confidence, note }: CheckIn, row: RecordedCheckIn): boolean {
  return (
    on === row.onDate &&
    (value ?? null) === row.value &&
    (confidence ?? null) === row.confidence &&
    (note ?? null) === row.note
  );
}
