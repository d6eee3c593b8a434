import type { EntityManager } from 'typeorm';
import type { ConflictEventKind, DecisionKind, RevisionKind } from '../entities/index.ts';
import type { FieldChange } from './goal-history.repository.ts';

/** How far the goals pulled together on a day, and the revision that was judged. */
export interface StoredAlignmentDay {
  readonly onDate: string;
  readonly revision: number;
  readonly headline: number;
  readonly overall: number;
  readonly conflictLoad: number;
}

/** The writes between two judgings: above `after`, up to and with `upTo`. */
export interface RevisionSpan {
  readonly after: number;
  readonly upTo: number;
}

/** Something that happened in a span, in the order in which it tells most. */
export interface StoredCause {
  /** Which of the spans asked for. */
  readonly span: number;
  readonly kind: 'conflict' | 'decision' | 'goal' | 'plan';
  readonly revision: number;
  readonly at: Date;
  readonly personKey: string | null;
  readonly summary: string;
  readonly conflictId: string | null;
  readonly goalKey: string | null;
  readonly decisionId: string | null;
  /** Of a conflict its headline, of a decision what was chosen; of others nothing. */
  readonly title: string | null;
  readonly eventKind: ConflictEventKind | null;
  readonly decisionKind: DecisionKind | null;
  readonly revisionKind: RevisionKind;
  /** Of a goal. */
  readonly changes: readonly FieldChange[] | null;
}

export interface CausesOfSpan {
  /** At most as many as asked for, weightiest first. */
  readonly causes: readonly StoredCause[];
  readonly opened: number;
  readonly closed: number;
  readonly decided: number;
  readonly goals: number;
  /** All, of these and other kinds. */
  readonly total: number;
}

/**
 * The days of a span of time with how far the goals pulled together, and the last one before it; ascending.
 *
 * @param most the latest so many of them
 */
export async function alignmentDays(
  manager: EntityManager,
  organisationId: string,
  { from, to }: { readonly from: string; readonly to: string },
  most: number,
): Promise<StoredAlignmentDay[]> {
  const rows = await manager.query<StoredAlignmentDay[]>(
    `SELECT on_date::text AS "onDate", revision, headline, overall, conflict_load AS "conflictLoad"
     FROM alignment_day
     WHERE organisation_id = $1 AND on_date <= $3::date
       AND on_date >= coalesce((SELECT max(before.on_date) FROM alignment_day before
                                WHERE before.organisation_id = $1 AND before.on_date < $2::date), $2::date)
     ORDER BY on_date DESC LIMIT $4`,
    [organisationId, from, to, most],
  );
  return rows.reverse();
}

/** Fields of a goal that say nothing of where it pulls. */
const STILL = [
  'title',
  'owner',
  'checkIns',
  'stretch',
  'help',
  'contact',
  'succeeds',
  'roles',
  'actions',
  'training',
  'needsAuthority',
  'review',
];

/**
 * What happened in each span, by one statement: conflicts that opened and closed, decisions, goals that were changed by
 * people, and other writes of the plan. What weighs most comes first: a conflict by its severity × confidence, a little
 * less if it is only possible; a change of a goal by the conflicts that opened, changed or closed in the same write.
 *
 * @param most causes a span
 * @returns as many as spans were given, in their order
 */
export async function causesOfSpans(
  manager: EntityManager,
  organisationId: string,
  spans: readonly RevisionSpan[],
  most: number,
): Promise<CausesOfSpan[]> {
  if (spans.length === 0) return [];
  const rows = await manager.query<(StoredCause & Counts)[]>(CAUSES, [
    organisationId,
    spans.map(({ after }) => after),
    spans.map(({ upTo }) => upTo),
    most,
    STILL,
  ]);
  return spans.map((_, span) => {
    const own = rows.filter((row) => row.span === span);
    const { opened = 0, closed = 0, decided = 0, goals = 0, total = 0 } = own[0] ?? {};
    const causes = own.map(
      ({ opened: _o, closed: _c, decided: _d, goals: _g, total: _t, ...cause }): StoredCause => cause,
    );
    return { causes, opened, closed, decided, goals, total };
  });
}

type Counts = Pick<CausesOfSpan, 'opened' | 'closed' | 'decided' | 'goals' | 'total'>;

const CAUSES = `WITH span AS (
    SELECT (place - 1)::integer AS span, after, upto
    FROM unnest($2::integer[], $3::integer[]) WITH ORDINALITY AS given (after, upto, place)
  ), write AS (
    SELECT span.span, revision.number AS revision, revision.at, revision.person_key, revision.summary, revision.kind
    FROM span JOIN revision ON revision.organisation_id = $1
      AND revision.number > span.after AND revision.number <= span.upto
  ), happened AS (
    SELECT write.*, event.conflict_id, event.kind AS event_kind, conflict.headline,
      conflict.severity * conflict.confidence * CASE conflict.tier WHEN 'possible' THEN 0.1 ELSE 1 END AS weight
    FROM write
    JOIN conflict_event event ON event.organisation_id = $1 AND event.revision = write.revision
    JOIN conflict ON conflict.organisation_id = $1 AND conflict.id = event.conflict_id
    WHERE event.kind IN ('found', 'changed', 'resolved', 'reopened')
  ), weighed AS (
    SELECT revision, sum(weight) AS weight
    FROM (SELECT DISTINCT revision, conflict_id, event_kind, weight FROM happened) once GROUP BY revision
  ), edited AS (
    SELECT write.revision, change.goal_key,
      jsonb_agg(jsonb_build_object('field', change.field, 'before', change.before, 'after', change.after)
                ORDER BY change.field) AS changes
    FROM (SELECT DISTINCT revision, kind FROM write) write
    JOIN goal_change change ON change.organisation_id = $1 AND change.revision = write.revision
    WHERE write.kind IN ('goal', 'decision', 'agreement') AND NOT change.field = ANY ($5::text[])
    GROUP BY write.revision, change.goal_key
  ), cause AS (
    SELECT span, 'conflict' AS kind, revision, at, person_key, summary, kind AS revision_kind, conflict_id,
      NULL::text AS goal_key, NULL::uuid AS decision_id, headline AS title, event_kind, NULL::text AS decision_kind,
      NULL::jsonb AS changes, weight
    FROM happened WHERE event_kind <> 'changed'
    UNION ALL
    SELECT write.span, 'decision', write.revision, write.at, write.person_key, write.summary, write.kind,
      decision.conflict_id, NULL, decision.decision_id, decision.choice, NULL, decision.kind, NULL,
      conflict.severity * conflict.confidence
    FROM write
    JOIN decision ON decision.organisation_id = $1 AND decision.revision = write.revision
    JOIN conflict ON conflict.organisation_id = $1 AND conflict.id = decision.conflict_id
    UNION ALL
    SELECT write.span, 'goal', write.revision, write.at, write.person_key, write.summary, write.kind,
      NULL, edited.goal_key, NULL, NULL, NULL, NULL, edited.changes, coalesce(weighed.weight, 0)
    FROM write JOIN edited USING (revision) LEFT JOIN weighed USING (revision)
    UNION ALL
    SELECT write.span, 'plan', write.revision, write.at, write.person_key, write.summary, write.kind,
      NULL, NULL, NULL, NULL, NULL, NULL, NULL, coalesce(weighed.weight, 0)
    FROM write LEFT JOIN weighed USING (revision)
    WHERE write.kind IN ('model', 'import', 'day')
  ), ranked AS (
    SELECT cause.*,
      row_number() OVER (PARTITION BY span ORDER BY weight DESC, kind = 'conflict', revision DESC, goal_key, conflict_id) AS rank,
      count(*) FILTER (WHERE event_kind IN ('found', 'reopened')) OVER (PARTITION BY span) AS opened,
      count(*) FILTER (WHERE event_kind = 'resolved') OVER (PARTITION BY span) AS closed,
      count(*) FILTER (WHERE kind = 'decision') OVER (PARTITION BY span) AS decided,
      count(*) FILTER (WHERE kind = 'goal') OVER (PARTITION BY span) AS goals,
      count(*) OVER (PARTITION BY span) AS total
    FROM cause
  )
  SELECT span, kind, revision, at, person_key AS "personKey", summary, revision_kind AS "revisionKind",
    conflict_id AS "conflictId", goal_key AS "goalKey", decision_id AS "decisionId", title,
    event_kind AS "eventKind", decision_kind AS "decisionKind", changes,
    opened::integer, closed::integer, decided::integer, goals::integer, total::integer
  FROM ranked WHERE rank <= $4 ORDER BY span, rank`;
