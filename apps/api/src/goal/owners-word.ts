import type { Goal } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import { invalid, type InvalidInputError } from '../graphql/user-error.ts';
import type { Writing } from '../writing/plan-writer.ts';

/** A draft becomes active when its owner says so. Whoever owns it can be changed first. */
export function ownersWord({ before, person }: Writing, was: Goal, now: Goal): InvalidInputError | undefined {
  if (was.status !== 'draft' || now.status !== 'active' || now.owner === undefined || now.owner === person) return;
  const owner = before.people.get(now.owner)?.name ?? now.owner;
  const message =
    person === undefined
      ? say(
          'Only {owner}, who owns it, can make it active. If that is you, ask an administrator to link your account to them.',
          { owner },
        )
      : say('Only {owner}, who owns it, can make it active. Leave it a draft, and ask.', { owner });
  return invalid(message, 'status');
}
