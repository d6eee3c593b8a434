import type { Goal, Plan } from '@concord/alignment-engine';
import { namedIn } from '@concord/persistence';
import { newProblems, type PlanError, validatePlan } from '@concord/plan-file';
import { say } from '@concord/texts';
import type { Judgement } from '../judgement/judgement.ts';
import type { InputProblem } from '../graphql/user-error.ts';
import { typedDay } from '../language/typed-day.ts';

/**
 * What has to be put right before a plan may hold this goal: all that a plan file would be refused
 * for, and what a person who types a goal surely did not mean.
 */
export function goalProblems(judgement: Judgement, goal: Goal): InputProblem[] {
  const around = surroundings(judgement, goal);
  const own = `goals[${around.goals.length}]`;
  const blank = blankTitle(goal);
  const broken = wrongWith(judgement, around, goal)
    .filter(({ path }) => path === own || path.startsWith(`${own}.`))
    .map(({ path, message }) => ({ path: path.slice(own.length + 1), message: sentence(message) }))
    .filter(({ path }) => path !== blank[0]?.path);
  return blank.length + broken.length > 0 ? [...blank, ...broken] : slips(goal);
}

/** What is wrong, but for what was already: a goal that was archived since then is not the fault of whoever saves. */
function wrongWith({ goals }: Judgement, around: Plan, goal: Goal): PlanError[] {
  const before = goals.get(goal.key);
  const wanted = { ...around, goals: [...around.goals, goal] };
  return before === undefined
    ? validatePlan(wanted)
    : newProblems({ ...around, goals: [...around.goals, before] }, wanted);
}

/**
 * The part of the plan that can make the goal wrong: what it measures, contributes to and needs, directly or through
 * others. All of it where the goal names something that is not there, to say what may have been meant.
 */
function surroundings(judgement: Judgement, goal: Goal): Plan {
  const { model, goals } = judgement;
  const found = new Map([[goal.key, goal]]);
  const all = () => ({ ...model, goals: judgement.plan.goals.filter(({ key }) => key !== goal.key) });
  for (const { parent, succeeds, supports, needs, milestones } of found.values()) {
    const needed = [needs, ...milestones.map((milestone) => milestone.needs)].flat().map((step) => step.split('.')[0]);
    for (const key of [parent, succeeds, ...(supports ?? []).map((support) => support.goal), ...needed]) {
      if (key === undefined) continue;
      const named = found.get(key) ?? goals.get(key);
      if (named === undefined) return all();
      if (!found.has(named.key)) found.set(named.key, named);
    }
  }
  found.delete(goal.key);
  const named = {
    metrics: entriesNamed(judgement.metrics, goal.metric === undefined ? [] : [goal.metric]),
    departments: entriesNamed(judgement.departments, [goal.department, ...goal.sharedWith]),
    people: entriesNamed(judgement.people, namedIn(goal)),
    outcomes: entriesNamed(judgement.outcomes, Object.keys(goal.serves)),
    capacities: entriesNamed(judgement.capacities, Object.keys(goal.uses)),
  };
  if (Object.values(named).includes(undefined)) return all();
  const apart = { segments: [], influences: [], laws: [], facts: [], promises: [], staffing: [], authorities: [] };
  const around = { ...model, ...named, ...apart, goals: [...found.values()] };
  // None is missing.
  return around as typeof around & Plan;
}

/** The entries with these keys, each once; nothing if any is not there. */
function entriesNamed<Entry>(entries: ReadonlyMap<string, Entry>, keys: readonly string[]): Entry[] | undefined {
  const found = [...new Set(keys)].map((key) => entries.get(key));
  return found.includes(undefined) ? undefined : (found as Entry[]);
}

function slips(goal: Goal): InputProblem[] {
  return [
    ...blankTitle(goal),
    ...nothingToReach(goal),
    ...goal.milestones.flatMap((milestone, index) => outsideWindow(goal, milestone, index)),
  ];
}

function blankTitle({ title }: Goal): InputProblem[] {
  return title === ''
    ? [{ path: 'title', message: say('The goal has no title. Say in a sentence what is to be reached.') }]
    : [];
}

function nothingToReach({ target, baseline, direction }: Goal): InputProblem[] {
  if (!target || baseline === undefined || direction === 'maintain' || 'between' in target) return [];
  if (Object.values(target)[0] !== baseline) return [];
  return [
    {
      path: 'target',
      message: say(
        'The target equals the baseline ({baseline}), so there is nothing to reach. Change one of them, or set the direction to "maintain".',
        { baseline },
      ),
    },
  ];
}

function outsideWindow({ from, due }: Goal, milestone: Goal['milestones'][number], index: number): InputProblem[] {
  const path = `milestones[${index}].due`;
  if (due !== undefined && milestone.due > due) {
    return [
      {
        path,
        message: say("Milestone date {day} is after the goal's end {due}. Move the milestone or extend the goal.", {
          day: typedDay(milestone.due),
          due: typedDay(due),
        }),
      },
    ];
  }
  if (from !== undefined && milestone.due < from) {
    return [
      {
        path,
        message: say(
          "Milestone date {day} is before the goal's start {from}. Move the milestone or start the goal earlier.",
          { day: typedDay(milestone.due), from: typedDay(from) },
        ),
      },
    ];
  }
  return [];
}

/** Plan errors stand behind their path; beside a field they are sentences of their own. */
function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;
}
