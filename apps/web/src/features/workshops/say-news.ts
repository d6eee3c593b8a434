import { say } from '@concord/texts';
import type { Board } from './board-details.ts';
import { stateWords } from './workshop-words.ts';

/** What of a board others change. */
export type ChangingBoard = Pick<Board, 'state' | 'statements' | 'groups' | 'voterCount'>;

/** More than this is counted, not read out. */
const MOST_READ_OUT = 2;

/**
 * What others did between two looks at a board, for those who do not see it; nothing where there is no news.
 *
 * @example
 * sayNews(before, after); // "2 new statements. Voting has begun."
 */
export function sayNews(before: ChangingBoard, after: ChangingBoard): string {
  return [sayState(before, after), ...saySaid(before, after), ...sayGroups(before, after), ...sayVotes(before, after)]
    .filter((part) => part !== '')
    .join(' ');
}

function sayState({ state: was }: ChangingBoard, { state }: ChangingBoard): string {
  return was === state ? '' : say('The workshop is at “{state}” now.', { state: stateWords(state).name });
}

function saySaid(before: ChangingBoard, after: ChangingBoard): string[] {
  const seen = new Map(before.statements.map((one) => [one.id, one]));
  const added = after.statements.filter(({ id, isYours }) => !seen.has(id) && !isYours);
  const kept = new Set(after.statements.map(({ id }) => id));
  const gone = before.statements.filter(({ id, isYours }) => !kept.has(id) && !isYours).length;
  const corrected = after.statements.filter(
    ({ id, says, isYours }) => !isYours && says !== (seen.get(id)?.says ?? says),
  );
  return [
    ...(added.length > MOST_READ_OUT
      ? [say('{count} new statements.', { count: added.length })]
      : added.map(({ by, says }) => `${by.name}: ${says}.`)),
    ...(gone === 0 ? [] : [say('{count, plural, one {# statement} other {# statements}} withdrawn.', { count: gone })]),
    ...(corrected.length === 0
      ? []
      : [say('{count, plural, one {# statement} other {# statements}} corrected.', { count: corrected.length })]),
  ];
}

function sayGroups(before: ChangingBoard, after: ChangingBoard): string[] {
  const names = new Map(before.groups.map(({ id, name }) => [id, name]));
  const made = after.groups.filter(({ id }) => !names.has(id));
  const kept = new Set(after.groups.map(({ id }) => id));
  const dissolved = before.groups.filter(({ id }) => !kept.has(id));
  const where = new Map(before.statements.map(({ id, groupId }) => [id, groupId]));
  const moved = after.statements.filter(({ id, groupId }) => where.has(id) && where.get(id) !== groupId).length;
  return [
    ...made.map(({ name }) => say('New group: {name}.', { name })),
    ...dissolved.map(({ name }) => say('The group {name} is dissolved.', { name })),
    ...(moved === 0 ? [] : [say('{count, plural, one {# statement} other {# statements}} moved.', { count: moved })]),
  ];
}

function sayVotes({ voterCount: was }: ChangingBoard, { state, voterCount }: ChangingBoard): string[] {
  return state === 'VOTING' && voterCount > was
    ? [say('{count, plural, one {# has} other {# have}} voted.', { count: voterCount })]
    : [];
}
