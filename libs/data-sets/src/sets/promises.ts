import { date, number, text } from '../column.ts';
import { dataSet } from '../data-set.ts';

export const PROMISES = dataSet({
  name: 'promises',
  one: 'promise',
  says: 'What customers are told that they can count on, and how it was kept last.',
  table: 'promise',
  identity: ['key'],
  columns: [
    text('key', 'Key of the promise.'),
    text('says', 'In the words in which customers are told.'),
    text('department', 'Key of the department that promises it.', 'one.department_key'),
    text('channel', 'How customers come in: telephone, chat, email, counter, field-visit, or another word.'),
    text('outcome', 'Key of the outcome that it serves.', 'one.outcome_key'),
    text('toWhom', 'For whom it is meant, in words.'),
    text('hours', 'The hours of a usual week, as JSON: {"mon": ["08:00-18:00"]}.', 'one.hours::text'),
    text('exceptions', 'Days with other hours, as JSON.', 'one.exceptions::text'),
    text('timeZone', 'Time zone of its hours; empty: that of the organisation.'),
    text('measureOf', 'What is counted: calls.'),
    number('measureShare', 'Of a hundred how many, as it is promised.'),
    number('measureWithin', 'The limit that they keep.'),
    text('measureUnit', 'Unit of the limit.'),
    number(
      'lastShare',
      'Of a hundred how many were served as promised, when it was measured last.',
      lastReading('share'),
    ),
    date('lastReadOn', 'The day on which it was measured last.', lastReading('on_date')),
    date('fromDate', 'First day; empty if it is open.'),
    date('untilDate', 'Last day; empty if it is open.'),
    text('reviewEvery', 'How often it is looked at again: month, quarter, half-year, year.'),
    date('reviewLast', 'When it was looked at last.'),
  ],
});

export const PROMISE_READINGS = dataSet({
  name: 'promiseReadings',
  one: 'promiseReading',
  says: 'How promises were kept, as it was measured on a day.',
  table: 'promise_reading',
  identity: ['promise_key', 'on_date'],
  columns: [
    text('promise', 'Key of the promise.', 'one.promise_key'),
    date('onDate', 'The day.'),
    number('share', 'Of a hundred how many were served as promised.'),
    text('note', 'What happened.'),
  ],
});

export const STAFFING = dataSet({
  name: 'staffing',
  one: 'staffedHours',
  says: 'Hours for which departments have put people on a channel.',
  table: 'staffing',
  identity: ['key'],
  columns: [
    text('key', 'Key of these hours.'),
    text('department', 'Key of the department whose people are there.', 'one.department_key'),
    text('channel', 'The channel, as promises name it.'),
    text('hours', 'The hours of a usual week, as JSON: {"mon": ["08:00-18:00"]}.', 'one.hours::text'),
    text('exceptions', 'Days with other hours, as JSON.', 'one.exceptions::text'),
    text('timeZone', 'Time zone of the hours; empty: that of the organisation.'),
    date('fromDate', 'First day; empty if it is open.'),
    date('untilDate', 'Last day; empty if it is open.'),
  ],
});

function lastReading(column: string): string {
  return `(SELECT reading.${column} FROM promise_reading reading
    WHERE reading.organisation_id = one.organisation_id AND reading.promise_key = one.key
    ORDER BY reading.on_date DESC LIMIT 1)`;
}
