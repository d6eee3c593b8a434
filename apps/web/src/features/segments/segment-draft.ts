import { say } from '@concord/texts';
import { writeNumber } from '../../components/read-number.ts';
import type { NewSegment } from '../../graphql/operations.ts';
import { typedNumber } from '../business/typed-number.ts';
import type { SegmentDetails, WeighedOutcome } from './segment-details.ts';

/** A segment of customers as it stands in the form. */
export interface SegmentDraft {
  readonly name: string;
  /** What is typed for an outcome, by its key; empty or missing: as for all. */
  readonly weights: Readonly<Record<string, string>>;
}

/** What the form begins with. @param segment missing: a new one */
export function toSegmentDraft(segment: SegmentDetails | undefined): SegmentDraft {
  const weights = (segment?.weights ?? []).map(({ outcome, weight }) => [outcome.key, writeNumber(weight)]);
  return { name: segment?.name ?? '', weights: Object.fromEntries(weights) as Record<string, string> };
}

/**
 * What the API is told. What is typed as it is for all is left out: it moves on with it.
 *
 * @example
 * readSegmentDraft({ name: 'Dealers', weights: { a: '10', b: '' } }, outcomes);
 * // { segment: { name: 'Dealers', weights: [{ outcome: 'a', weight: 10 }] } }
 */
export function readSegmentDraft(
  { name, weights }: SegmentDraft,
  outcomes: readonly WeighedOutcome[],
): { readonly segment: NewSegment } | { readonly refusal: string } {
  if (name.trim() === '') return { refusal: say('Say what these customers are called, such as dealers.') };
  const read: NewSegment['weights'] = [];
  for (const { key, statement, weight: forAll } of outcomes) {
    const typed = typedNumber(weights[key] ?? '', say('“{outcome}”', { outcome: statement }));
    if ('refusal' in typed) return typed;
    if (typed.value === undefined || typed.value === forAll) continue;
    if (typed.value < 0) return { refusal: say('“{outcome}”: Type 0 or more.', { outcome: statement }) };
    read.push({ outcome: key, weight: typed.value });
  }
  return { segment: { name: name.trim(), weights: read } };
}

/** How a segment of customers comes back under its key, with all its weights. */
export function segmentAgain({ key, name, weights }: SegmentDetails): NewSegment {
  return { key, name, weights: weights.map(({ outcome, weight }) => ({ outcome: outcome.key, weight })) };
}
