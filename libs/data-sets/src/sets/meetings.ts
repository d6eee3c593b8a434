import { date, integer, text, time } from '../column.ts';
import { dataSet } from '../data-set.ts';

export const ACTIONS = dataSet({
  name: 'actions',
  one: 'action',
  says: 'What people promised in meetings to do until a day, and what became of it.',
  table: 'action',
  identity: ['action_id'],
  columns: [
    text('title', 'What is to be done.'),
    text('owner', 'Key of the person who does it.', 'one.owner_key'),
    date('dueOn', 'Until when.'),
    text('state', 'open, done or dropped.'),
    text('note', 'What became of it, in words.'),
    text('settledBy', 'Key of the person who said that it is done or dropped.', 'one.settled_by_key'),
    time('settledAt', 'When they said so.'),
    text('meeting', 'Id of the meeting in which it was promised.', 'one.meeting_id::text'),
    text('decision', 'Id of the decision that it carries out.', 'one.decision_id::text'),
    text('madeBy', 'Key of the person who wrote it down.', 'one.made_by_key'),
    time('madeAt', 'When it was promised.'),
    integer('version', 'Rises with every change.'),
  ],
});
