import { boolean, date, integer, number, text, time } from '../column.ts';
import { dataSet } from '../data-set.ts';

/** The organisation has no key of its own in these tables. */
const SUBJECT = `nullif(one.subject_key, '')`;

export const REVIEWS = dataSet({
  name: 'reviews',
  one: 'review',
  says: 'What somebody looked at again, and what they found.',
  table: 'review',
  identity: ['review_id'],
  columns: [
    text('subjectKind', 'organisation, outcome, goal or promise.'),
    text('subject', 'Key of what was looked at; nothing for the organisation.', SUBJECT),
    text('subjectTitle', 'What it was called then.'),
    date('onDate', 'The day.'),
    text('person', 'Key of the person who looked.', 'one.person_key'),
    boolean('stillRight', 'Whether it was still right as it stood.'),
    text('changed', 'What was changed, in words.'),
    text('note', 'What else was noted.'),
    time('reviewedAt', 'When it was written down.'),
  ],
});

/** What is not shown is for its owner to look at first: tables are read by everybody. */
const SHOWN = (column: string) => `CASE WHEN one.is_shown THEN one.${column} END`;

export const INPUT = dataSet({
  name: 'input',
  one: 'givenInput',
  says: 'What people who meet customers say, and what they were answered.',
  table: 'input',
  identity: ['input_id'],
  columns: [
    text('subjectKind', 'organisation, outcome, goal, promise or conflict.'),
    text('subject', 'Key of what it is about, or the id of the conflict; nothing for the organisation.', SUBJECT),
    text('subjectTitle', 'What that was called then.'),
    text('kind', 'remark or story.'),
    text('words', 'What was said; nothing as long as it is not shown to everybody.', SHOWN('words')),
    text(
      'person',
      'Key of the person who said it; nothing for others, and as long as it is not shown.',
      SHOWN('person_key'),
    ),
    boolean('cameByLink', 'Whether it came from somebody without an account.', 'one.link_id IS NOT NULL'),
    text('state', 'waiting, answered or hidden.'),
    boolean('isShown', 'Whether everybody sees it.'),
    text('answer', 'The answer; nothing as long as the input is not shown.', SHOWN('answer')),
    text('settledBy', 'Key of the person who answered or hid it.', 'one.settled_by_key'),
    time('settledAt', 'When they did.'),
    time('givenAt', 'When it was said.'),
    integer('version', 'Rises with every change.'),
  ],
});

export const METRIC_READINGS = dataSet({
  name: 'metricReadings',
  one: 'metricReading',
  says: 'What metrics were on a day, whatever any goal wants.',
  table: 'metric_reading',
  identity: ['metric_key', { column: 'on_date', type: 'date' }],
  columns: [
    text('metric', 'Key of the metric.', 'one.metric_key'),
    date('onDate', 'The day.'),
    number('value', 'What it was, in the unit of the metric.'),
  ],
});
