import type { ConflictRow, FoundConflict } from '@concord/persistence';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { Conflict } from './conflict.graphql-types.ts';

/** A conflict as it is stored. */
export function toStoredConflict(reader: OrganisationReader, judgement: Judgement, row: ConflictRow): Conflict {
  return { ...toConflict(reader, judgement, foundIn(row)), row };
}

/** What a judging said of a stored conflict. */
export function foundIn({ capacityKey, promiseKey, ...found }: ConflictRow): FoundConflict {
  return {
    ...found,
    ...(capacityKey === null ? {} : { capacity: capacityKey }),
    ...(promiseKey === null ? {} : { promise: promiseKey }),
  };
}

/** A conflict as a judging tells it. */
export function toConflict(reader: OrganisationReader, judgement: Judgement, found: Conflict['found']): Conflict {
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
