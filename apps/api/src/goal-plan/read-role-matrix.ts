import {
  type Goal,
  MOST_ACCOUNTABLE,
  partsInGoal,
  type PartsInGoal,
  type RoleLoad,
  roleLoads,
} from '@concord/alignment-engine';
import { OncePerJudgement } from '../judgement/once-per-judgement.ts';
import type { Judgement } from '../judgement/judgement.ts';

/** A wider table nobody reads; whoever has more goals sees the first ones, and how many there are. */
const MOST_GOALS = 60;

const loadsOf = new OncePerJudgement<ReadonlyMap<string, RoleLoad>>();

interface Row {
  readonly person: string;
  readonly accountableFor: number;
  readonly parts: readonly { readonly goal: string; readonly parts: PartsInGoal }[];
}

export interface PartsInDepartment {
  readonly goals: readonly Goal[];
  readonly goalCount: number;
  readonly rows: readonly Row[];
}

/** Who has which part in the active goals of a department, who answers for most first. */
export async function partsInDepartment(judgement: Judgement, department: string): Promise<PartsInDepartment> {
  const loads = await loadsOf.of(judgement, '', () => roleLoads(judgement.plan.goals));
  const all = judgement.plan.goals.filter((goal) => goal.department === department && goal.status === 'active');
  const goals = all.slice(0, MOST_GOALS);
  const byPerson = new Map<string, { goal: string; parts: PartsInGoal }[]>();
  for (const goal of goals) {
    for (const [person, parts] of partsInGoal(goal)) {
      byPerson.set(person, [...(byPerson.get(person) ?? []), { goal: goal.key, parts }]);
    }
  }
  const rows = [...byPerson].map(([person, parts]) => ({
    person,
    accountableFor: loads.get(person)?.accountable ?? 0,
    parts,
  }));
  rows.sort((a, b) => b.accountableFor - a.accountableFor || (a.person < b.person ? -1 : 1));
  return { goals, goalCount: all.length, rows };
}

/** Whether somebody answers for more than anybody can look after. */
export function isOverloaded(accountableFor: number): boolean {
  return accountableFor > MOST_ACCOUNTABLE;
}
