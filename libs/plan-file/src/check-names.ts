import type { Goal, Plan, StoryPart } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import { knownKeys, type KnownKeys } from './known-keys.ts';
import type { Finding, Path } from './plan-error.ts';
import { goalPlanNames, peopleIn, scopeNames } from './goal-plan-names.ts';
import { name, names } from './unknown-name.ts';

/** Every reference by key to a department, person, outcome, metric, capacity, promise, goal, milestone or scope value. */
export function checkNames(plan: Plan): Finding[] {
  const known = knownKeys(plan);
  return [
    ...plan.departments.flatMap(({ priorities }, d) =>
      names('outcome', priorities, known.outcomes, ['departments', d, 'priorities']),
    ),
    ...plan.segments.flatMap(({ weights }, s) => names('outcome', weights, known.outcomes, ['segments', s, 'weights'])),
    ...plan.people.flatMap(({ department }, p) =>
      name('department', department, known.departments, ['people', p, 'department']),
    ),
    ...plan.metrics.flatMap(({ controlledBy }, m) =>
      name('department', controlledBy, known.departments, ['metrics', m, 'controlledBy']),
    ),
    ...plan.influences.flatMap(({ from, to }, i) => [
      ...name('metric', from, known.metrics, ['influences', i, 'from']),
      ...name('metric or outcome', to, new Set([...known.metrics, ...known.outcomes]), ['influences', i, 'to']),
    ]),
    ...plan.facts.flatMap(({ metric }, f) => name('metric', metric, known.metrics, ['facts', f, 'metric'])),
    ...plan.outcomes.flatMap(({ storyParts = [] }, o) => storyNames(storyParts, ['outcomes', o, 'storyParts'], known)),
    ...plan.promises.flatMap(({ department, outcome, scope }, p) => [
      ...name('department', department, known.departments, ['promises', p, 'department']),
      ...name('outcome', outcome, known.outcomes, ['promises', p, 'outcome']),
      ...scopeNames(scope, ['promises', p, 'scope'], plan.scopes),
    ]),
    ...plan.staffing.flatMap(({ department }, s) =>
      name('department', department, known.departments, ['staffing', s, 'department']),
    ),
    ...plan.authorities.flatMap(({ department, approvedBy }, a) => [
      ...name('department', department, known.departments, ['authorities', a, 'department']),
      ...name('person', approvedBy, known.people, ['authorities', a, 'approvedBy']),
    ]),
    ...plan.goals.flatMap((goal, g) => goalNames(goal, ['goals', g], known, plan.scopes)),
  ];
}

function goalNames(goal: Goal, at: Path, known: KnownKeys, scopes: Plan['scopes']): Finding[] {
  return [
    ...name('department', goal.department, known.departments, [...at, 'department']),
    ...name('metric', goal.metric, known.metrics, [...at, 'metric']),
    ...name('person', goal.owner, known.people, [...at, 'owner']),
    ...name('goal', goal.parent, known.goals, [...at, 'parent']),
    ...goal.sharedWith.flatMap((key, i) => name('department', key, known.departments, [...at, 'sharedWith', i])),
    ...names('outcome', goal.serves, known.outcomes, [...at, 'serves']),
    ...names('capacity', goal.uses, known.capacities, [...at, 'uses']),
    ...scopeNames(goal.scope, [...at, 'scope'], scopes),
    ...goal.needs.flatMap((need, i) => needName(need, known, [...at, 'needs', i])),
    ...goal.milestones.flatMap(({ needs, ...milestone }, m) => [
      ...needs.flatMap((need, i) => needName(need, known, [...at, 'milestones', m, 'needs', i])),
      ...peopleIn(milestone, known, [...at, 'milestones', m]),
    ]),
    ...goalPlanNames(goal, at, known),
  ];
}

function storyNames(parts: readonly StoryPart[], at: Path, known: KnownKeys): Finding[] {
  return parts.flatMap(({ carriedBy }, p) =>
    carriedBy.flatMap((carrier, c) => {
      const place = [...at, p, 'carriedBy', c];
      if ('goal' in carrier) return name('goal', carrier.goal, known.goals, [...place, 'goal']);
      return 'promise' in carrier ? name('promise', carrier.promise, known.promises, [...place, 'promise']) : [];
    }),
  );
}

function needName(need: string, known: KnownKeys, at: Path): Finding[] {
  const [goal = '', milestone] = need.split('.', 2);
  if (milestone === undefined || !known.goals.has(goal)) return name('goal', goal, known.goals, at);
  if (known.milestones.has(need)) return [];
  const prefix = `${goal}.`;
  const siblings = [...known.milestones].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  return name('milestone', milestone, siblings, at).map((finding) => ({
    ...finding,
    message: say('goal "{goal}" has {nothing}', { goal, nothing: finding.message }),
  }));
}
