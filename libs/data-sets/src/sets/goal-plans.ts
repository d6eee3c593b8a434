import { date, integer, number, text } from '../column.ts';
import { dataSet } from '../data-set.ts';

const GOAL = text('goal', 'Key of its goal.', 'one.goal_key');
const PLACE = { column: 'position', type: 'integer' } as const;

export const GOAL_ACTIONS = dataSet({
  name: 'goalActions',
  one: 'goalAction',
  says: 'What is done so that goals are reached: their plans. What was promised in meetings is in actions.',
  table: 'goal_action',
  identity: ['goal_key', 'key'],
  columns: [
    GOAL,
    text('key', 'Its key within the goal.'),
    text('title', 'What is done.'),
    text('owner', 'Key of the person who answers for it.', 'one.owner_key'),
    date('due', 'Until when.', 'one.due_date'),
    number('cost', 'What it costs, in the currency of the organisation.'),
    text('state', 'open, done or dropped.'),
    text(
      'contact',
      'interaction, where we start it; transaction, where the customer does; empty where nobody has said.',
    ),
  ],
});

export const GOAL_TRAINING = dataSet({
  name: 'goalTraining',
  one: 'goalTraining',
  says: 'What people have to learn so that goals are reached.',
  table: 'goal_training',
  identity: ['goal_key', 'key'],
  columns: [
    GOAL,
    text('key', 'Its key within the goal.'),
    text('title', 'What is learnt.'),
    date('due', 'Until when.', 'one.due_date'),
  ],
});

export const TRAINEES = dataSet({
  name: 'trainees',
  one: 'trainee',
  says: 'Who needs which training, and who has had it.',
  table: 'goal_trainee',
  identity: ['goal_key', 'training_key', PLACE],
  columns: [
    GOAL,
    text('training', 'Key of the training within the goal.', 'one.training_key'),
    integer('number', 'Counts the people of the training.', 'one.position'),
    text('person', 'Key of the person who needs it.', 'one.person_key'),
    date('doneOn', 'The day on which they had it; empty while they have not.', 'one.done_date'),
  ],
});

export const GOAL_ROLES = dataSet({
  name: 'goalRoles',
  one: 'goalRole',
  says: 'Who carries out goals, milestones and actions, is asked before, or is told. Who is accountable is their owner.',
  table: 'goal_role',
  identity: ['goal_key', PLACE],
  columns: [
    GOAL,
    integer('number', 'Counts the parts of people in the goal.', 'one.position'),
    text('milestone', 'Key of the milestone; empty where it is no part in one.', 'one.milestone_key'),
    text('action', 'Key of the action; empty where it is no part in one.', 'one.action_key'),
    text('role', 'responsible, consulted or informed.'),
    text('person', 'Key of the person.', 'one.person_key'),
  ],
});

export const AUTHORITIES = dataSet({
  name: 'authorities',
  one: 'authority',
  says: 'What the front lines of departments may do without asking.',
  table: 'authority',
  identity: ['key'],
  columns: [
    text('department', 'Key of the department whose front line holds it.', 'one.department_key'),
    text('what', 'What may be done, in a word that departments share.'),
    text('says', 'The same in words.'),
    number('upTo', 'Up to how much; empty: without a limit.'),
    text('unit', 'The unit of the limit.'),
    date('from', 'The first day; empty if it is open.', 'one.from_date'),
    date('until', 'The last day; empty if it is open.', 'one.until_date'),
    text('approvedBy', 'Key of the person who granted it.', 'one.approved_by_key'),
  ],
});
