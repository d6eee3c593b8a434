import { type EntityManager, Any } from 'typeorm';
import { OrganisationRow, type RevisionKind, RevisionRow } from '../entities/index.ts';
import { prepared } from '../prepared-statements.ts';
import { REVISION_CHANNEL } from '../revision-news.ts';

/** What a write is about. */
export interface WriteNote {
  readonly kind: RevisionKind;
  /** In a line, for the history. */
  readonly summary: string;
  /** The key of the person who did it; missing where nobody said who they are. */
  readonly person?: string | undefined;
}

/** A write, as what it changes refers to it. */
export interface Revision {
  readonly organisationId: string;
  readonly number: number;
  readonly at: Date;
  readonly note: WriteNote;
}

/** The moment of a write: later than that of the one before, whatever the clock says. */
export const NEXT_MOMENT = `greatest(date_trunc('milliseconds', clock_timestamp()), updated_at + interval '1 millisecond')`;

/**
 * Marks that something of the organisation changes: answers read before are stale from then on, and every process
 * hears of it when the transaction commits. One statement, as every write begins with it.
 */
export async function raiseRevision(
  manager: EntityManager,
  organisationId: string,
  note: WriteNote,
): Promise<Revision> {
  const { kind, summary, person } = note;
  const [{ number, at }] = await manager.query<[{ number: number; at: Date }]>(
    prepared(`WITH raised AS (
       UPDATE organisation SET revision = revision + 1, updated_at = ${NEXT_MOMENT} WHERE organisation_id = $1
       RETURNING organisation_id, revision, updated_at
     ), noted AS (
       INSERT INTO revision (organisation_id, number, at, kind, summary, person_key)
       SELECT organisation_id, revision, updated_at, $2, $3, $4 FROM raised
     )
     SELECT revision AS number, updated_at AS at,
            pg_notify($5, json_build_object('organisationId', organisation_id, 'revision', revision)::text)
     FROM raised`),
    [organisationId, kind, summary, person ?? null, REVISION_CHANNEL],
  );
  return { organisationId, number, at, note };
}

/**
 * Takes a revision back under which nothing was written after all. Its number is given out again, and what was told
 * of it cannot be taken back: whoever hears of a revision looks at the organisation before believing it.
 */
export async function withdrawRevision(manager: EntityManager, { organisationId, number }: Revision): Promise<void> {
  await manager.delete(RevisionRow, { organisationId, number });
  await manager.update(OrganisationRow, { organisationId }, { revision: number - 1 });
}

/** Gives the organisation its next moment, for rows that tell more of a plan that stays as it is. */
export async function raiseMoment(manager: EntityManager, organisationId: string): Promise<void> {
  await manager.update(OrganisationRow, { organisationId }, { updatedAt: () => NEXT_MOMENT });
}

/** The writes with these numbers, in no order. */
export function revisionsOf(
  manager: EntityManager,
  organisationId: string,
  numbers: readonly number[],
): Promise<RevisionRow[]> {
  if (numbers.length === 0) return Promise.resolve([]);
  return manager.findBy(RevisionRow, { organisationId, number: Any([...numbers]) });
}
