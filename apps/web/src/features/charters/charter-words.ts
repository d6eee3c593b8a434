import { say } from '@concord/texts';
import { saidTable } from '../../components/said-table.ts';
import type { CharterMarkKind, CharterPart, CharterRhythm, CharterSharing } from '../../graphql/operations.ts';

export const PARTS: readonly CharterPart[] = ['CUSTOMERS', 'COWORKERS', 'SURROUNDINGS'];
export const MARKS: readonly CharterMarkKind[] = ['KEPT', 'PARTLY', 'NOT'];

interface PartWords {
  readonly title: string;
  /** What one may ask oneself. */
  readonly question: string;
  readonly add: string;
  readonly nothing: string;
}

export const partWords = saidTable<CharterPart, PartWords>({
  CUSTOMERS: () => ({
    title: say('What customers shall experience'),
    question: say('What is different for a customer because it was you? “I ring back the same day.”'),
    add: say('Add a sentence for customers'),
    nothing: say('Nothing for customers yet.'),
  }),
  COWORKERS: () => ({
    title: say('What coworkers shall experience'),
    question: say('What can those beside you count on? “You hear bad news from me first.”'),
    add: say('Add a sentence for coworkers'),
    nothing: say('Nothing for coworkers yet.'),
  }),
  SURROUNDINGS: () => ({
    title: say('What the surroundings shall experience'),
    question: say('What do neighbours, suppliers and nature notice? “I take the train to the dealer.”'),
    add: say('Add a sentence for the surroundings'),
    nothing: say('Nothing for the surroundings yet.'),
  }),
});

export const markWords = saidTable<CharterMarkKind, string>({
  KEPT: () => say('Kept@@a sentence of a charter'),
  PARTLY: () => say('Partly@@a sentence of a charter was kept'),
  NOT: () => say('Not kept@@a sentence of a charter'),
});

export const rhythmWords = saidTable<CharterRhythm, string>({
  MONTHLY: () => say('Every month'),
  QUARTERLY: () => say('Every three months'),
  HALF_YEARLY: () => say('Twice a year'),
  YEARLY: () => say('Once a year'),
});

/** Whom a person's charter can be shared with. */
export const sharingWords = saidTable<CharterSharing, string>({
  NOBODY: () => say('Nobody: it is for me'),
  PEOPLE: () => say('Single people'),
  DEPARTMENT: () => say('My department'),
  ORGANISATION: () => say('Everybody here'),
});

/** The same of a department. */
export const departmentSharingWords = saidTable<Exclude<CharterSharing, 'PEOPLE'>, string>({
  NOBODY: () => say('Nobody yet: those who lead the department'),
  DEPARTMENT: () => say('The people of the department'),
  ORGANISATION: () => say('Everybody here'),
});
