import type { ConflictEventRow, ConflictRow } from '@concord/persistence';
import { type Person, toPerson } from '../business-model/business-model.graphql-types.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { ConflictEvent, ConflictLife } from './conflict-life.graphql-types.ts';

export function toConflictLife(reader: OrganisationReader, judgement: Judgement, row: ConflictRow): ConflictLife {
  const { state, version, createdAt, updatedAt, reopenedBecause, acceptedUpTo, reviewOn } = row;
  return {
    reader,
    judgement,
    row,
    state,
    version,
    foundAt: createdAt,
    changedAt: updatedAt,
    reopenedBecause,
    acceptedUpTo: acceptedUpTo === null ? null : rounded(acceptedUpTo),
    reviewOn,
  };
}

export function toConflictEvent(
  reader: OrganisationReader,
  judgement: Judgement,
  row: ConflictEventRow,
): ConflictEvent {
  const { conflictId, revision, kind, fromState, toState, fromSeverity, toSeverity, because } = row;
  return {
    reader,
    judgement,
    row,
    id: `${conflictId}:${revision}:${kind}`,
    kind,
    from: fromState,
    to: toState,
    fromSeverity: fromSeverity === null ? null : rounded(fromSeverity),
    toSeverity: toSeverity === null ? null : rounded(toSeverity),
    because,
  };
}

/** Somebody of the plan; nobody where a key says nobody, or somebody who has left since. */
export function personOf(reader: OrganisationReader, { people }: Judgement, key: string | null): Person | null {
  const person = people.get(key ?? '');
  return person ? toPerson(reader, person) : null;
}
