import {
  type ModelCorrectionInput,
  OutcomeToRemoveDocument,
  type OutcomeToRemoveQuery,
  type SegmentPartsFragment,
  type StoryCarrierInput,
} from '../../graphql/operations.ts';
import { request } from '../../graphql/request.ts';

type Told = NonNullable<NonNullable<OutcomeToRemoveQuery['organisation']>['outcome']>;
type Outcome = Pick<NonNullable<ModelCorrectionInput['addOutcome']>, 'statement' | 'for' | 'weight'> & {
  readonly key: string;
};

/** Reads what an outcome would take along when it is removed, and says how it comes back with it. */
export async function readOutcomeAgain(organisation: string, outcome: Outcome): Promise<ModelCorrectionInput[]> {
  const answer = await request(OutcomeToRemoveDocument, { organisation, outcome: outcome.key });
  const told = answer.organisation?.outcome;
  return [
    { addOutcome: told == null ? outcome : { ...outcome, ...storyAndReview(told) } },
    ...weightsInSegments(outcome.key, answer.organisation?.segments ?? []),
  ];
}

/** What the outcome weighs for segments of customers: weights that are given take the place of all that there were. */
export function weightsInSegments(outcome: string, segments: readonly SegmentPartsFragment[]): ModelCorrectionInput[] {
  return segments
    .filter(({ weights }) => weights.some((weight) => weight.outcome.key === outcome))
    .map(({ key, weights }) => ({
      segment: { key, weights: weights.map(({ outcome: of, weight }) => ({ outcome: of.key, weight })) },
    }));
}

/** The story that people shall tell, part by part, and how often the outcome is looked at again. */
export function storyAndReview({ story, storyParts, review }: Told) {
  const parts = storyParts.map(({ key, says, carriers }) => ({ key, says, carriers: carriers.map(carrierAgain) }));
  return {
    story: story == null && parts.length === 0 ? null : { story: story ?? null, parts },
    review: review == null ? null : { every: review.every, last: review.last ?? null },
  };
}

function carrierAgain({
  kind,
  goal,
  promise,
  words,
}: Told['storyParts'][number]['carriers'][number]): StoryCarrierInput {
  return { kind, of: goal?.key ?? promise?.key ?? words ?? '' };
}
