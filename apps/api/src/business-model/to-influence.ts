import type * as engine from '@concord/alignment-engine';
import { toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { must } from '../judgement/must.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { type Influence, toMetric } from './business-model.graphql-types.ts';

export function toInfluence(
  reader: OrganisationReader,
  { metrics, outcomes }: Judgement,
  influence: engine.Influence,
): Influence {
  const { from, to, effect, confirmed, because } = influence;
  const outcome = outcomes.get(to);
  return {
    from: toMetric(reader, must(metrics, from)),
    toMetric: outcome ? null : toMetric(reader, must(metrics, to)),
    toOutcome: outcome ? toOutcome(reader, outcome) : null,
    effect,
    confirmed,
    because: because ?? null,
  };
}
