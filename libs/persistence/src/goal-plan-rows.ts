import type { Goal, GoalAction, GoalTraining, Roles, Support } from '@concord/alignment-engine';
import type { GoalActionRow, GoalRoleRow, GoalTraineeRow, GoalTrainingRow } from './entities/index.ts';
import { given } from './given.ts';
import { groupBy } from './group-by.ts';
import type { Content, GoalRows } from './plan-tables.ts';

/** The tables of what stands behind goals. */
export type GoalPlanRows = Pick<GoalRows, 'goalAction' | 'goalTraining' | 'goalTrainee' | 'goalRole' | 'goalSupport'>;

/** What stands behind one goal. */
export interface PlanBehindGoal {
  /** Fields of the goal; absent where there is nothing. */
  readonly ofGoal: Pick<Goal, 'roles' | 'actions' | 'training' | 'supports'>;
  readonly rolesOfMilestone: (key: string) => Roles | null;
}

/** What stands behind goals as rows. */
export function goalPlansToRows(goals: readonly Goal[]): GoalPlanRows {
  return {
    goalAction: goals.flatMap(({ key, actions = [] }) => actions.map((action, i) => actionToRow(key, action, i))),
    goalTraining: goals.flatMap(({ key: goalKey, training = [] }) =>
      training.map(({ key, title, due }, position) => ({ goalKey, key, title, dueDate: due ?? null, position })),
    ),
    goalTrainee: goals.flatMap(({ key: goalKey, training = [] }) =>
      training.flatMap(({ key: trainingKey, who, done }) =>
        who.map((personKey, position) => ({
          goalKey,
          trainingKey,
          personKey,
          doneDate: done[personKey] ?? null,
          position,
        })),
      ),
    ),
    goalRole: goals.flatMap(rolesToRows),
    goalSupport: goals.flatMap(({ key: goalKey, supports = [] }) =>
      supports.map(({ goal, effect, because }, position) => ({
        goalKey,
        supportedKey: goal,
        effect,
        because: because ?? null,
        position,
      })),
    ),
  };
}

/** By the keys of the goals; a goal with nothing behind it is left out. */
export function rowsToGoalPlans(rows: GoalPlanRows): ReadonlyMap<string, PlanBehindGoal> {
  const ofGoal = ({ goalKey }: { readonly goalKey: string }) => goalKey;
  const actions = groupBy(rows.goalAction, ofGoal);
  const training = groupBy(rows.goalTraining, ofGoal);
  const trainees = groupBy(rows.goalTrainee, ofGoal);
  const roles = groupBy(rows.goalRole, ofGoal);
  const supports = groupBy(rows.goalSupport, ofGoal);
  const keys = new Set([actions, training, roles, supports].flatMap((group) => [...group.keys()]));
  return new Map(
    [...keys].map((key) => {
      const its = roles.get(key) ?? [];
      return [
        key,
        {
          ofGoal: given({
            roles: rowsToRoles(
              its.filter(({ milestoneKey, actionKey }) => milestoneKey === null && actionKey === null),
            ),
            actions: (actions.get(key) ?? null)?.map((row) => rowToAction(row, its)) ?? null,
            training: (training.get(key) ?? null)?.map((row) => rowToTraining(row, trainees.get(key) ?? [])) ?? null,
            supports: (supports.get(key) ?? null)?.map(rowToSupport) ?? null,
          }),
          rolesOfMilestone: (milestone: string) =>
            rowsToRoles(its.filter(({ milestoneKey }) => milestoneKey === milestone)),
        },
      ];
    }),
  );
}

function actionToRow(goalKey: string, action: GoalAction, position: number): Content<GoalActionRow> {
  const { key, title, owner, due, cost, state, contact } = action;
  return {
    goalKey,
    key,
    title,
    ownerKey: owner ?? null,
    dueDate: due ?? null,
    cost: cost ?? null,
    state,
    contact: contact ?? null,
    position,
  };
}

function rowToAction(row: Content<GoalActionRow>, roles: readonly Content<GoalRoleRow>[]): GoalAction {
  return {
    key: row.key,
    title: row.title,
    state: row.state,
    ...given({
      owner: row.ownerKey,
      due: row.dueDate,
      cost: row.cost,
      contact: row.contact,
      roles: rowsToRoles(roles.filter(({ actionKey }) => actionKey === row.key)),
    }),
  };
}

function rowToTraining(
  { key, title, dueDate }: Content<GoalTrainingRow>,
  ofGoal: readonly Content<GoalTraineeRow>[],
): GoalTraining {
  const trainees = ofGoal.filter(({ trainingKey }) => trainingKey === key);
  return {
    key,
    title,
    who: trainees.map(({ personKey }) => personKey),
    done: Object.fromEntries(
      trainees.flatMap(({ personKey, doneDate }) => (doneDate === null ? [] : [[personKey, doneDate]])),
    ),
    ...given({ due: dueDate }),
  };
}

function rowToSupport({ supportedKey, effect, because }: GoalPlanRows['goalSupport'][number]): Support {
  return { goal: supportedKey, effect, ...given({ because }) };
}

/** All roles of a goal: first its own, then those of its milestones, then those of its actions. */
function rolesToRows({ key: goalKey, roles, milestones, actions = [] }: Goal): Content<GoalRoleRow>[] {
  return [
    ...peopleIn(roles, { milestoneKey: null, actionKey: null }),
    ...milestones.flatMap((one) => peopleIn(one.roles, { milestoneKey: one.key, actionKey: null })),
    ...actions.flatMap((one) => peopleIn(one.roles, { milestoneKey: null, actionKey: one.key })),
  ].map((row, position) => ({ goalKey, position, ...row }));
}

const ROLES = ['responsible', 'consulted', 'informed'] as const;

function peopleIn(roles: Roles | undefined, of: Pick<Content<GoalRoleRow>, 'milestoneKey' | 'actionKey'>) {
  if (roles === undefined) return [];
  return ROLES.flatMap((role) => roles[role].map((personKey) => ({ ...of, role, personKey })));
}

/** @returns null where nobody has any */
function rowsToRoles(rows: readonly Content<GoalRoleRow>[]): Roles | null {
  const those = (wanted: keyof Roles) => rows.filter(({ role }) => role === wanted).map(({ personKey }) => personKey);
  return rows.length === 0
    ? null
    : { responsible: those('responsible'), consulted: those('consulted'), informed: those('informed') };
}
