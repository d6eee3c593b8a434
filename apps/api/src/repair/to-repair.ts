import type * as engine from '@concord/alignment-engine';
import { toMetric } from '../business-model/business-model.graphql-types.ts';
import { toConflict } from '../conflict/to-conflict.ts';
import { toTarget } from '../goal/goal-parts.graphql-types.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { must } from '../judgement/must.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { TriedRepair } from '../judgement/worker/protocol.ts';
import { toPromise, toStaffing } from '../promise/promise.graphql-types.ts';
import { toExceptions, toWeekHours } from '../promise/service-hours.graphql-types.ts';
import {
  CapacityChange,
  CapacityUseChange,
  DatesChange,
  FactChange,
  PromiseHoursChange,
  type Repair,
  type RepairChange,
  type RepairDates,
  type RepairHours,
  StaffingAddition,
  TargetChange,
} from './repair.graphql-types.ts';

export function toRepair(
  reader: OrganisationReader,
  judgement: Judgement,
  { repair: { kind, text, changes }, edits, opened }: TriedRepair,
): Repair {
  const after = opened.length === 0 ? judgement : judgement.changedBy(edits);
  return {
    reader,
    judgement,
    edits,
    kind,
    text,
    changes: changes.map((change) => toChange(reader, judgement, change)),
    opens: opened.map((conflict) => toConflict(reader, after, conflict)),
  };
}

/** Results are instances of their classes, so that GraphQL can tell them apart. */
function toChange(reader: OrganisationReader, judgement: Judgement, change: engine.RepairChange): typeof RepairChange {
  const { metrics, capacities, goals } = judgement;
  if ('staffing' in change || 'promise' in change) return toHoursChange(reader, judgement, change);
  if ('fact' in change) {
    const metric = toMetric(reader, must(metrics, change.fact));
    return Object.assign(new FactChange(), {
      metric,
      valueBefore: rounded(change.from),
      valueAfter: rounded(change.to),
    });
  }
  if ('capacity' in change) {
    const amounts = { amountBefore: rounded(change.from), amountAfter: rounded(change.to) };
    const capacity = must(capacities, change.capacity);
    if (!('goal' in change)) return Object.assign(new CapacityChange(), { capacity, ...amounts });
    return Object.assign(new CapacityUseChange(reader, judgement, change.goal), { capacity, ...amounts });
  }
  if ('target' in change.from && 'target' in change.to) {
    const [targetBefore, targetAfter] = [toTarget(change.from.target), toTarget(change.to.target)];
    return Object.assign(new TargetChange(reader, judgement, change.goal), { targetBefore, targetAfter });
  }
  return Object.assign(
    new DatesChange(reader, judgement, change.goal),
    toDates(must(goals, change.goal), change as DatesMoved),
  );
}

type DatesMoved = Extract<engine.RepairChange, { readonly milestone?: string; readonly from: engine.RepairDates }>;

function toDates({ title, milestones }: engine.Goal, { milestone, from, to }: DatesMoved) {
  const ends = ({ from: first, due }: engine.RepairDates): RepairDates => ({ from: first ?? null, due: due ?? null });
  return {
    milestone: milestone ?? null,
    title: milestones.find(({ key }) => key === milestone)?.title ?? title,
    datesBefore: ends(from),
    datesAfter: ends(to),
  };
}

type HoursChange = Extract<engine.RepairChange, { readonly promise: string } | { readonly staffing: object }>;

function toHoursChange(reader: OrganisationReader, { model }: Judgement, change: HoursChange) {
  if ('staffing' in change)
    return Object.assign(new StaffingAddition(), { staffing: toStaffing(reader, change.staffing) });
  const promises = new Map(model.promises.map((promise) => [promise.key, promise]));
  return Object.assign(new PromiseHoursChange(), {
    promise: toPromise(reader, must(promises, change.promise)),
    hoursBefore: toRepairHours(change.from),
    hoursAfter: toRepairHours(change.to),
  });
}

function toRepairHours({ hours, exceptions }: engine.RepairHours): RepairHours {
  return { hours: toWeekHours(hours), exceptions: toExceptions(exceptions) };
}
