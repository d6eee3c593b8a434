import type { CustomerOutcome, StoryCarrier, StoryPart } from '@concord/alignment-engine';
import type { StoryCarrierRow } from './entities/index.ts';
import { given } from './given.ts';
import { groupBy } from './group-by.ts';
import type { Content, ModelRows } from './plan-tables.ts';
import { columnsToReview, reviewToColumns } from './review-columns.ts';

/** The tables of outcomes and of the stories told of them. */
export type OutcomeRows = Pick<ModelRows, 'outcome' | 'storyPart' | 'storyCarrier'>;

/** Outcomes as rows. */
export function outcomesToRows(outcomes: readonly CustomerOutcome[]): OutcomeRows {
  return {
    outcome: outcomes.map(({ key, statement, for: audience, weight, story, review }, position) => ({
      key,
      statement,
      audience,
      weight,
      story: story ?? null,
      ...reviewToColumns(review),
      position,
    })),
    storyPart: outcomes.flatMap(({ key: outcomeKey, storyParts = [] }) =>
      storyParts.map(({ key, says }, position) => ({ outcomeKey, key, says, position })),
    ),
    storyCarrier: outcomes.flatMap(({ key: outcomeKey, storyParts = [] }) =>
      storyParts.flatMap(({ key: partKey, carriedBy }) =>
        carriedBy.map((carrier, position) => ({ outcomeKey, partKey, position, ...carrierToColumns(carrier) })),
      ),
    ),
  };
}

/** The outcomes that these rows make, in the order of their rows. */
export function rowsToOutcomes(rows: OutcomeRows): CustomerOutcome[] {
  const parts = groupBy(rows.storyPart, ({ outcomeKey }) => outcomeKey);
  const carriers = groupBy(rows.storyCarrier, ({ outcomeKey, partKey }) => `${outcomeKey}.${partKey}`);
  const toPart = ({ outcomeKey, key, says }: OutcomeRows['storyPart'][number]): StoryPart => ({
    key,
    says,
    carriedBy: (carriers.get(`${outcomeKey}.${key}`) ?? []).map(columnsToCarrier),
  });
  return rows.outcome.map((row) => ({
    key: row.key,
    statement: row.statement,
    for: row.audience,
    weight: row.weight,
    ...given({
      story: row.story,
      storyParts: (parts.get(row.key) ?? null)?.map(toPart) ?? null,
      review: columnsToReview(row),
    }),
  }));
}

type CarrierColumns = Pick<Content<StoryCarrierRow>, 'kind' | 'goalKey' | 'promiseKey' | 'words'>;

function carrierToColumns(carrier: StoryCarrier): CarrierColumns {
  const none = { goalKey: null, promiseKey: null, words: null };
  if ('goal' in carrier) return { ...none, kind: 'goal', goalKey: carrier.goal };
  if ('promise' in carrier) return { ...none, kind: 'promise', promiseKey: carrier.promise };
  if ('process' in carrier) return { ...none, kind: 'process', words: carrier.process };
  if ('technology' in carrier) return { ...none, kind: 'technology', words: carrier.technology };
  return { ...none, kind: 'training', words: carrier.training };
}

/** The table's CHECK makes sure that each kind has its own column, and no other. */
function columnsToCarrier({ kind, goalKey, promiseKey, words }: CarrierColumns): StoryCarrier {
  return { [kind]: goalKey ?? promiseKey ?? words ?? '' } as unknown as StoryCarrier;
}
