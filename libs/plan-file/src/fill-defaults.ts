import type { CheckIn, Goal, Milestone, Plan, Target } from '@concord/alignment-engine';
import { fillGoalPlan, fillRoles } from './fill-goal-plan.ts';
import { fillAuthority, fillPromise, fillStaffing } from './fill-promises.ts';
import { fillReview } from './fill-review.ts';
import { fillStoryParts } from './fill-story.ts';
import {
  entries,
  given,
  list,
  map,
  mapValues,
  number,
  oneOf,
  type Raw,
  some,
  text,
  texts,
  word,
} from './raw-values.ts';

/**
 * The plan that a file's values describe, with the defaults of the format filled in. What has the wrong type is
 * left out as if it were missing (a missing key or name reads as ''), so that the rest can still be checked.
 */
export function fillDefaults(value: unknown): Plan {
  const raw = map(value);
  return {
    ...given({ asOf: text(raw['asOf']) }),
    organisation: fillOrganisation(map(raw['organisation'])),
    scopes: mapValues(map(raw['scopes']), (values) => mapValues(map(values), number)),
    departments: entries(raw['departments']).map((d) => ({
      key: word(d['key']),
      name: word(d['name']),
      priorities: mapValues(map(d['priorities']), number),
    })),
    people: entries(raw['people']).map((p) => ({
      key: word(p['key']),
      name: word(p['name']),
      ...given({ department: text(p['department']), email: text(p['email']) }),
    })),
    outcomes: entries(raw['outcomes']).map((o) => ({
      key: word(o['key']),
      statement: word(o['statement']),
      for: oneOf(o['for'], ['customer', 'coworker', 'surroundings']) ?? 'customer',
      weight: number(o['weight']) ?? 1,
      ...given({
        story: text(o['story']),
        storyParts: fillStoryParts(o['storyParts']),
        review: fillReview(o['review']),
      }),
    })),
    segments: entries(raw['segments']).map((s) => ({
      key: word(s['key']),
      name: word(s['name']),
      weights: mapValues(map(s['weights']), number),
    })),
    metrics: entries(raw['metrics']).map(fillMetric),
    influences: entries(raw['influences']).map((i) => ({
      from: word(i['from']),
      to: word(i['to']),
      effect: number(i['effect']) ?? 0,
      confirmed: i['confirmed'] === true,
      ...given({ because: text(i['because']) }),
    })),
    laws: entries(raw['laws']).map((l) => ({
      key: word(l['key']),
      says: word(l['says']),
      ...given({ because: text(l['because']) }),
    })),
    facts: entries(raw['facts']).map((f) => ({
      metric: word(f['metric']),
      value: number(f['value']) ?? 0,
      ...given({ mayReach: number(f['mayReach']) }),
    })),
    capacities: entries(raw['capacities']).map((c) => ({
      key: word(c['key']),
      name: word(c['name']),
      unit: word(c['unit']),
      amount: number(c['amount']) ?? 0,
    })),
    promises: entries(raw['promises']).map(fillPromise),
    staffing: entries(raw['staffing']).map(fillStaffing),
    authorities: entries(raw['authorities']).map(fillAuthority),
    goals: entries(raw['goals']).map(fillGoal),
  };
}

function fillOrganisation(o: Raw): Plan['organisation'] {
  return {
    key: word(o['key']),
    name: word(o['name']),
    ...given({
      vision: text(o['vision']),
      timeZone: text(o['timeZone']),
      currency: text(o['currency']),
      review: fillReview(o['review']),
    }),
  };
}

function fillMetric(m: Raw): Plan['metrics'][number] {
  return {
    key: word(m['key']),
    name: word(m['name']),
    unit: word(m['unit']),
    better: oneOf(m['better'], ['lower', 'higher', 'neither']) ?? 'neither',
    customerVisible: m['customerVisible'] === true,
    ...given({
      controlledBy: text(m['controlledBy']),
      min: number(m['min']),
      max: number(m['max']),
      readings: some(entries(m['readings']).map((r) => ({ on: word(r['on']), value: number(r['value']) ?? 0 }))),
    }),
  };
}

function fillGoal(g: Raw): Goal {
  return {
    key: word(g['key']),
    department: word(g['department']),
    title: word(g['title']),
    ...given({
      metric: text(g['metric']),
      target: target(g['target']),
      direction: oneOf(g['direction'], ['increase', 'decrease', 'maintain']),
      baseline: number(g['baseline']),
      stretch: target(g['stretch']),
      from: text(g['from']),
      due: text(g['due']),
      owner: text(g['owner']),
      parent: text(g['parent']),
    }),
    scope: mapValues(map(g['scope']), texts),
    serves: mapValues(map(g['serves']), number),
    commitment: oneOf(g['commitment'], ['committed', 'aspirational']) ?? 'committed',
    promise: g['promise'] === true,
    emphasis: number(g['emphasis']) ?? 1,
    status: oneOf(g['status'], ['draft', 'active', 'done', 'cancelled']) ?? 'active',
    sharedWith: texts(g['sharedWith']),
    uses: mapValues(map(g['uses']), number),
    needs: texts(g['needs']),
    milestones: entries(g['milestones']).map(fillMilestone),
    checkIns: entries(g['checkIns']).map(fillCheckIn),
    ...fillGoalPlan(g),
  };
}

function fillMilestone(m: Raw): Milestone {
  return {
    key: word(m['key']),
    title: word(m['title']),
    due: word(m['due']),
    weight: number(m['weight']) ?? 1,
    needs: texts(m['needs']),
    ...given({
      value: number(m['value']),
      done: text(m['done']),
      owner: text(m['owner']),
      roles: fillRoles(m['roles']),
    }),
  };
}

function fillCheckIn(c: Raw): CheckIn {
  return {
    on: word(c['on']),
    ...given({ value: number(c['value']), confidence: number(c['confidence']), note: text(c['note']) }),
  };
}

function target(value: unknown): Target | undefined {
  const raw = map(value);
  const [atLeast, atMost, exactly] = [number(raw['atLeast']), number(raw['atMost']), number(raw['exactly'])];
  const [low, high] = list(raw['between']).map(number);
  if (atLeast !== undefined) return { atLeast };
  if (atMost !== undefined) return { atMost };
  if (exactly !== undefined) return { exactly };
  return low !== undefined && high !== undefined ? { between: [low, high] } : undefined;
}
