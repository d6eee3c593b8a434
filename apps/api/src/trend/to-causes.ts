import { type CausesOfSpan, type StoredCause, WHOLE_GOAL } from '@concord/persistence';
import { describeGoalField } from '@concord/plan-file';
import { say } from '@concord/texts';
import { personOf } from '../conflict-life/to-conflict-life.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { CauseKind, TrendCause, TrendCauses } from './trend.graphql-types.ts';

/** A goal changed at once in many fields is told by so many of them. */
const MOST_FIELDS = 3;

export function toCauses(
  reader: OrganisationReader,
  judgement: Judgement,
  { causes, ...counts }: CausesOfSpan,
): TrendCauses {
  return { weightiest: causes.map((cause) => toCause(reader, judgement, cause)), ...counts };
}

function toCause(reader: OrganisationReader, judgement: Judgement, cause: StoredCause): TrendCause {
  const { revision, at, personKey, goalKey, conflictId, decisionId } = cause;
  const kind = kindOf(cause);
  return {
    id: [revision, kind, goalKey ?? conflictId ?? decisionId ?? ''].join(':'),
    kind,
    title: titleOf(judgement, cause),
    says: cause.changes === null ? null : inWords(cause.changes),
    at,
    by: personOf(reader, judgement, personKey),
    goalKey,
    conflictId,
    decisionId,
  };
}

function kindOf({ kind, eventKind, revisionKind }: StoredCause): CauseKind {
  switch (kind) {
    case 'goal':
      return 'goal-changed';
    case 'decision':
      return 'decision-taken';
    case 'conflict':
      return eventKind === 'resolved' ? 'conflict-closed' : 'conflict-opened';
    case 'plan':
      return revisionKind === 'day' ? 'new-day' : 'plan-changed';
  }
}

function titleOf({ goals }: Judgement, { kind, title, goalKey, summary, changes }: StoredCause): string {
  if (kind === 'plan') return summary;
  if (goalKey === null) return title ?? summary;
  // A goal that was archived is in no judgement any more; the write that made it tells its title.
  const made = changes?.find(({ field }) => field === WHOLE_GOAL.created)?.after as { title?: string } | undefined;
  return goals.get(goalKey)?.title ?? made?.title ?? goalKey;
}

function inWords(changes: NonNullable<StoredCause['changes']>): string {
  const told = changes.slice(0, MOST_FIELDS).map(({ field, before, after }) => {
    if (field === WHOLE_GOAL.created) return say('added@@a goal');
    if (field === WHOLE_GOAL.archived) return after === true ? say('archived@@a goal') : say('brought back');
    return describeGoalField(field, before, after);
  });
  const more = changes.length - told.length;
  const last = say('and {more, plural, one {# more field} other {# more fields}}', { more });
  return [...told, ...(more > 0 ? [last] : [])].join(', ');
}
