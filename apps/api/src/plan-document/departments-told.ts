import type { Authority, Department, Goal } from '@concord/alignment-engine';
import type { Block, Runs } from '@concord/documents';
import { say } from '@concord/texts';
import { heading, paragraph } from '../meeting/paper/said-on-paper.ts';
import { goalTold } from './goal-told.ts';
import type { PlanAsked, PlanParts, PlanTold } from './plan-parts.ts';
import {
  bullets,
  departmentOf,
  fact,
  firstOf,
  leftOut,
  listed,
  mark,
  muted,
  nameOf,
  sayWindow,
} from './said-in-plan.ts';

/** Of all departments together: more is no document any more. */
const MOST_GOALS = 200;
/** Of one department among others, and alone. */
const MOST_OF_ONE = 40;
const MOST_ALONE = 100;
const MOST_AUTHORITIES = 40;

/** Department by department: its goals with what stands behind each, and what its front line may do. */
export function departmentsTold(told: PlanTold, parts: PlanParts, { department }: PlanAsked): Block[] {
  const departments = told.plan.departments.filter(({ key }) => department === undefined || key === department);
  const most = department === undefined ? mostOfEach(departments.length, told.plan.goals.length) : MOST_ALONE;
  const goals = goalsByDepartment(told.plan.goals);
  const { shown, left } = firstOf(departments, MOST_GOALS);
  return [
    heading(1, say('Goals and what stands behind them')),
    ...shown.flatMap((one) =>
      departmentTold(told, parts, { one, goals: goals.get(one.key) ?? [], most, isAlone: department !== undefined }),
    ),
    ...leftOut(left, (count) =>
      say('{count, plural, one {# more department has} other {# more departments have}} a document of its own.', {
        count,
      }),
    ),
  ];
}

/** Where there is room for all, only a department with very many has to leave some out. */
function mostOfEach(departments: number, goals: number): number {
  const share = Math.max(1, Math.floor(MOST_GOALS / Math.max(1, departments)));
  return goals <= MOST_GOALS ? MOST_OF_ONE : Math.min(MOST_OF_ONE, share);
}

/** Own goals and shared ones. */
function goalsByDepartment(goals: readonly Goal[]): ReadonlyMap<string, readonly Goal[]> {
  const found = new Map<string, Goal[]>();
  for (const goal of goals) {
    for (const department of [goal.department, ...goal.sharedWith]) {
      const others = found.get(department);
      if (others) others.push(goal);
      else found.set(department, [goal]);
    }
  }
  return found;
}

interface DepartmentTold {
  readonly one: Department;
  readonly goals: readonly Goal[];
  readonly most: number;
  /** Of no other department anything is told. */
  readonly isAlone: boolean;
}

function departmentTold(told: PlanTold, parts: PlanParts, { one, goals, most, isAlone }: DepartmentTold): Block[] {
  const current = goals.filter(({ status }) => status === 'active' || status === 'draft').sort(byImportance);
  // Among others, a shared goal is told where it belongs; alone, nobody else tells it.
  const isElsewhere = ({ department }: Goal) => !isAlone && department !== one.key;
  const { shown, left } = firstOf(
    current.filter((goal) => !isElsewhere(goal)),
    most,
  );
  return [
    heading(2, one.name),
    ...(current.length === 0 ? [paragraph(say('It has no goals now.'))] : []),
    ...shown.flatMap((goal) => goalTold(told, parts, goal)),
    ...leftOut(left, (count) =>
      say('{count, plural, one {# more goal is} other {# more goals are}} not told here: those that weigh least.', {
        count,
      }),
    ),
    ...sharedTold(told, firstOf(current.filter(isElsewhere), most).shown),
    ...overTold(goals.length - current.length),
    ...authoritiesTold(told, parts, one.key),
  ];
}

function sharedTold(told: PlanTold, goals: readonly Goal[]): Block[] {
  const names = goals.map(({ title, department }) =>
    say('“{title}” of {department}', { title, department: departmentOf(told, department) }),
  );
  return names.length === 0 ? [] : bullets([fact(say('Carries together with others'), listed(names))]);
}

/** What weighs most first, then what is due first. */
function byImportance(a: Goal, b: Goal): number {
  return b.emphasis - a.emphasis || compare(a.due ?? '9999', b.due ?? '9999') || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function overTold(count: number): Block[] {
  return count <= 0
    ? []
    : [
        muted(
          say('{count, plural, one {# goal is} other {# goals are}} done or cancelled and not told here.', { count }),
        ),
      ];
}

function authoritiesTold(told: PlanTold, parts: PlanParts, department: string): Block[] {
  const own = told.plan.authorities.filter((one) => one.department === department);
  const { shown, left } = firstOf(own, MOST_AUTHORITIES);
  return [
    heading(3, say('What the front line may do without asking')),
    ...(own.length === 0 ? [paragraph(say('Nothing is granted.'))] : []),
    ...bullets(shown.map((authority) => authorityTold(told, parts, authority))),
    ...leftOut(left, (count) =>
      say('{count, plural, one {# more authority is} other {# more authorities are}} not told here.', { count }),
    ),
  ];
}

function authorityTold(told: PlanTold, { news }: PlanParts, authority: Authority): Runs {
  const { key, what, says, from, until, approvedBy } = authority;
  const window = sayWindow(from, until);
  const details = [
    says,
    ...(window === undefined ? [] : [window]),
    approvedBy === undefined
      ? say('nobody has approved it')
      : say('approved by {name}', { name: nameOf(told, approvedBy) }),
  ];
  const isNews = news?.model.authorities.includes(key) === true;
  return [...fact(what, details.join('; ')), ...(isNews ? [' ', mark(say('New or changed.'))] : [])];
}
