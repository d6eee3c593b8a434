import { date, integer, list, number, text } from '../column.ts';
import { dataSet } from '../data-set.ts';

const DAY = date('day', 'The day, in the time zone of the organisation.', 'one.on_date');
const DAY_IDENTITY = { column: 'on_date', type: 'date' } as const;

export const ALIGNMENT_DAYS = dataSet({
  name: 'alignmentDays',
  one: 'alignmentDay',
  says: 'How far all goals pulled together, day by day.',
  table: 'alignment_day',
  identity: [DAY_IDENTITY],
  columns: [
    DAY,
    number('headline', 'How far they pulled together, 0 to 100.'),
    number('overall', 'Whether they helped or hurt what customers care about, −1 to 1.'),
    number('conflictLoad', 'How much of it proven and stated conflicts put at risk, 0 to 1.'),
    integer(
      'revision',
      'The write of that day that it was worked out after; the other tables of that day are of the same.',
    ),
  ],
});

export const OUTCOME_ALIGNMENT_DAYS = dataSet({
  name: 'outcomeAlignmentDays',
  one: 'outcomeAlignmentDay',
  says: 'What all goals together did to each outcome, day by day.',
  table: 'outcome_alignment_day',
  identity: [DAY_IDENTITY, 'outcome_key'],
  columns: [
    DAY,
    text('outcome', 'Key of the outcome, which may be gone since.', 'one.outcome_key'),
    number('alignment', 'From −1 (everything hurt it) to 1 (everything helped it).'),
    number('contested', 'From 0 (all one way) to 1 (help and hurt in balance).'),
    number('weight', 'How much it mattered to those it is for, against what mattered most of all, 0 to 1.'),
    number('share', 'Its part of the headline; those of a day add up to it.'),
  ],
});

export const PAIR_ALIGNMENT_DAYS = dataSet({
  name: 'pairAlignmentDays',
  one: 'pairAlignmentDay',
  says: 'How each two departments went together, day by day; each pair once.',
  table: 'pair_alignment_day',
  identity: [DAY_IDENTITY, 'department_key', 'other_department_key'],
  columns: [
    DAY,
    text('department', 'Key of the one, which may be gone since.', 'one.department_key'),
    text('otherDepartment', 'Key of the other, which comes later in the alphabet.', 'one.other_department_key'),
    number('alignment', 'From −1 (they worked against each other) to 1 (they pulled the same way).'),
  ],
});

export const ADVICE = dataSet({
  name: 'advice',
  one: 'advice',
  says: 'What is worth knowing about the plan, though nobody is in anybody’s way.',
  table: 'advice',
  identity: ['id'],
  columns: [
    text('headline', 'In a line, what it is about.'),
    text('explanation', 'What is so, and what to do about it.'),
    text('rule', 'By which rule it was found, such as vague-goal or uncovered-outcome.'),
    number('severity', 'How much it matters, 0 to 1.'),
    list('goals', 'Keys of the goals that it is about.'),
    list('departments', 'Keys of the departments that it is for.'),
    list('outcomes', 'Keys of the outcomes concerned.'),
  ],
});
