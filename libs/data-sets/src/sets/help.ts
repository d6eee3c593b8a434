import { date, integer, number, text, time } from '../column.ts';
import { dataSet } from '../data-set.ts';

const revision = (column: string, which: string) =>
  `(SELECT revision.${column} FROM revision
    WHERE revision.organisation_id = one.organisation_id AND revision.number = one.${which})`;

export const HELP = dataSet({
  name: 'help',
  one: 'help',
  says: 'Help that departments ask each other for or offer each other, from goal to goal, and what became of it.',
  table: 'help',
  identity: ['help_id'],
  columns: [
    text('kind', 'request, where the department that wants help asks for it; or offer.'),
    text('askingDepartment', 'Key of the department whose goal is helped.', 'one.asking_department_key'),
    text('askingGoal', 'Key of the goal that is helped.', 'one.asking_goal_key'),
    text('givingDepartment', 'Key of the department that helps.', 'one.giving_department_key'),
    text('givingGoal', 'Key of the goal that helps; empty while nobody has chosen it.', 'one.giving_goal_key'),
    text('words', 'What is asked for or offered.'),
    number('effect', 'How much it helps, above 0 to 1.'),
    date('neededBy', 'By when it is needed.'),
    text('state', 'open, accepted, declined, countered or withdrawn.'),
    text('reason', 'Why it was declined.'),
    text('answers', 'Id of the request or offer to which it is the counter-offer.', 'one.answers_id::text'),
    time('madeAt', 'When it was made.', revision('at', 'made_revision')),
    text('madeBy', 'Key of the person who made it.', revision('person_key', 'made_revision')),
    time('answeredAt', 'When it was answered or taken back.', revision('at', 'answered_revision')),
    text('answeredBy', 'Key of the person who did so.', revision('person_key', 'answered_revision')),
    integer('version', 'Rises with every change.'),
  ],
});
