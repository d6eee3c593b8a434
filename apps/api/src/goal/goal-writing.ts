import type { Goal } from '@concord/alignment-engine';
import { askAboutGoal, fieldChanges, recordGoalEdits, type Revision } from '@concord/persistence';
import { say } from '@concord/texts';
import { inLanguage } from '@concord/texts/server';
import { askedAbout, concernsOthers } from '../agreement/asked-about.ts';
import { toScore } from '../alignment/to-alignment.ts';
import type { Conflict } from '../conflict/conflict.graphql-types.ts';
import { toConflict, toStoredConflict } from '../conflict/to-conflict.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { PlanEdit } from '../judgement/worker/protocol.ts';
import type { ToldConflict } from '../writing/effect-left-behind.ts';
import { PlanWrite, unwritten, type Writing, type Written } from '../writing/plan-writer.ts';
import { toGoal } from './goal.graphql-types.ts';
import { GoalSaved, WhatIf } from './goal-results.graphql-types.ts';

/** What somebody does to a goal. */
export type GoalDeed =
  'added' | 'changed' | 'checked-in' | 'milestone' | 'planned' | 'archived' | 'brought-back' | 'reviewed';

const DEEDS: Readonly<Record<GoalDeed, (title: string) => string>> = {
  added: (title) => say('Added the goal “{title}”', { title }),
  changed: (title) => say('Changed the goal “{title}”', { title }),
  'checked-in': (title) => say('Checked in on the goal “{title}”', { title }),
  milestone: (title) => say('Completed a milestone of the goal “{title}”', { title }),
  planned: (title) => say('Changed the plan behind the goal “{title}”', { title }),
  archived: (title) => say('Archived the goal “{title}”', { title }),
  'brought-back': (title) => say('Brought back the goal “{title}”', { title }),
  reviewed: (title) => say('Reviewed the goal “{title}”', { title }),
};

/** A goal that is to be written: in the plan from now on, or taken out of it. */
export interface GoalWrite {
  readonly before?: Goal | undefined;
  readonly after?: Goal | undefined;
  /** What the history is told. */
  readonly deed: GoalDeed;
  /** Writes its rows. */
  readonly rows: () => Promise<void>;
  /** It is archived and stays so: what changes of it changes nothing in the plan. */
  readonly isArchived?: boolean;
  /** It was archived and comes back as it was. */
  readonly broughtBack?: boolean;
}

/** Writes a goal with its history. What changes nothing is not written. */
export async function writeGoal(writing: Writing, write: GoalWrite): Promise<PlanWrite> {
  const { manager } = writing;
  const { before, after } = write;
  const isSame = before !== undefined && after !== undefined && fieldChanges(before, after).length === 0;
  if (isSame) return unwritten(writing);
  const revision = await writing.raise({
    kind: 'goal',
    summary: () => DEEDS[write.deed]((after ?? before)?.title ?? ''),
  });
  await write.rows();
  await recordGoalEdits(manager, revision, [write]);
  await askOthers(writing, revision, write);
  return new PlanWrite(revision, editsOf(write));
}

/** A goal that is new, or says something else to others, asks them; who owns it and writes it agrees. */
async function askOthers(
  { manager, organisation, before: now, person }: Writing,
  revision: Revision,
  { before, after, broughtBack = false }: GoalWrite,
) {
  if (after === undefined || broughtBack || (before !== undefined && !concernsOthers(fieldChanges(before, after))))
    return;
  await askAboutGoal(
    manager,
    revision,
    after.key,
    inLanguage(organisation.language, () => askedAbout(after, now)).map((asked) => ({
      ...asked,
      agreed: asked.asked === 'owner' && asked.askedKey === person,
    })),
  );
}

function editsOf({ before, after, isArchived = false }: GoalWrite): PlanEdit[] {
  if (isArchived) return [];
  if (after !== undefined) return [{ kind: 'goal', goal: after }];
  return before === undefined ? [] : [{ kind: 'goal-removed', key: before.key }];
}

/** What a write did, with the goal as it is now. */
export async function goalSaved(written: Written, key: string): Promise<GoalSaved> {
  const stored = await written.reader.goals.load(key);
  if (!stored) throw new Error(`The goal ${key} vanished while it was written.`);
  return new GoalSaved(toGoal(written.reader, stored), effectOf(written));
}

/** What a write did. Alignment is worked out if somebody asks for it: for a large organisation it takes a while. */
export function effectOf({ reader, before, after, effect }: Written): WhatIf {
  return new WhatIf({
    opened: effect.opened.map((conflict) => toToldConflict(reader, after, conflict)),
    closed: effect.closed.map((conflict) => toToldConflict(reader, before, conflict)),
    scoreBefore: async () => toScore(await before.score()),
    scoreAfter: async () => toScore(await after.score()),
  });
}

function toToldConflict(reader: OrganisationReader, judgement: Judgement, told: ToldConflict): Conflict {
  return 'state' in told ? toStoredConflict(reader, judgement, told) : toConflict(reader, judgement, told);
}

/** What edits would do. */
export async function whatIf(reader: OrganisationReader, now: Judgement, edits: readonly PlanEdit[]): Promise<WhatIf> {
  const { opened, closed, before, after } = await now.whatIf(edits);
  const then = now.changedBy(edits);
  return new WhatIf({
    opened: opened.map((conflict) => toConflict(reader, then, conflict)),
    closed: closed.map((conflict) => toConflict(reader, now, conflict)),
    scoreBefore: () => Promise.resolve(toScore(before)),
    scoreAfter: () => Promise.resolve(toScore(after)),
  });
}
