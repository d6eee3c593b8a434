import { boolean, date, integer, list, number, text, time } from '../column.ts';
import { dataSet } from '../data-set.ts';

/** The latest check-in that counts and says this much. */
const latest = (column: string) =>
  `(SELECT check_in.${column} FROM check_in
    WHERE check_in.organisation_id = one.organisation_id AND check_in.goal_key = one.key
      AND check_in.corrected_by IS NULL AND check_in.${column} IS NOT NULL
    ORDER BY check_in.on_date DESC, check_in.position DESC LIMIT 1)`;

const done = (condition: string) =>
  `(SELECT count(*)::int FROM milestone
    WHERE milestone.organisation_id = one.organisation_id AND milestone.goal_key = one.key AND ${condition})`;

const SUPPORTS = `ARRAY(SELECT support.supported_key FROM goal_support support
  WHERE support.organisation_id = one.organisation_id AND support.goal_key = one.key ORDER BY support.position)`;

export const GOALS = dataSet({
  name: 'goals',
  one: 'goal',
  says: 'What departments want, and where it stands.',
  table: 'goal',
  identity: ['key'],
  putAwayAt: 'one.archived_at',
  columns: [
    text('title', 'What it says.'),
    text('department', 'Key of the department that wants it.', 'one.department_key'),
    text('owner', 'Key of the person who answers for it.', 'one.owner_key'),
    text('status', 'draft, active, done or cancelled.'),
    text('metric', 'Key of the metric that it is measured by.', 'one.metric_key'),
    text('targetKind', 'at-least, at-most, exactly or between.'),
    number('targetLow', 'The least that meets it, in the unit of its metric.'),
    number('targetHigh', 'The most that meets it, in the unit of its metric.'),
    number('stretchLow', 'The least that meets the stretch target, in the unit of its metric.'),
    number('stretchHigh', 'The most that meets the stretch target, in the unit of its metric.'),
    text('direction', 'increase, decrease or maintain, where it has no target.'),
    number('baseline', 'Where the metric stood at the start, in its unit.'),
    number('value', 'The latest value that was checked in, in the unit of its metric.', latest('value')),
    number('confidence', 'How sure of reaching it the latest check-in was that says so, 0 to 1.', latest('confidence')),
    date('checkedInOn', 'The day of the latest check-in.', latest('on_date')),
    integer('milestones', 'How many milestones it has.', done('true')),
    integer('milestonesDone', 'How many of them are done.', done('milestone.done_date IS NOT NULL')),
    date('from', 'Its first day.', 'one.from_date'),
    date('due', 'Its last day.', 'one.due_date'),
    text('commitment', 'committed or aspirational.'),
    boolean('promise', 'Whether customers were promised it.'),
    number('emphasis', 'How much it matters to its department; 1 is usual.'),
    text('parent', 'Key of the goal that it contributes to.', 'one.parent_key'),
    text(
      'contact',
      'interaction, where we start it; transaction, where the customer does; empty where nobody has said.',
    ),
    text('succeeds', 'Key of the goal that was reached before it and that it extends.', 'one.succeeds_key'),
    list('supports', 'Keys of the goals of other departments that it helps.', SUPPORTS),
    integer('version', 'Rises with every change.'),
    time('createdAt', 'When it was first written down.'),
  ],
});
