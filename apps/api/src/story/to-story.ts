import type * as engine from '@concord/alignment-engine';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { CarrierKind, StoryPart } from './story.graphql-types.ts';

/**
 * What carries something, taken apart.
 * @example carrierOf({ goal: 'promise-9' }) // ['goal', 'promise-9']
 */
export function carrierOf(carrier: engine.StoryCarrier): readonly [kind: CarrierKind, of: string] {
  const [entry] = Object.entries(carrier) as [CarrierKind, string][];
  if (!entry) throw new Error('A carrier names nothing.');
  return entry;
}

/** Those of a part that are there: a goal that was archived carries nothing. */
export function carriersThere(
  { carriedBy }: engine.StoryPart,
  { goals, model }: Pick<Judgement, 'goals' | 'model'>,
): ReturnType<typeof carrierOf>[] {
  return carriedBy.map(carrierOf).filter(([kind, of]) => {
    if (kind === 'goal') return goals.get(of) !== undefined;
    return kind !== 'promise' || model.promises.some(({ key }) => key === of);
  });
}

export function toStoryPart(reader: OrganisationReader, judgement: Judgement, stated: engine.StoryPart): StoryPart {
  const { key, says } = stated;
  return { reader, stated, key, says, isHole: carriersThere(stated, judgement).length === 0 };
}
