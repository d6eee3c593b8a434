import { enumOf } from '../graphql/enums.ts';

export const CharterPart = enumOf('CharterPart', 'Who shall experience something: the three parts of a charter.', {
  CUSTOMERS: ['customers', 'Customers.'],
  COWORKERS: ['coworkers', 'Coworkers.'],
  SURROUNDINGS: ['surroundings', 'The surroundings: neighbours, nature, society.'],
});

export const CharterSharing = enumOf('CharterSharing', 'Who may read a charter beside whose it is.', {
  NOBODY: ['nobody', 'Nobody; that of a department is read by who leads it.'],
  PEOPLE: ['people', 'Single people of the plan.'],
  DEPARTMENT: ['department', 'The people of the department.'],
  ORGANISATION: ['organisation', 'Everybody of the organisation.'],
});

export const CharterRhythm = enumOf('CharterRhythm', 'How often a charter is to be read again.', {
  MONTHLY: ['monthly', 'Every month.'],
  QUARTERLY: ['quarterly', 'Every third month.'],
  HALF_YEARLY: ['half-yearly', 'Twice a year.'],
  YEARLY: ['yearly', 'Once a year.'],
});

export const CharterMarkKind = enumOf('CharterMarkKind', 'How somebody lived up to a sentence.', {
  KEPT: ['kept', 'Yes.'],
  PARTLY: ['partly', 'Now and then, or not for everybody.'],
  NOT: ['not', 'No.'],
});
