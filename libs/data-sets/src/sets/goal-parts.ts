import { date, integer, number, text } from '../column.ts';
import { dataSet } from '../data-set.ts';

const GOAL = text('goal', 'Key of its goal.', 'one.goal_key');

export const MILESTONES = dataSet({
  name: 'milestones',
  one: 'milestone',
  says: 'Steps on the way to goals.',
  table: 'milestone',
  identity: ['goal_key', 'key'],
  columns: [
    GOAL,
    text('key', 'Its key within the goal.'),
    text('title', 'What it says.'),
    date('due', 'The day by which it shall be done.', 'one.due_date'),
    date('done', 'The day on which it was done; empty while it is not.', 'one.done_date'),
    number('value', 'Where the metric of its goal shall be then, in its unit.'),
    number('weight', 'How much of the way it is, against the others of its goal.'),
    text('owner', 'Key of the person who answers for it; empty: who answers for its goal.', 'one.owner_key'),
  ],
});

export const CHECK_INS = dataSet({
  name: 'checkIns',
  one: 'checkIn',
  says: 'The history of goals: what their metrics were on which day, and what was said about it. Nothing is written over.',
  table: 'check_in',
  identity: ['goal_key', { column: 'position', type: 'integer' }],
  columns: [
    GOAL,
    integer('number', 'Counts up within the goal.', 'one.position'),
    date('on', 'The day it is about.', 'one.on_date'),
    number('value', 'What the metric was, in its unit.'),
    number('confidence', 'How sure of reaching the goal whoever wrote it was, 0 to 1.'),
    text('note', 'What was said.'),
    integer('correctedBy', 'Number of the check-in of this goal that says it right; empty while this one counts.'),
  ],
});

export const GOAL_OUTCOMES = dataSet({
  name: 'goalOutcomes',
  one: 'goalOutcome',
  says: 'Which goals serve which customer outcomes by themselves, and how much.',
  table: 'goal_outcome',
  identity: ['goal_key', 'outcome_key'],
  columns: [
    GOAL,
    text('outcome', 'Key of the outcome.', 'one.outcome_key'),
    number('effect', 'How much it helps (up to 1) or hurts (down to −1).'),
  ],
});
