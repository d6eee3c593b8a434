import type { StatedAuthority } from '../advice.ts';
import type { Authority } from '../goal-plan.ts';
import { byText, sortedUnique } from '../order.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { groupStake, reachedOutcomes } from '../rules/rule.ts';
import { leadTo, type AdviceFinding, type AdviceRuleOfPlan } from './advice-rule.ts';
import { explainDifferingAuthority } from './explain-differing-authority.ts';

/** Two departments whose front lines may do the same, but not equally much. */
export const differingAuthority: AdviceRuleOfPlan = {
  name: 'differing-authority',
  *find(plan) {
    const stated = [...plan.authorities].sort(byPlace);
    for (const what of sortedUnique(stated.map((authority) => authority.what))) {
      const alike = stated.filter((authority) => authority.what === what);
      // Of several statements of the same two departments one is enough: settling it takes them to the others.
      const told = new Set<string>();
      for (const [i, one] of alike.entries()) {
        for (const other of alike.slice(i + 1)) {
          const pair = `${one.department} ${other.department}`;
          if (told.has(pair) || !differ(one, other, plan.asOf)) continue;
          told.add(pair);
          yield leadTo(findingOf(one, other, plan));
        }
      }
    }
  },
  explain: explainDifferingAuthority,
};

function byPlace(a: Authority, b: Authority): number {
  return byText(a.department, b.department) || byText(a.key, b.key);
}

function differ(a: Authority, b: Authority, today: string): boolean {
  if (a.department === b.department || !shareDays(a, b, today)) return false;
  if (a.upTo === undefined || b.upTo === undefined) return a.upTo !== b.upTo;
  return a.upTo !== b.upTo || a.unit !== b.unit;
}

/** Whether both hold on a day that is not past. */
function shareDays(a: Authority, b: Authority, today: string): boolean {
  const from = [a.from, b.from, today].reduce<string>((latest, day = '') => (day > latest ? day : latest), '');
  return [a.until, b.until].every((until) => until === undefined || until >= from);
}

function findingOf(one: Authority, other: Authority, plan: PlanReading): AdviceFinding {
  const goals = goalsNeeding(one.what, plan);
  return {
    goals: [],
    departments: sortedUnique([one.department, other.department]),
    outcomes: reachedOutcomes(goals),
    severity: groupStake(goals) * difference(one, other),
    evidence: { authorities: [stated(one), stated(other)] },
  };
}

function goalsNeeding(what: string, { goalByKey }: PlanReading): readonly GoalReading[] {
  return [...goalByKey.values()].filter(({ goal }) => goal.needsAuthority?.includes(what) === true);
}

/** As a share of the larger limit; all of it where one has none, or where the two cannot be compared. */
function difference(a: Authority, b: Authority): number {
  if (a.upTo === undefined || b.upTo === undefined || a.unit !== b.unit) return 1;
  return Math.min(1, Math.abs(a.upTo - b.upTo) / Math.max(Math.abs(a.upTo), Math.abs(b.upTo)));
}

function stated({ key, department, what, upTo, unit }: Authority): StatedAuthority {
  return {
    authority: key,
    department,
    what,
    ...(upTo === undefined ? {} : { upTo }),
    ...(unit === undefined ? {} : { unit }),
  };
}
