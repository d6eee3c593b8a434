import { say } from '@concord/texts';

interface Counted {
  readonly kept: number;
  readonly partly: number;
  readonly not: number;
}

/** A step smaller than this is none: one sentence more or less of a few. */
const A_STEP = 0.1;

/** Half a sentence where it was kept in part. */
function shareKept({ kept, partly, not }: Counted): number {
  const all = kept + partly + not;
  return all === 0 ? 0 : (kept + partly / 2) / all;
}

/** What became of a charter from the first reading to the last, in a sentence. */
export function sayTrend(readings: readonly Counted[]): string {
  const first = readings[0];
  const last = readings.at(-1);
  if (first === undefined || last === undefined) return say('Not read again yet');
  const all = last.kept + last.partly + last.not;
  const now = { kept: last.kept, all };
  if (readings.length === 1) return say('Kept {kept} of {all} sentences', now);
  const step = shareKept(last) - shareKept(first);
  if (step >= A_STEP) return say('Kept {kept} of {all} sentences, more than at first', now);
  if (step <= -A_STEP) return say('Kept {kept} of {all} sentences, less than at first', now);
  return say('Kept {kept} of {all} sentences, about as at first', now);
}
