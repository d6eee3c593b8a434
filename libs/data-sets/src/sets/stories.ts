import { integer, text } from '../column.ts';
import { dataSet } from '../data-set.ts';

export const STORY_PARTS = dataSet({
  name: 'storyParts',
  one: 'storyPart',
  says: 'The parts of the stories that customers, coworkers or surroundings shall tell of outcomes afterwards.',
  table: 'story_part',
  identity: ['outcome_key', 'key'],
  columns: [
    text('outcome', 'Key of the outcome.', 'one.outcome_key'),
    text('key', 'Its key, within the outcome.'),
    text('says', 'What they shall tell.'),
    integer('position', 'Its place in the story, from 0.'),
  ],
});

export const STORY_CARRIERS = dataSet({
  name: 'storyCarriers',
  one: 'storyCarrier',
  says: 'What carries each part of a story; a part without one is a hole.',
  table: 'story_carrier',
  identity: ['outcome_key', 'part_key', { column: 'position', type: 'integer' }],
  columns: [
    text('outcome', 'Key of the outcome.', 'one.outcome_key'),
    text('part', 'Key of the part.', 'one.part_key'),
    text('kind', 'goal, promise, process, technology or training.'),
    text('goal', 'Key of the goal, if it is one.', 'one.goal_key'),
    text('promise', 'Key of the promise, if it is one.', 'one.promise_key'),
    text('words', 'What it is, where it is neither.'),
  ],
});
