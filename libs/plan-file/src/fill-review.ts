import type { ReviewRhythm } from '@concord/alignment-engine';
import { given, map, oneOf, text } from './raw-values.ts';

/** How often something is looked at again, if the file says so. */
export function fillReview(value: unknown): ReviewRhythm | undefined {
  const raw = map(value);
  const every = oneOf(raw['every'], ['month', 'quarter', 'half-year', 'year']);
  return every === undefined ? undefined : { every, ...given({ last: text(raw['last']) }) };
}
