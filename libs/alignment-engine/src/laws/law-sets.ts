import { by } from '../order.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { onMetric, type Constraint } from './constraint.ts';
import { HOLDS_BELOW, MOST_SETS, type ComponentSets, type MinimalSet } from './goal-sets.ts';
import { leastConcession, type ConcessionResult } from './least-concession.ts';
import type { HardConstraint, LawComponent } from './law-model.ts';
import type { LinearSolver } from './linear-solver.ts';
import { largestContexts, meetingContexts } from './meeting-contexts.ts';
import { findMinimalSubsets, type SearchBudget, type SubsetMemory } from './minimal-subsets.ts';
import { surelyHold } from './surely-hold.ts';
import { Unsolved, type Reason } from './unsolved.ts';

/** Contexts of one component that are looked at; each takes at least one linear program. */
const MOST_CONTEXTS = 3000;
/** Small linear programs (a large one counts for many) and branches for one component: a few seconds at most. */
const BUDGET = { tests: 4000, branches: 50_000 } as const;
/** As many again for the laws that make the sets fail. */
const BUDGET_OF_REASONS = { tests: 2000, branches: 50_000 } as const;
/** Of these, for the fewest laws of one set. */
const TESTS_OF_A_SET = 200;
/** Of so many laws every combination that suffices is compared. */
const FEW_LAWS = 40;
/** Rows that a solver works through about as fast as it is asked. */
const ROWS_OF_A_SMALL_ONE = 40;
const SHARE = 'share';
const TOO_MANY: Reason = {
  en: 'there are too many combinations to try them all',
  de: 'Es gibt zu viele Kombinationen, um alle zu prüfen',
};
const NO_ROOM: Reason = {
  en: 'laws and facts leave no room to tell',
  de: 'Gesetzmäßigkeiten und Tatsachen lassen keinen Spielraum, um das zu sagen',
};
/** What hard constraints may miss each other by, as a share of their own size. */
const ROUNDING_NOISE = 1e-9;

/**
 * The minimal sets of a component of linear laws, by linear programs: a set fails where even the least
 * equal concession of all its goals is more than nothing, and what prices that concession narrows the
 * search for what is needed.
 *
 * @param goals binding goals on the component's metrics, by key
 * @param memory of these goals; what it knows is not tried again
 */
export function lawSets(
  component: LawComponent,
  goals: readonly GoalReading[],
  memory: SubsetMemory<GoalReading>,
  solver: LinearSolver,
  plan: Pick<PlanReading, 'today'>,
): ComponentSets & { readonly tests: number } {
  const budget: SearchBudget = { ...BUDGET, costOf: besideRows(component.hard.length) };
  const spent = (): number => BUDGET.tests - budget.tests;
  try {
    const { contexts, complete } = meetingContexts(goals, plan.today, MOST_CONTEXTS);
    let all = complete;
    for (const context of largestContexts(contexts)) {
      if (memory.minimal.length > MOST_SETS) all = false;
      else all = findMinimalSubsets(context, (set) => failing(set, component.hard, solver), memory, budget) && all;
    }
    const forReasons: SearchBudget = { ...BUDGET_OF_REASONS, costOf: besideRows(0) };
    const sets = memory.minimal.slice(0, MOST_SETS).map((found) => setOf(found, component, solver, forReasons));
    return { sets, tests: spent(), ...(all ? {} : { cutShort: TOO_MANY }) };
  } catch (error) {
    if (error instanceof Unsolved) return { sets: [], tests: spent(), cutShort: error.reason };
    throw error;
  }
}

/** Hard constraints that cannot all hold, whatever anybody wants: one least set of them. */
export function contradictionIn(
  hard: readonly HardConstraint[],
  solver: LinearSolver,
): readonly HardConstraint[] | undefined {
  const memory: SubsetMemory<HardConstraint> = { holding: [], minimal: [] };
  const test = (subset: readonly HardConstraint[]) => contradicting(subset, solver);
  if (test(hard) === undefined) return undefined;
  findMinimalSubsets(hard, test, memory, { ...BUDGET, costOf: besideRows(0) });
  return fewestFirst(memory.minimal, nameOf)[0] ?? hard;
}

/** What a goal asks of its metric; it gives up a share of its span if one is named. */
export function targetConstraint({ goal, position, low, high }: GoalReading, share?: string): Constraint {
  return onMetric(goal.metric ?? '', low, high, share === undefined ? undefined : { share, unit: position.span ?? 1 });
}

/** The least share that all goals of a set would have to give up, and which of them make it so. */
export function shortageOf(
  goals: readonly GoalReading[],
  hard: readonly HardConstraint[],
  solver: LinearSolver,
): { readonly share: number; readonly blamed: readonly GoalReading[] } {
  const targets = new Map(goals.map((goal) => [targetConstraint(goal, SHARE), goal]));
  const { cost, binding } = found(leastConcession([...hard, ...targets.keys()], new Map([[SHARE, 1]]), solver));
  return { share: cost, blamed: binding.flatMap((constraint) => targets.get(constraint) ?? []) };
}

function found(result: ConcessionResult): Extract<ConcessionResult, { readonly status: 'found' }> {
  if (result.status === 'unsolved') throw new Unsolved(result.reason);
  if (result.status === 'impossible') throw new Unsolved(NO_ROOM);
  return result;
}

function failing(
  goals: readonly GoalReading[],
  hard: readonly HardConstraint[],
  solver: LinearSolver,
): readonly GoalReading[] | undefined {
  if (goals.length === 0 || surelyHold([...hard, ...goals.map((goal) => targetConstraint(goal))])) return undefined;
  const { share, blamed } = shortageOf(goals, hard, solver);
  if (share < HOLDS_BELOW) return undefined;
  return blamed.length === 0 ? goals : blamed;
}

function setOf(
  minimal: readonly GoalReading[],
  { hard }: LawComponent,
  solver: LinearSolver,
  budget: SearchBudget,
): MinimalSet {
  const goals = [...minimal].sort(by(({ key }) => key));
  const concession = concessionUnder(goals, solver);
  const shortage = found(concession(hard)).cost;
  return { goals, shortage, because: reasonsFor(goals, hard, concession, budget) };
}

/** What goals would have to give up under some hard constraints. */
type ConcessionUnder = (hard: readonly HardConstraint[]) => ConcessionResult;

/** Remembers the last answer: where there is one law, its set is asked about three times. */
function concessionUnder(goals: readonly GoalReading[], solver: LinearSolver): ConcessionUnder {
  const targets = goals.map((goal) => targetConstraint(goal, SHARE));
  let last: { readonly asked: readonly HardConstraint[]; readonly result: ConcessionResult } | undefined;
  return (hard) => {
    if (last === undefined || last.asked.length !== hard.length || hard.some((one, i) => one !== last?.asked[i])) {
      last = { asked: hard, result: leastConcession([...hard, ...targets], new Map([[SHARE, 1]]), solver) };
    }
    return last.result;
  };
}

/**
 * The fewest laws that suffice to make a set fail, among equals the first by key, and what binds besides.
 * Of very many laws only those that bind are looked at: none of them can be left out, but others might do with fewer.
 */
function reasonsFor(
  goals: readonly GoalReading[],
  hard: readonly HardConstraint[],
  concession: ConcessionUnder,
  budget: SearchBudget,
): readonly HardConstraint[] {
  const bindingAmong = (asked: readonly HardConstraint[]) => bindingIn(asked, goals, concession);
  const all = hard.filter(({ source }) => source.kind === 'law');
  const laws = all.length <= FEW_LAWS ? all : bindingAmong(hard).filter(({ source }) => source.kind === 'law');
  const named = new Set([...laws.flatMap(({ terms }) => terms.map(([metric]) => metric)), ...goals.map(metricOf)]);
  const given = hard.filter(({ source, terms: [term] }) => source.kind !== 'law' && named.has(term?.[0] ?? ''));
  const memory: SubsetMemory<HardConstraint> = { holding: [], minimal: [] };
  const test = (subset: readonly HardConstraint[]): readonly HardConstraint[] | undefined => {
    const binding = bindingAmong([...subset, ...given]);
    return binding.length === 0 ? undefined : binding.filter(({ source }) => source.kind === 'law');
  };
  const ofThisSet = { ...budget, tests: Math.min(TESTS_OF_A_SET, budget.tests) };
  const before = ofThisSet.tests;
  findMinimalSubsets(laws, test, memory, ofThisSet);
  budget.tests -= before - ofThisSet.tests;
  const fewest = fewestFirst(memory.minimal, nameOf)[0] ?? laws;
  const binding = new Set(bindingAmong([...fewest, ...given]));
  return [...fewest, ...given.filter((constraint) => binding.has(constraint))];
}

/** Those of some hard constraints that make goals fail; nothing if the goals hold. */
function bindingIn(
  hard: readonly HardConstraint[],
  goals: readonly GoalReading[],
  concession: ConcessionUnder,
): readonly HardConstraint[] {
  if (surelyHold([...hard, ...goals.map((goal) => targetConstraint(goal))])) return [];
  const result = concession(hard);
  if (result.status === 'unsolved') throw new Unsolved(result.reason);
  if (result.status === 'impossible') return hard;
  if (result.cost < HOLDS_BELOW) return [];
  const binding = new Set(result.binding);
  return hard.filter((constraint) => binding.has(constraint));
}

function metricOf({ goal }: GoalReading): string {
  return goal.metric ?? '';
}

/** Everything hard gives up a share of its own size: more than noise means that it contradicts itself. */
function contradicting(hard: readonly HardConstraint[], solver: LinearSolver): readonly HardConstraint[] | undefined {
  const constant = hard.find(({ terms, low, high }) => terms.length === 0 && (low > 0 || high < 0));
  if (constant !== undefined) return [constant];
  if (surelyHold(hard)) return undefined;
  const yielding = new Map<Constraint, HardConstraint>(
    hard.map((constraint) => [{ ...constraint, gives: { share: SHARE, unit: sizeOf(constraint) } }, constraint]),
  );
  const result = leastConcession([...yielding.keys()], new Map([[SHARE, 1]]), solver);
  if (result.status === 'unsolved') throw new Unsolved(result.reason);
  if (result.status === 'found' && result.cost < ROUNDING_NOISE) return undefined;
  if (result.status === 'impossible') return hard;
  return result.binding.flatMap((constraint) => yielding.get(constraint) ?? []);
}

function sizeOf({ terms, low, high }: Constraint): number {
  const ends = [low, high].filter(Number.isFinite).map(Math.abs);
  return Math.max(...terms.map(([, coefficient]) => Math.abs(coefficient)), ...ends, 1e-300);
}

/** What a linear program takes, in small ones: elements are rows beside others that are always there. */
function besideRows(others: number): (elements: number) => number {
  return (elements) => 1 + (others + elements) / ROWS_OF_A_SMALL_ONE;
}

/** Sets by size, then by the names of what is in them. */
export function fewestFirst<T>(sets: readonly (readonly T[])[], nameOf: (element: T) => string): (readonly T[])[] {
  const name = (set: readonly T[]): string =>
    `${String(set.length).padStart(6, '0')} ${set.map(nameOf).sort().join(' ')}`;
  return [...sets].sort(by(name));
}

function nameOf({ source }: HardConstraint): string {
  if (source.kind === 'law') return source.law.key;
  return source.kind === 'fact' ? source.fact.metric : `${source.metric} ${source.end}`;
}
