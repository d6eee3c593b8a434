import type * as engine from '@concord/alignment-engine';
import { toPath } from '../alignment/to-alignment.ts';
import { toMetric } from '../business-model/business-model.graphql-types.ts';
import { toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { toScope } from '../goal/goal-parts.graphql-types.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { must } from '../judgement/must.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { Evidence, GoalPosition, OpposingEffects, Overlap, UnmetNeed } from './evidence.graphql-types.ts';
import { toClash, toLoad, toPromises } from './to-clash.ts';
import { toStaffingGap } from './to-staffing-gap.ts';

export function toEvidence(
  reader: OrganisationReader,
  judgement: Judgement,
  { goals, evidence }: Pick<engine.Conflict, 'goals' | 'evidence'>,
): Evidence {
  const { positions, metric, gap, overlap, effects, needs, circle, promises, clash, load, staffing } = evidence;
  return {
    positions: positions.map((position) => toPosition(reader, judgement, position)),
    metric: metric === undefined ? null : toMetric(reader, must(judgement.metrics, metric)),
    gap: rounded(gap),
    overlap: overlap ? toOverlap(overlap) : null,
    effects: effects.map((opposing) => toOpposing(reader, judgement, opposing)),
    needs: needs.map((need) => toNeed(judgement, need)),
    circle,
    promises: promises.map(({ end, values }) => toPromises(reader, judgement, { end, values, goals })),
    clash: clash ? toClash(reader, judgement, clash) : null,
    load: load ? toLoad(reader, judgement, load) : null,
    staffing: staffing ? toStaffingGap(reader, judgement, staffing) : null,
  };
}

function toOverlap({ from, to, days, ofDays, scope }: engine.Overlap): Overlap {
  return { from, to: to ?? null, days: days ?? null, ofDays: ofDays ?? null, scope: toScope(scope) };
}

function toPosition(
  reader: OrganisationReader,
  judgement: Judgement,
  { goal, interval, pull, tightness, span, spanAssumed }: engine.GoalPosition,
): GoalPosition {
  return {
    reader,
    judgement,
    goalKey: goal,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    pull,
    tightness: rounded(tightness),
    span: rounded(span),
    spanAssumed,
  };
}

function toOpposing(
  reader: OrganisationReader,
  judgement: Judgement,
  opposing: engine.OpposingEffects,
): OpposingEffects {
  const { outcome, weight, strength, counted, support, denial } = opposing;
  return {
    outcome: toOutcome(reader, must(judgement.outcomes, outcome)),
    weight: rounded(weight),
    strength: rounded(strength),
    counted,
    support: toPath(reader, judgement, support),
    denial: toPath(reader, judgement, denial),
  };
}

function toNeed(judgement: Judgement, need: engine.UnmetNeed): UnmetNeed {
  return { ...need, ofTitle: titleOf(judgement, need.of), needsTitle: titleOf(judgement, need.needs) };
}

/** The title of a goal or of a `goal.milestone`. */
function titleOf({ goals }: Judgement, text: string): string {
  const [goalKey, milestoneKey] = text.split('.');
  const goal = goals.get(goalKey ?? '');
  if (milestoneKey === undefined) return goal?.title ?? text;
  return goal?.milestones.find(({ key }) => key === milestoneKey)?.title ?? text;
}
