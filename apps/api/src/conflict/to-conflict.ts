import type * as engine from '@concord/alignment-engine';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { Conflict } from './conflict.graphql-types.ts';

export function toConflict(reader: OrganisationReader, judgement: Judgement, found: engine.Conflict): Conflict {
  const { id, rule, tier, headline, explanation, severity, stake, magnitude, exposure, confidence } = found;
  return {
    reader,
    found,
    judgement,
    id,
    rule,
    tier,
    headline,
    explanation,
    severity: rounded(severity),
    stake: rounded(stake),
    magnitude: rounded(magnitude),
    exposure: rounded(exposure),
    confidence: rounded(confidence),
  };
}
