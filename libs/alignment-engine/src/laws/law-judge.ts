import type { Plan } from '../plan.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { differenceSets } from './difference-sets.ts';
import { differenceSystem, type DifferenceSystem } from './difference-system.ts';
import { bindingGoals, type ComponentSets } from './goal-sets.ts';
import { readLawModel, type HardConstraint, type LawComponent, type LawModel } from './law-model.ts';
import { contradictionIn, lawSets } from './law-sets.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { SubsetMemory } from './minimal-subsets.ts';
import { Unsolved, type Reason } from './unsolved.ts';

/** Judges which goals cannot hold together under laws, facts and bounds; remembers what it found. */
export interface LawJudge {
  readonly model: LawModel;
  /** Throws where none was given. */
  readonly solver: LinearSolver;
  /** One least set of hard constraints of a component that contradict each other, if they do. */
  contradiction(component: LawComponent): readonly HardConstraint[] | undefined;
  /**
   * What cannot hold among goals.
   *
   * @param goals active goals on the component's metrics, by key
   */
  setsOf(component: LawComponent, goals: readonly GoalReading[], plan: Today): ComponentSets;
}

/** From so many tests on a component is judged afresh, so that what an edit finds never depends on edits before. */
const TRUSTED_TESTS = 400;

type Today = Pick<PlanReading, 'today'>;

interface ComponentMemory {
  readonly subsets: SubsetMemory<GoalReading>;
  spent: number;
  goals: readonly GoalReading[];
  last?: ComponentSets;
}

/**
 * @param solver needed for laws that are more than plain differences
 */
export function createLawJudge(
  plan: Pick<Plan, 'laws' | 'facts' | 'metrics'>,
  solver: LinearSolver | undefined,
): LawJudge {
  const model = readLawModel(plan);
  const systems = new Map<string, DifferenceSystem>();
  const contradictions = new Map<string, Contradiction>();
  const memories = new Map<string, ComponentMemory>();

  const systemOf = (component: LawComponent): DifferenceSystem => {
    const system = systems.get(component.key) ?? differenceSystem(component);
    systems.set(component.key, system);
    return system;
  };
  const contradiction = (component: LawComponent): Contradiction => {
    if (component.plainDifferences) return { among: systemOf(component).contradiction };
    const found = contradictions.get(component.key) ?? contradictionOf(component, required(solver));
    contradictions.set(component.key, found);
    return found;
  };
  const judge = (component: LawComponent, goals: readonly GoalReading[], today: Today): ComponentSets => {
    const { among, unsolved } = contradiction(component);
    if (among !== undefined) return { contradiction: among, sets: [] };
    if (unsolved !== undefined) return { sets: [], cutShort: unsolved };
    if (component.plainDifferences) return differenceSets(goals, systemOf(component), component, today);
    const memory = memoryFor(memories.get(component.key), goals);
    const { tests, ...sets } = lawSets(component, goals, memory.subsets, required(solver), today);
    memories.set(component.key, { subsets: memory.subsets, spent: memory.spent + tests, goals, last: sets });
    return sets;
  };
  return {
    model,
    get solver() {
      return required(solver);
    },
    contradiction: (component) => contradiction(component).among,
    setsOf: (component, goals, plan) => {
      const binding = bindingGoals(goals, plan.today);
      const known = memories.get(component.key);
      if (known?.last !== undefined && sameGoals(known.goals, binding)) return known.last;
      const sets = judge(component, binding, plan);
      if (component.plainDifferences && component.hasLaws) {
        memories.set(component.key, { subsets: { holding: [], minimal: [] }, spent: 0, goals: binding, last: sets });
      }
      return sets;
    },
  };
}

/** What contradicts itself among laws, facts and bounds, or why that cannot be told. */
interface Contradiction {
  readonly among: readonly HardConstraint[] | undefined;
  readonly unsolved?: Reason;
}

function contradictionOf({ hard }: LawComponent, solver: LinearSolver): Contradiction {
  try {
    return { among: contradictionIn(hard, solver) };
  } catch (error) {
    if (error instanceof Unsolved) return { among: undefined, unsolved: error.reason };
    throw error;
  }
}

/** What is known of goals that are still the same; nothing if it was gathered over many edits. */
function memoryFor(
  before: ComponentMemory | undefined,
  goals: readonly GoalReading[],
): Pick<ComponentMemory, 'subsets' | 'spent'> {
  const fresh = { subsets: { holding: [], minimal: [] }, spent: 0 };
  if (before === undefined || before.spent > TRUSTED_TESTS || before.last?.cutShort !== undefined) return fresh;
  const there = new Set(goals);
  const { holding, minimal } = before.subsets;
  return {
    spent: before.spent,
    subsets: {
      holding: holding.map((set) => new Set([...set].filter((goal) => there.has(goal)))),
      minimal: minimal.filter((set) => set.every((goal) => there.has(goal))),
    },
  };
}

function sameGoals(a: readonly GoalReading[], b: readonly GoalReading[]): boolean {
  return a.length === b.length && a.every((goal, i) => goal === b[i]);
}

function required(solver: LinearSolver | undefined): LinearSolver {
  if (solver === undefined) {
    throw new Error(
      'This plan cannot be judged without a linear solver; pass one, such as @concord/linear-solver loads.',
    );
  }
  return solver;
}
