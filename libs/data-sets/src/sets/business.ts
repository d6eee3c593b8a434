import { boolean, number, text } from '../column.ts';
import { dataSet } from '../data-set.ts';

export const DEPARTMENTS = dataSet({
  name: 'departments',
  one: 'department',
  says: 'The departments of the organisation.',
  table: 'department',
  identity: ['key'],
  columns: [text('name', 'What it is called.')],
});

export const OUTCOMES = dataSet({
  name: 'outcomes',
  one: 'outcome',
  says: 'What customers, coworkers or the surroundings shall experience.',
  table: 'customer_outcome',
  identity: ['key'],
  columns: [
    text('statement', 'In their words.'),
    text('audience', 'customer, coworker or surroundings.'),
    number('weight', 'How much it matters to them, against the others.'),
  ],
});

export const SEGMENT_WEIGHTS = dataSet({
  name: 'segmentWeights',
  one: 'segmentWeight',
  says: 'How much an outcome matters to some people, where it is not as much as to all.',
  table: 'segment_weight',
  identity: ['segment_key', 'outcome_key'],
  columns: [
    text('segment', 'Key of the people.', 'one.segment_key'),
    text('outcome', 'Key of the outcome.', 'one.outcome_key'),
    number('weight', 'How much it matters to them, against the others.'),
  ],
});

export const METRICS = dataSet({
  name: 'metrics',
  one: 'metric',
  says: 'What is measured.',
  table: 'metric',
  identity: ['key'],
  columns: [
    text('name', 'What it is called.'),
    text('unit', 'What it is counted in.'),
    text('better', 'lower, higher or neither.'),
    text('controlledBy', 'Key of the department that can move it.', 'one.controlled_by_key'),
    boolean('customerVisible', 'Whether customers notice it.'),
    number('min', 'The least that it can be, in its unit.'),
    number('max', 'The most that it can be, in its unit.'),
  ],
});

export const FACTS = dataSet({
  name: 'facts',
  one: 'fact',
  says: 'What a metric is now, whoever wants what of it.',
  table: 'fact',
  identity: ['metric_key'],
  columns: [
    text('metric', 'Key of the metric.', 'one.metric_key'),
    number('value', 'Where it stands, in its unit.'),
    number('mayReach', 'How far it may yet go, in its unit.'),
  ],
});
