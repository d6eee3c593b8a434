import type { Goal } from '@concord/alignment-engine';
import { type HelpRow, type HelpState, tellHelp } from '@concord/persistence';
import { say } from '@concord/texts';
import { invalid, NotFoundError, type InvalidInputError } from '../graphql/user-error.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import type { Revision } from '@concord/persistence';
import type { Writing } from '../writing/plan-writer.ts';
import { StaleHelpError } from './help.graphql-types.ts';
import { helpLoadsOf } from './help-loads.ts';
import { toHelp } from './to-help.ts';

/** A request or an offer as somebody saw it. */
export interface SeenHelp {
  readonly help: string;
  readonly version: number;
}

/** A goal of the plan; archived ones neither ask nor help. */
export function goalInPlan({ before }: Writing, key: string): Goal | NotFoundError {
  return (
    before.goals.get(key) ??
    new NotFoundError(
      say('There is no goal "{key}" in the plan. It may have been archived; go back to the list of goals.', { key }),
    )
  );
}

/** The request or offer, if nobody has answered it since somebody saw it. */
export async function seenHelp(
  writing: Writing,
  { help, version }: SeenHelp,
): Promise<HelpRow | NotFoundError | StaleHelpError> {
  const row = isUuid(help) ? await helpLoadsOf(writing.reader).byId.load(help) : undefined;
  if (row === undefined)
    return new NotFoundError(say('There is no such request or offer of help. Go back to the goal.'));
  if (row.version === version) return row;
  return new StaleHelpError(
    say('Somebody else has answered this in the meantime. Look at what it is now, then answer again.'),
    toHelp(writing.afterwards, row),
  );
}

/** Why something that was answered already cannot be answered. */
export function whyNotOpen({ state }: HelpRow): InvalidInputError | undefined {
  return state === 'open'
    ? undefined
    : invalid(say('This was answered or taken back already. Look at what it is now.'));
}

/** Tells both goals what was done. */
export function tellBoth({ manager }: Writing, revision: Revision, row: ToldHelp, step: 'made' | HelpState) {
  const { kind, words, askingGoalKey, givingGoalKey } = row;
  return tellHelp(manager, revision, [askingGoalKey, givingGoalKey], { kind, step, words });
}

type ToldHelp = Pick<HelpRow, 'kind' | 'words' | 'askingGoalKey' | 'givingGoalKey'>;
