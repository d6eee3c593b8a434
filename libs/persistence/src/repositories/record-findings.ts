import { type IsoDate, type Report, roundForOutput } from '@concord/alignment-engine';
import type { EntityManager } from 'typeorm';
import { AdviceRow, AlignmentDayRow, OutcomeAlignmentDayRow, PairAlignmentDayRow } from '../entities/index.ts';
import { makeEqual } from '../make-equal.ts';
import { withIds } from './advice-ids.ts';
import { publishCharterSums } from './charter.repository.ts';

/** Of what a judging is: the revision of the plan, and the day. */
export interface Judged {
  readonly organisationId: string;
  readonly revision: number;
  readonly today: IsoDate;
}

/** What is written down of a report of the whole plan. */
export type Findings = Pick<Report, 'alignment' | 'advice'>;

/**
 * Writes down how far the goals pull together on the day, in the place of what was said of that day before, and the
 * advice. Rows that say so already stay as they are. Nothing that was judged earlier takes the place of what was judged
 * later, whoever comes last. Numbers are rounded as the API tells them.
 *
 * @param manager in a transaction that holds the organisation's lock and has given the organisation a new moment
 * @returns whether it was newer than what stood there, or the same
 */
export async function recordFindings(
  manager: EntityManager,
  judged: Judged,
  { alignment, advice }: Findings,
): Promise<boolean> {
  const { organisationId, today: onDate } = judged;
  const last = await lastJudged(manager, organisationId);
  if (last && isBefore(judged, last)) return false;
  await publishCharterSums(manager, organisationId, onDate);
  const ofDay = { organisationId, onDate };
  await makeEqual(manager, AlignmentDayRow, ofDay, [dayOf(judged, alignment)]);
  await makeEqual(
    manager,
    OutcomeAlignmentDayRow,
    ofDay,
    alignment.outcomes.map(({ outcome, weight, alignment: together, contested, share }) => ({
      ...ofDay,
      outcomeKey: outcome,
      weight: roundForOutput(weight),
      alignment: roundForOutput(together),
      contested: roundForOutput(contested),
      share: roundForOutput(share),
    })),
  );
  await makeEqual(
    manager,
    PairAlignmentDayRow,
    ofDay,
    alignment.pairs.map(({ departments: [departmentKey, otherDepartmentKey], alignment: together }) => ({
      ...ofDay,
      departmentKey,
      otherDepartmentKey,
      alignment: roundForOutput(together),
    })),
  );
  await makeEqual(
    manager,
    AdviceRow,
    { organisationId },
    withIds(advice).map(({ id, found: { evidence, severity, ...found } }) => ({
      organisationId,
      id,
      severity: roundForOutput(severity),
      ...found,
    })),
  );
  return true;
}

/** What was judged last of all that is written down; nothing where nothing was. */
export async function lastJudged(manager: EntityManager, organisationId: string): Promise<Judged | undefined> {
  const last = await manager.findOne(AlignmentDayRow, {
    where: { organisationId },
    order: { revision: 'DESC', onDate: 'DESC' },
  });
  return last ? { organisationId, revision: last.revision, today: last.onDate } : undefined;
}

/** The same plan is judged again on a later day; and a plan that says by which day it is judged may say an earlier one. */
function isBefore(one: Judged, other: Judged): boolean {
  return one.revision < other.revision || (one.revision === other.revision && one.today < other.today);
}

function dayOf({ organisationId, today, revision }: Judged, alignment: Report['alignment']): AlignmentDayRow {
  return {
    organisationId,
    onDate: today,
    revision,
    headline: roundForOutput(alignment.headline),
    overall: roundForOutput(alignment.overall),
    conflictLoad: roundForOutput(alignment.conflictLoad),
  };
}
