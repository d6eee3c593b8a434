import type { DataSet } from './data-set.ts';
import { DEPARTMENTS, FACTS, METRICS, OUTCOMES, SEGMENT_WEIGHTS } from './sets/business.ts';
import { CHARTER_SUMS } from './sets/charters.ts';
import { CONFLICT_EVENTS, CONFLICT_GOALS, CONFLICTS, DECISIONS } from './sets/conflicts.ts';
import { ADVICE, ALIGNMENT_DAYS, OUTCOME_ALIGNMENT_DAYS, PAIR_ALIGNMENT_DAYS } from './sets/findings.ts';
import { CHECK_INS, GOAL_OUTCOMES, MILESTONES } from './sets/goal-parts.ts';
import { AUTHORITIES, GOAL_ACTIONS, GOAL_ROLES, GOAL_TRAINING, TRAINEES } from './sets/goal-plans.ts';
import { GOALS } from './sets/goals.ts';
import { HELP } from './sets/help.ts';
import { ACTIONS } from './sets/meetings.ts';
import { PROMISE_READINGS, PROMISES, STAFFING } from './sets/promises.ts';
import { STORY_CARRIERS, STORY_PARTS } from './sets/stories.ts';
import { INPUT, METRIC_READINGS, REVIEWS } from './sets/reviews-and-input.ts';

/** All there are, in the order in which they are told. */
export const DATA_SETS: readonly DataSet[] = [
  GOALS,
  MILESTONES,
  CHECK_INS,
  GOAL_OUTCOMES,
  GOAL_ACTIONS,
  GOAL_TRAINING,
  TRAINEES,
  GOAL_ROLES,
  AUTHORITIES,
  CONFLICTS,
  CONFLICT_GOALS,
  CONFLICT_EVENTS,
  DECISIONS,
  ACTIONS,
  HELP,
  REVIEWS,
  INPUT,
  OUTCOMES,
  SEGMENT_WEIGHTS,
  PROMISES,
  PROMISE_READINGS,
  STAFFING,
  METRICS,
  METRIC_READINGS,
  FACTS,
  DEPARTMENTS,
  ALIGNMENT_DAYS,
  OUTCOME_ALIGNMENT_DAYS,
  PAIR_ALIGNMENT_DAYS,
  ADVICE,
  CHARTER_SUMS,
  STORY_PARTS,
  STORY_CARRIERS,
];
