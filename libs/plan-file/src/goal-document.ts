import type {
  CheckIn,
  Goal,
  GoalAction,
  GoalTraining,
  Milestone,
  ReviewRhythm,
  Roles,
} from '@concord/alignment-engine';
import { type Fields, fields, someOf, unless } from './document-fields.ts';

/** One goal as a plan file writes it. */
export function goalFields(goal: Goal): Fields {
  return fields({
    key: goal.key,
    department: goal.department,
    title: goal.title,
    metric: goal.metric,
    target: goal.target,
    direction: goal.direction,
    baseline: goal.baseline,
    stretch: goal.stretch,
    from: goal.from,
    due: goal.due,
    scope: someOf(goal.scope),
    serves: someOf(goal.serves),
    commitment: unless('committed', goal.commitment),
    promise: unless(false, goal.promise),
    emphasis: unless(1, goal.emphasis),
    owner: goal.owner,
    status: unless('active', goal.status),
    parent: goal.parent,
    sharedWith: someOf(goal.sharedWith),
    uses: someOf(goal.uses),
    needs: someOf(goal.needs),
    milestones: someOf(goal.milestones.map(milestoneFields)),
    checkIns: someOf(goal.checkIns.map(checkInFields)),
    contact: goal.contact,
    roles: rolesFields(goal.roles),
    actions: someOf((goal.actions ?? []).map(actionFields)),
    training: someOf((goal.training ?? []).map(trainingFields)),
    needsAuthority: someOf(goal.needsAuthority ?? []),
    supports: someOf(
      (goal.supports ?? []).map(({ goal: key, effect, because }) => fields({ goal: key, effect, because })),
    ),
    succeeds: goal.succeeds,
    review: reviewFields(goal.review),
  });
}

/** A rhythm as a plan file writes it. */
export function reviewFields(review: ReviewRhythm | undefined): Fields | undefined {
  return review && fields({ every: review.every, last: review.last });
}

function milestoneFields({ key, title, due, value, weight, done, needs, owner, roles }: Milestone): Fields {
  return fields({
    key,
    title,
    due,
    value,
    weight: unless(1, weight),
    done,
    needs: someOf(needs),
    owner,
    roles: rolesFields(roles),
  });
}

function checkInFields({ on, value, confidence, note }: CheckIn): Fields {
  return fields({ on, value, confidence, note });
}

function rolesFields(roles: Roles | undefined): Fields | undefined {
  if (roles === undefined) return undefined;
  const { responsible, consulted, informed } = roles;
  return someOf(fields({ responsible: someOf(responsible), consulted: someOf(consulted), informed: someOf(informed) }));
}

function actionFields({ key, title, owner, due, cost, state, contact, roles }: GoalAction): Fields {
  return fields({ key, title, owner, due, cost, state: unless('open', state), contact, roles: rolesFields(roles) });
}

function trainingFields({ key, title, who, due, done }: GoalTraining): Fields {
  return fields({ key, title, who: someOf(who), due, done: someOf(done) });
}
