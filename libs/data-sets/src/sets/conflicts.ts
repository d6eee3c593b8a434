import { date, integer, list, number, text, time } from '../column.ts';
import { dataSet } from '../data-set.ts';

const CONFLICT = text('conflict', 'Id of the conflict.', 'one.conflict_id');
const DECISION = text('decision', 'Id of the decision.', 'one.decision_id::text');

/** When a write was, and who wrote: a person of the plan, or nobody where a program did it. */
const ofRevision = (column: string, revision = 'one.revision') =>
  `(SELECT revision.${column} FROM revision
    WHERE revision.organisation_id = one.organisation_id AND revision.number = ${revision})`;

export const CONFLICTS = dataSet({
  name: 'conflicts',
  one: 'conflict',
  says: 'Goals that cannot or do not go together, also those that were settled.',
  table: 'conflict',
  identity: ['id'],
  columns: [
    text('headline', 'In a line, what collides.'),
    text('explanation', 'Why, with the arithmetic.'),
    text(
      'rule',
      'opposed-targets, inconsistent-promise, incompatible-targets, trade-off, over-capacity, schedule-clash or unstaffed-promise.',
    ),
    text('tier', 'proven, stated or possible.'),
    text('state', 'open, acknowledged, decided, accepted, dismissed or resolved.'),
    number('severity', 'How bad it is, 0 to 1.'),
    number('stake', 'How much of what customers care about hangs on it, 0 to 1.'),
    number('magnitude', 'How far apart the goals are, 0 to 1.'),
    number('exposure', 'How much of their time and scope they share, 0 to 1.'),
    number('confidence', 'How sure it is, 0 to 1.'),
    list('goals', 'Keys of its goals.'),
    list('departments', 'Keys of the departments concerned.'),
    list('outcomes', 'Keys of the outcomes concerned.'),
    list('laws', 'Keys of the laws that it rests on.'),
    text('capacity', 'Key of the capacity that is short.', 'one.capacity_key'),
    text('promise', 'Key of the promise that is not staffed.', 'one.promise_key'),
    text('decision', 'Id of the decision in force.', 'one.decision_id::text'),
    number('acceptedUpTo', 'The severity up to which it is accepted, 0 to 1.'),
    date('reviewOn', 'The day on which it is looked at again.'),
    text('reopenedBecause', 'Why it is open again.'),
    time('foundAt', 'When it was first found.', 'one.created_at'),
  ],
});

export const CONFLICT_GOALS = dataSet({
  name: 'conflictGoals',
  one: 'conflictGoal',
  says: 'Which goals are in which conflicts.',
  table: 'conflict_goal',
  identity: ['goal_key', 'conflict_id'],
  columns: [CONFLICT, text('goal', 'Key of the goal.', 'one.goal_key')],
});

export const CONFLICT_EVENTS = dataSet({
  name: 'conflictEvents',
  one: 'conflictEvent',
  says: 'Every step in the life of every conflict.',
  table: 'conflict_event',
  identity: [{ column: 'revision', type: 'integer' }, 'conflict_id', 'kind'],
  columns: [
    CONFLICT,
    text('kind', 'found, changed, acknowledged, decided, accepted, dismissed, resolved or reopened.'),
    time('at', 'When it happened.', ofRevision('at')),
    text('by', 'Key of the person who did it; empty where it came about by itself.', ofRevision('person_key')),
    text('fromState', 'Its state before.'),
    text('toState', 'Its state from then on.'),
    number('fromSeverity', 'How bad it was before, 0 to 1.'),
    number('toSeverity', 'How bad it was from then on, 0 to 1.'),
    text('department', 'Key of the department that acknowledged it.', 'one.department_key'),
    DECISION,
    text('because', 'Why, in words.'),
  ],
});

export const DECISIONS = dataSet({
  name: 'decisions',
  one: 'decision',
  says: 'What was decided on conflicts, why, by whom, and how it turned out.',
  table: 'decision',
  identity: ['decision_id'],
  columns: [
    CONFLICT,
    text('headline', 'What collided, in a line.'),
    text('rule', 'By which rule the conflict was found.'),
    text('kind', 'change, accept or dismiss.'),
    text('choice', 'What was chosen.'),
    text('reason', 'Why.'),
    text('context', 'What was to be known.'),
    text('dismissedBecause', 'Why it is no conflict.'),
    number('acceptedUpTo', 'The severity up to which it is accepted, 0 to 1.'),
    text('accountable', 'Key of the person who answers for it.', 'one.accountable_key'),
    list('responsible', 'Keys of those who carry it out.', 'one.responsible_keys'),
    list('consulted', 'Keys of those who were asked.', 'one.consulted_keys'),
    list('informed', 'Keys of those who were told.', 'one.informed_keys'),
    text('expectedMetric', 'Key of the metric that it shall move.', 'one.expected_metric_key'),
    number('expectedFrom', 'Where that metric stood then, in its unit.'),
    number('expectedValue', 'Where it shall come to, in its unit.'),
    number('actualValue', 'Where it was at the review, in its unit.'),
    text('verdict', 'worked, partly or did-not-work; empty before the review.'),
    text('learnt', 'What was learnt.', 'one.verdict_note'),
    date('reviewOn', 'The day of the review.'),
    text('replaces', 'Id of the decision that it replaces.', 'one.replaces_id::text'),
    text('meeting', 'Id of the meeting in which it was taken; empty outside of meetings.', 'one.meeting_id::text'),
    time('decidedAt', 'When it was decided.', ofRevision('at')),
    time('reviewedAt', 'When it was reviewed.', ofRevision('at', 'one.reviewed_revision')),
    integer('version', 'Rises with every change.'),
  ],
});
