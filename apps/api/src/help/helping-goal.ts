import type { Goal, Support } from '@concord/alignment-engine';
import { addGoal, recordGoalEdits, replaceGoal, type Revision } from '@concord/persistence';
import { keyFromTitle } from '../goal/key-from-title.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { Writing } from '../writing/plan-writer.ts';

/** A goal that comes to help, or no longer does: as it was, where it was there before, and as it shall be. */
export interface HelpingGoal {
  readonly before?: Goal;
  readonly after: Goal;
}

/** The goal with this help; what it gave the same goal before is replaced. */
export function helping(goal: Goal, support: Support): Goal {
  const others = (goal.supports ?? []).filter((other) => other.goal !== support.goal);
  return { ...goal, supports: [...others, support] };
}

/** The goal without the help that it gives another. */
export function notHelping(goal: Goal, helped: string): Goal {
  const { supports = [], ...rest } = goal;
  const others = supports.filter((other) => other.goal !== helped);
  return others.length === 0 ? rest : { ...rest, supports: others };
}

/** Writes the goal with its history, in the transaction. */
export async function writeHelping(
  { manager, organisation: { organisationId }, reader }: Writing,
  revision: Revision,
  { before, after }: HelpingGoal,
): Promise<void> {
  if (before === undefined) await addGoal(manager, organisationId, after);
  else {
    const stored = await reader.goals.load(before.key);
    if (!stored) throw new Error(`The goal ${before.key} vanished although the organisation was locked.`);
    await replaceGoal(manager, organisationId, stored, after);
  }
  await recordGoalEdits(manager, revision, [{ before, after }]);
}

/** A goal that is made to help; whoever makes it says more of it afterwards. */
export async function newHelpingGoal(
  { reader, before, person }: Writing,
  title: string,
  department: string,
  due: string | null,
): Promise<Goal> {
  const owner = before.people.get(person ?? '')?.department === department ? person : undefined;
  return {
    key: await freeKey(reader, new Set(before.goals.keys()), title),
    department,
    title,
    scope: {},
    serves: {},
    commitment: 'committed',
    promise: false,
    emphasis: 1,
    status: 'active',
    sharedWith: [],
    uses: {},
    needs: [],
    milestones: [],
    checkIns: [],
    ...(owner === undefined ? {} : { owner }),
    ...(due === null ? {} : { due }),
  };
}

async function freeKey(reader: OrganisationReader, taken: Set<string>, title: string): Promise<string> {
  for (;;) {
    const key = keyFromTitle(title, taken);
    // An archived goal is no part of the plan but keeps its key.
    const [archived] = await reader.goalsOf([key]);
    if (!archived) return key;
    taken.add(key);
  }
}
