import { say } from '@concord/texts';
import { readNumber, whyNoNumber, writeNumber } from '../../components/read-number.ts';
import type { Contact, GoalActionState, GoalPlanInput, GoalPlanPartsFragment } from '../../graphql/operations.ts';

/** People beside the one who answers for it. */
export interface RolesDraft {
  responsible: string[];
  consulted: string[];
  informed: string[];
}

export interface ActionDraft {
  /** Empty for a new one. */
  key: string;
  title: string;
  owner: string;
  due: string;
  cost: string;
  contact: Contact | '';
  state: GoalActionState;
  roles: RolesDraft;
}

export interface TrainingDraft {
  key: string;
  title: string;
  due: string;
  /** Keys of people; the days on which they had it stay with them. */
  who: string[];
  done: Readonly<Record<string, string>>;
}

/** Who has which part in a milestone. */
export interface MilestoneDraft {
  readonly key: string;
  readonly title: string;
  /** Empty: whoever owns the goal. */
  owner: string;
  roles: RolesDraft;
}

/** What stands behind a goal, as it stands in its form. */
export interface PlanDraft {
  milestones: MilestoneDraft[];
  actions: ActionDraft[];
  training: TrainingDraft[];
  needsAuthority: string[];
  roles: RolesDraft;
}

const nobody: RolesDraft = { responsible: [], consulted: [], informed: [] };

export const newAction: ActionDraft = {
  key: '',
  title: '',
  owner: '',
  due: '',
  cost: '',
  contact: '',
  state: 'OPEN',
  roles: nobody,
};

export const newTraining: TrainingDraft = { key: '', title: '', due: '', who: [], done: {} };

export function toPlanDraft({
  plan,
  roles,
  milestones,
}: Pick<GoalPlanPartsFragment, 'plan' | 'roles' | 'milestones'>): PlanDraft {
  return {
    milestones: milestones.map(({ key, title, hasOwnOwner, owner, roles: own }) => ({
      key,
      title,
      owner: hasOwnOwner ? (owner?.key ?? '') : '',
      roles: toRolesDraft(own),
    })),
    actions: plan.actions.map((action) => ({
      key: action.key,
      title: action.title,
      owner: action.owner?.key ?? '',
      due: action.due ?? '',
      cost: action.cost == null ? '' : writeNumber(action.cost),
      contact: action.contact ?? '',
      state: action.state,
      roles: toRolesDraft(action.roles),
    })),
    training: plan.training.map(({ key, title, due, trainees }) => ({
      key,
      title,
      due: due ?? '',
      who: trainees.map(({ person }) => person.key),
      done: Object.fromEntries(
        trainees.flatMap(({ person, doneOn }) => (doneOn == null ? [] : [[person.key, doneOn]])),
      ),
    })),
    needsAuthority: plan.authority.map(({ what }) => what),
    roles: toRolesDraft(roles),
  };
}

/** What has to be put right before it is sent, by the name of the field. */
export function problemsOfPlan({ actions, training }: PlanDraft): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const [index, { title, cost }] of actions.entries()) {
    if (title.trim() === '') problems[`actions.${index}.title`] = say('Say what is done, or remove the line.');
    if (Number.isNaN(readNumber(cost)))
      problems[`actions.${index}.cost`] = whyNoNumber(cost, say('Type the cost as a number.'));
  }
  for (const [index, { title, who }] of training.entries()) {
    if (title.trim() === '') problems[`training.${index}.title`] = say('Say what is learnt, or remove the line.');
    if (who.length === 0) problems[`training.${index}.who`] = say('Choose who needs it.');
  }
  return problems;
}

export function toPlanInput({ milestones, actions, training, needsAuthority, roles }: PlanDraft): GoalPlanInput {
  const some = (text: string) => text.trim() || null;
  return {
    milestones: milestones.map(({ key, owner, roles: own }) => ({ milestone: key, owner: some(owner), roles: own })),
    actions: actions.map(({ key, title, owner, due, cost, contact, state, roles: own }) => ({
      key: some(key),
      title: title.trim(),
      owner: some(owner),
      due: some(due),
      cost: readNumber(cost) ?? null,
      contact: contact === '' ? null : contact,
      state,
      roles: own,
    })),
    training: training.map(({ key, title, due, who, done }) => ({
      key: some(key),
      title: title.trim(),
      due: some(due),
      trainees: who.map((person) => ({ person, doneOn: some(done[person] ?? '') })),
    })),
    needsAuthority: [...new Set(needsAuthority.map((what) => what.trim()).filter((what) => what !== ''))],
    roles,
  };
}

function toRolesDraft({ responsible, consulted, informed }: GoalPlanPartsFragment['roles']): RolesDraft {
  const keys = (people: readonly { readonly key: string }[]) => people.map(({ key }) => key);
  return { responsible: keys(responsible), consulted: keys(consulted), informed: keys(informed) };
}
