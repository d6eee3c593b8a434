import { type Goal, type IsoDate, progressOf, proposedSuccessor } from '@concord/alignment-engine';
import { noSuccessorsOf, type NoSuccessorRow } from '@concord/persistence';
import { say } from '@concord/texts';
import DataLoader from 'dataloader';
import { toTarget } from '../goal/goal-parts.graphql-types.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { OncePerJudgement } from '../judgement/once-per-judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { type Succession, successionOf } from './series-of.ts';
import type { ProposedSuccessor } from './succession.graphql-types.ts';

const successions = new OncePerJudgement<Succession>();

export function successionIn(judgement: Judgement): Promise<Succession> {
  return successions.of(judgement, 'all', () => successionOf(judgement.plan.goals));
}

const loaders = new WeakMap<OrganisationReader, DataLoader<string, NoSuccessorRow | undefined>>();

/** Whether a goal shall have no successor, for each in one statement. */
export function noSuccessorLoader(reader: OrganisationReader): DataLoader<string, NoSuccessorRow | undefined> {
  const { manager, organisation } = reader;
  const found =
    loaders.get(reader) ??
    new DataLoader<string, NoSuccessorRow | undefined>(async (keys) => {
      const rows = await noSuccessorsOf(manager, organisation.organisationId, keys);
      return keys.map((key) => rows.find(({ goalKey }) => goalKey === key));
    });
  loaders.set(reader, found);
  return found;
}

/** Whether a goal was reached and nothing comes after it. */
export function wantsSuccessor(goal: Goal, { successors }: Succession, asOf: IsoDate): boolean {
  if (goal.status !== 'active' && goal.status !== 'done') return false;
  return !successors.has(goal.key) && (goal.status === 'done' || progressOf(goal, asOf).met);
}

export function toProposedSuccessor(goal: Goal, judgement: Judgement, asOf: IsoDate): ProposedSuccessor {
  const metric = goal.metric === undefined ? undefined : judgement.metrics.get(goal.metric);
  const { reason, baseline, target, stretch, from, due } = proposedSuccessor(goal, metric, asOf);
  return {
    reason,
    because: sayReason(reason),
    baseline: baseline ?? null,
    target: toTarget(target),
    stretch: toTarget(stretch),
    from,
    due: due ?? null,
  };
}

function sayReason(reason: ProposedSuccessor['reason']): string {
  switch (reason) {
    case 'stretch-next':
      return say('The stretch target is still ahead: it becomes the next target.');
    case 'same-step':
      return say('It goes on by as much again as this goal did.');
    case 'share-of-the-rest':
      return say('The closer to the end, the smaller the steps: it takes the same share of what is left.');
    case 'keep':
      return say('What was reached is worth keeping: the target stays.');
    case 'no-number':
      return say('This goal has no number to go on from: say what comes next.');
  }
}
