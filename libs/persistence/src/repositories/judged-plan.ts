import {
  askOf,
  createDetector,
  type Detector,
  type Goal,
  type IsoDate,
  type LinearSolver,
  type Metric,
  type NamedAsk,
  type Plan,
  type TimeZones,
} from '@concord/alignment-engine';
import type { EntityManager } from 'typeorm';
import { OrganisationRow } from '../entities/index.ts';
import { loadPlan, storePlan } from './plan.repository.ts';
import type { FoundConflict } from './judged-conflict.ts';
import { recordFindings } from './record-findings.ts';
import type { Recorded } from './record-judging.ts';
import { type ConflictSource, recordWholeJudging } from './record-whole-judging.ts';
import { raiseRevision, type Revision, withdrawRevision, type WriteNote } from './revision.repository.ts';

/** What judging a plan takes. */
export interface Judge {
  /** The day to judge by. */
  readonly today: IsoDate;
  readonly solver: LinearSolver;
  readonly timeZones: TimeZones;
  /** Told how many conflicts have been written so far. */
  readonly onProgress?: (conflicts: number) => void;
}

/**
 * Stores a plan, the conflicts in it, its alignment and its advice, judged once however much of it is new.
 * @returns what became of conflicts; nothing if nothing of the plan had to be written.
 */
export async function storeJudgedPlan(
  manager: EntityManager,
  plan: Plan,
  note: WriteNote,
  judge: Judge,
): Promise<Recorded | undefined> {
  const revision = await storePlan(manager, plan, note);
  if (!revision) return undefined;
  const { recorded, detector } = await judgeStored(manager, revision, plan.organisation.key, judge);
  const { organisationId, number } = revision;
  await recordFindings(manager, { organisationId, revision: number, today: judge.today }, detector.report());
  return recorded;
}

/**
 * Judges the stored plan anew and brings the stored conflicts up to date, and what is told of the day. The caller holds
 * the lock.
 * @returns what had to be changed of conflicts: nothing, unless the day is another one or something was missed.
 */
export async function rejudge(
  manager: EntityManager,
  { organisationId, key }: OrganisationRow,
  note: WriteNote,
  judge: Judge,
): Promise<Recorded> {
  const revision = await raiseRevision(manager, organisationId, note);
  const { recorded, detector } = await judgeStored(manager, revision, key, judge);
  const judged = { organisationId, revision: await revisionFor(manager, revision, recorded), today: judge.today };
  await recordFindings(manager, judged, detector.report());
  return recorded;
}

/**
 * Takes the revision of a judging back under which no conflict was written.
 * @returns which one the organisation has then
 */
export async function revisionFor(manager: EntityManager, revision: Revision, recorded: Recorded): Promise<number> {
  if (Object.values(recorded).some((count) => count > 0)) return revision.number;
  await withdrawRevision(manager, revision);
  return revision.number - 1;
}

/** What goals ask, to compare with what they asked when people decided. A goal that is not there is left out. */
export function asksIn(
  goals: Pick<ReadonlyMap<string, Goal>, 'get'>,
  metrics: Pick<ReadonlyMap<string, Metric>, 'get'>,
): (keys: readonly string[]) => NamedAsk[] {
  return (keys) =>
    keys.flatMap((key) => {
      const goal = goals.get(key);
      const measures = metrics.get(goal?.metric ?? '');
      return goal === undefined ? [] : [{ ...askOf(goal), title: goal.title, ...(measures ? { measures } : {}) }];
    });
}

async function judgeStored(
  manager: EntityManager,
  revision: Revision,
  key: string,
  { today, solver, timeZones, onProgress }: Judge,
): Promise<{ recorded: Recorded; detector: Detector }> {
  // Read back: archived goals that the plan names are active again, and goals that it does not name stay.
  const organisation = await manager.findOneByOrFail(OrganisationRow, { key });
  const { language } = organisation;
  const stored = await loadPlan(manager, organisation);
  const asksOf = asksIn(byKey(stored.goals), byKey(stored.metrics));
  const detector = createDetector(stored, today, solver, { language, timeZones });
  const recording = { revision, today, language, asksOf };
  return { recorded: await recordWholeJudging(manager, conflictsOf(detector), recording, onProgress), detector };
}

function byKey<Entry extends { readonly key: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.key, entry]));
}

function conflictsOf(detector: Detector): ConflictSource {
  return async (take) => {
    const found: FoundConflict[] = [];
    detector.everyConflict(({ evidence, ...conflict }) => found.push(conflict));
    await take(found);
  };
}
