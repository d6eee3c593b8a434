import type { PlanModel } from '@concord/persistence';
import { say } from '@concord/texts';
import { keyFromTitle } from '../goal/key-from-title.ts';
import type { NewSegment } from './additions.inputs.ts';
import type { OutcomeWeightInput, SegmentCorrection } from './corrections.inputs.ts';
import { namedLike } from './named-like.ts';

/** The plan with people more for whom something else matters; a text says why it cannot have them. */
export function withNewSegment(model: PlanModel, { name, weights, key }: NewSegment): PlanModel | string {
  const { segments } = model;
  const twin = namedLike(segments, name);
  if (twin) return nameTaken(twin.name);
  const made = key ?? keyFromTitle(name, new Set(segments.map((one) => one.key)), 'segment');
  return { ...model, segments: [...segments, { key: made, name: name.trim(), weights: weightsOf(weights) }] };
}

/** The plan with some people as they are; a text says why it cannot be so. */
export function withSegment(model: PlanModel, { key, name, weights }: SegmentCorrection): PlanModel | string {
  const { segments } = model;
  const before = segments.find((one) => one.key === key);
  if (before === undefined) return missing(key);
  const twin =
    name == null
      ? undefined
      : namedLike(
          segments.filter((one) => one !== before),
          name,
        );
  if (twin) return nameTaken(twin.name);
  const after = {
    key,
    name: name?.trim() ?? before.name,
    weights: weights == null ? before.weights : weightsOf(weights),
  };
  return { ...model, segments: segments.map((one) => (one === before ? after : one)) };
}

/** The plan without them; a text says that they are not there. */
export function withoutSegment(model: PlanModel, key: string): PlanModel | string {
  const segments = model.segments.filter((one) => one.key !== key);
  return segments.length === model.segments.length ? missing(key) : { ...model, segments };
}

function weightsOf(weights: readonly OutcomeWeightInput[]): Record<string, number> {
  return Object.fromEntries(weights.map(({ outcome, weight }) => [outcome, weight]));
}

function nameTaken(name: string): string {
  return say('There is a segment “{name}” already. Give this one another name.', { name });
}

function missing(key: string): string {
  return say('There is no segment "{key}". It may have been removed; reload the page.', { key });
}
