import { afterJudging, type ConflictLife, type IsoDate, type Language, type NamedAsk } from '@concord/alignment-engine';
import { Any, type EntityManager } from 'typeorm';
import { insertion, overwriting, writeTogether } from '../bulk-rows.ts';
import { ConflictAcknowledgementRow, ConflictEventRow, ConflictGoalRow, ConflictRow } from '../entities/index.ts';
import { given } from '../given.ts';
import { asProperties } from '../plain-rows.ts';
import { prepared } from '../prepared-statements.ts';
import { eventOf, type FoundConflict, judgedColumns, saysTheSame } from './judged-conflict.ts';
import type { Revision } from './revision.repository.ts';

/** What stored conflicts are brought up to date with, and on whose account. */
export interface Recording {
  readonly revision: Revision;
  /** The day that was judged by. */
  readonly today: IsoDate;
  /** Of the organisation: in which it is told why a conflict was resolved or comes back. */
  readonly language: Language;
  /** What goals ask now; one that is no longer in the plan is left out. */
  readonly asksOf: (goals: readonly string[]) => readonly NamedAsk[];
  /** The decision that the write carries out: targets that it moves do not open what it settled. */
  readonly carriesOut?: string | undefined;
}

/** A conflict that is no longer there. */
type Gone = Pick<FoundConflict, 'id'>;

/** What a judging says that is new. */
interface JudgedConflicts {
  readonly found: readonly FoundConflict[];
  readonly gone: readonly Gone[];
  readonly goals: readonly string[];
  readonly known?: readonly string[];
}

/** How many conflicts were written, by what became of them. */
export interface Recorded {
  readonly opened: number;
  readonly resolved: number;
  readonly reopened: number;
  /** Told differently, or of another size. */
  readonly changed: number;
}

export const NOTHING_RECORDED: Recorded = { opened: 0, resolved: 0, reopened: 0, changed: 0 };

/**
 * Writes what an edit did to conflicts: those that it opened or changed, those that it closed, and settled
 * ones whose goals it touched.
 *
 * @param goals keys of the goals that were edited
 * @param known ids of those that are stored already; missing: any may be
 */
export async function recordJudging(
  manager: EntityManager,
  { found, gone, goals, known }: JudgedConflicts,
  recording: Recording,
): Promise<Recorded> {
  const { organisationId } = recording.revision;
  const ids = [...found, ...gone].map(({ id }) => id);
  const rows = await storedConflicts(manager, organisationId, known ?? ids, goals);
  return write(manager, moves(rows, found, gone, recording), recording);
}

/** The conflicts with these ids, and settled ones of these goals. */
function storedConflicts(
  manager: EntityManager,
  organisationId: string,
  ids: readonly string[],
  goals: readonly string[],
): Promise<ConflictRow[]> {
  if (goals.length === 0 && ids.length === 0) return Promise.resolve([]);
  // Found by id, all of them: either of two conditions would be looked for in every conflict there is.
  const statement = `SELECT ${asProperties(manager, ConflictRow, 'conflict')} FROM conflict
    WHERE organisation_id = $1 AND id = ANY ($3::text[] || ARRAY(
      SELECT settled.id FROM conflict settled JOIN conflict_goal about ON about.conflict_id = settled.id
      WHERE settled.organisation_id = $1 AND settled.state IN ('decided', 'accepted', 'dismissed')
        AND about.organisation_id = $1 AND about.goal_key = ANY ($2)))`;
  return manager.query(prepared(statement), [organisationId, goals, ids]);
}

/** One conflict before and after a judging. */
interface Move {
  readonly before: ConflictRow | undefined;
  readonly after: ConflictRow;
  readonly events: readonly ConflictEventRow[];
}

function moves(
  rows: readonly ConflictRow[],
  found: readonly FoundConflict[],
  gone: readonly Gone[],
  recording: Recording,
): Move[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  const told = new Set([...found, ...gone].map(({ id }) => id));
  const untold = rows.filter(({ id }) => !told.has(id));
  return [
    ...found.map((conflict) => {
      const row = known.get(conflict.id);
      return row === undefined ? begun(conflict, recording) : moved(row, judgedColumns(conflict), recording);
    }),
    ...gone.flatMap(({ id }) => {
      const row = known.get(id);
      return row === undefined ? [] : [resolved(row, recording)];
    }),
    // Their goals were edited without any difference to what the engine says of them.
    ...untold.map((row) => moved(row, {}, recording)),
  ].filter(({ before, after }) => before !== after);
}

function begun(conflict: FoundConflict, { revision: { organisationId, number, at } }: Recording): Move {
  const { id, rule, severity } = conflict;
  const after: ConflictRow = {
    organisationId,
    id,
    rule,
    ...judgedColumns(conflict),
    state: 'open',
    ...UNSETTLED,
    reopenedBecause: null,
    version: 1,
    firstRevision: number,
    createdAt: at,
    updatedAt: at,
  };
  const event = eventOf({
    organisationId,
    revision: number,
    conflictId: id,
    kind: 'found',
    toState: 'open',
    toSeverity: severity,
  });
  return { before: undefined, after, events: [event] };
}

const UNSETTLED = { acceptedUpTo: null, reviewOn: null, basis: null, decisionId: null };

function moved(row: ConflictRow, judged: Partial<ConflictRow>, recording: Recording): Move {
  const { revision, today, language, carriesOut } = recording;
  const asks = recording.asksOf(row.goals);
  const isCarriedOut = carriesOut !== undefined && row.decisionId === carriesOut;
  const basis = isCarriedOut ? asks.map(({ title, measures, ...ask }) => ask) : row.basis;
  const told = { ...row, ...judged, basis };
  const step = afterJudging(lifeOf(told), { today, severity: told.severity, asks }, language);
  const isResized = told.tier !== row.tier || told.severity !== row.severity;
  const isSame = step === undefined && !isCarriedOut && saysTheSame(row, { ...row, ...judged });
  if (isSame) return { before: row, after: row, events: [] };
  const about = { organisationId: row.organisationId, revision: revision.number, conflictId: row.id };
  const sizes = { fromSeverity: row.severity, toSeverity: told.severity };
  return {
    before: row,
    after: {
      ...told,
      updatedAt: revision.at,
      ...(step === undefined
        ? {}
        : { ...UNSETTLED, state: step.to, reopenedBecause: step.because, version: row.version + 1 }),
    },
    events: [
      ...(isResized && row.state !== 'resolved'
        ? [eventOf({ ...about, kind: 'changed', fromState: row.state, toState: row.state, ...sizes })]
        : []),
      ...(step === undefined
        ? []
        : [
            eventOf({
              ...about,
              kind: step.step,
              fromState: row.state,
              toState: step.to,
              because: step.because,
              ...sizes,
            }),
          ]),
    ],
  };
}

function resolved(row: ConflictRow, { revision, today, language }: Recording): Move {
  const step = afterJudging(lifeOf(row), { today, asks: [] }, language);
  if (step === undefined) return { before: row, after: row, events: [] };
  const event = eventOf({
    organisationId: row.organisationId,
    revision: revision.number,
    conflictId: row.id,
    kind: step.step,
    fromState: row.state,
    toState: step.to,
    fromSeverity: row.severity,
    because: step.because,
  });
  const after: ConflictRow = {
    ...row,
    state: step.to,
    reopenedBecause: null,
    version: row.version + 1,
    updatedAt: revision.at,
  };
  return { before: row, after, events: [event] };
}

/** What is remembered of a conflict, as the engine takes it. */
export function lifeOf({ state, acceptedUpTo, reviewOn, basis }: ConflictRow): ConflictLife {
  return { state, ...given({ acceptedUpTo, reviewOn, basis }) };
}

async function write(manager: EntityManager, made: readonly Move[], { revision }: Recording): Promise<Recorded> {
  const events = made.flatMap((move) => move.events);
  const opened = made.filter(({ before }) => before === undefined).map(({ after }) => after);
  const others = made.filter(({ before }) => before !== undefined).map(({ after }) => after);
  const gone = others.filter(({ state }) => state === 'resolved').map(lifeColumns);
  const told = others.filter(({ state }) => state !== 'resolved');
  const reopened = events.filter(({ kind }) => kind === 'reopened').map(({ conflictId }) => conflictId);
  await writeTogether(manager, [
    insertion(manager, ConflictRow, opened),
    insertion(manager, ConflictGoalRow, opened.flatMap(goalsOf)),
    overwriting(manager, ConflictRow, IDENTITY, told),
    overwriting(manager, ConflictRow, IDENTITY, gone),
    insertion(manager, ConflictEventRow, events),
  ]);
  if (reopened.length > 0) {
    const { organisationId } = revision;
    await manager.delete(ConflictAcknowledgementRow, { organisationId, conflictId: Any(reopened) });
  }
  return {
    opened: opened.length,
    resolved: gone.length,
    reopened: reopened.length,
    changed: told.length - reopened.length,
  };
}

function goalsOf({ organisationId, id, goals }: ConflictRow): ConflictGoalRow[] {
  return goals.map((goalKey) => ({ organisationId, goalKey, conflictId: id }));
}

const IDENTITY = ['organisationId', 'id'] as const;

/** What changes of a conflict that is gone: it keeps its words, and so its places in what it is found by. */
function lifeColumns({ organisationId, id, state, reopenedBecause, version, updatedAt }: ConflictRow) {
  return { organisationId, id, state, reopenedBecause, version, updatedAt };
}
