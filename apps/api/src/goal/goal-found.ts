import type { StoredGoal } from '@concord/persistence';
import { say } from '@concord/texts';
import { isKey } from '../graphql/is-key.ts';
import { NotFoundError } from '../graphql/user-error.ts';
import type { Writing } from '../writing/plan-writer.ts';
import { toGoal } from './goal.graphql-types.ts';
import { StaleVersionError } from './goal-results.graphql-types.ts';

/** A goal that is to be changed, archived or not. */
export async function findGoal({ reader }: Writing, key: string): Promise<StoredGoal | NotFoundError> {
  const [stored] = isKey(key) ? await reader.goalsOf([key]) : [];
  return stored ?? noGoal(key);
}

/** Whoever owns a goal tells how it stands, wherever they are. */
export function needToWorkOn({ person, need }: Writing, { goal }: StoredGoal): void {
  if (goal.owner === undefined || goal.owner !== person) need('contribute', goal.department);
}

/** Somebody has changed it since it was read. */
export function staleGoal({ afterwards }: Writing, stored: StoredGoal): StaleVersionError {
  return new StaleVersionError(
    say(
      '"{title}" was changed by somebody else in the meantime (now version {version}). Look at what changed, then save again.',
      { title: stored.goal.title, version: stored.version },
    ),
    toGoal(afterwards, stored),
  );
}

export function noGoal(key: string): NotFoundError {
  return new NotFoundError(
    say('There is no goal "{key}". It may have been removed; go back to the list of goals.', { key }),
  );
}
