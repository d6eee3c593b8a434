import type { Goal, IsoDate, LinearSolver, Plan, TimeZones } from '@concord/alignment-engine';
import {
  ConflictEventRow,
  ConflictRow,
  findOrganisation,
  RevisionRow,
  storeJudgedPlan,
  type WriteNote,
} from '@concord/persistence';
import { type EntityManager, In } from 'typeorm';

/** A day of the demo company's autumn on which its plan was judged, and what had been written on it. */
interface PastDay {
  readonly day: IsoDate;
  readonly note: WriteNote;
  /** What was changed on that day, as it was before. */
  readonly before?: { readonly goal: string; readonly was: Partial<Goal> };
}

const newDay: WriteNote = { kind: 'day', summary: 'A new day' };

/** The last is the day that the plan file names. */
const PAST: readonly PastDay[] = [
  { day: '2026-10-05', note: { kind: 'import', summary: 'The demo company was loaded' } },
  {
    day: '2026-10-14',
    note: { kind: 'goal', summary: 'Promise no bicycle in less than nine days: made active', person: 'karin' },
    before: { goal: 'promise-9', was: { status: 'draft' } },
  },
  {
    day: '2026-10-21',
    note: { kind: 'goal', summary: 'Always have parts for 45 days in the house: target lowered', person: 'liv' },
    before: { goal: 'stock-45', was: { target: { atLeast: 60 } } },
  },
  {
    day: '2026-11-04',
    note: { kind: 'goal', summary: 'Our own people build our bicycles: target raised', person: 'yngvild' },
    before: { goal: 'agency-8', was: { target: { atMost: 5 } } },
  },
  { day: '2026-11-09', note: newDay },
  {
    day: '2026-11-11',
    note: { kind: 'goal', summary: 'Answer every customer within the hour: target lowered', person: 'mette' },
    before: { goal: 'answer-at-once', was: { target: { atMost: 3 } } },
  },
];

/** When people write, on a day of the past. */
const AT_NOON = 'T11:00:00Z';

/**
 * Stores the demo company's plan as it came to be: as it was in October, then change by change, judged on each of these
 * days and on that of the plan file, so that there is something to look back on.
 */
export async function storeDemoHistory(
  manager: EntityManager,
  plan: Plan,
  { today, ...judge }: { readonly today: IsoDate; readonly solver: LinearSolver; readonly timeZones: TimeZones },
): Promise<void> {
  const past = PAST.filter(({ day }) => day < today);
  for (const [index, { day, note }] of past.entries()) {
    await storeJudgedPlan(manager, planBefore(plan, past.slice(index + 1), day), note, { today: day, ...judge });
    await backdate(manager, plan.organisation.key, day);
  }
  const note: WriteNote = past.length > 0 ? newDay : { kind: 'import', summary: 'The demo company was loaded' };
  await storeJudgedPlan(manager, plan, note, { today, ...judge });
}

/** The plan without what was changed later. */
function planBefore(plan: Plan, later: readonly PastDay[], asOf: IsoDate): Plan {
  const was = new Map(later.flatMap(({ before }) => (before ? [[before.goal, before.was] as const] : [])));
  return { ...plan, asOf, goals: plan.goals.map((goal) => ({ ...goal, ...was.get(goal.key) })) };
}

async function backdate(manager: EntityManager, key: string, day: IsoDate): Promise<void> {
  const organisation = await findOrganisation(manager, key);
  if (!organisation) return;
  const { organisationId, revision: number } = organisation;
  const at = new Date(`${day}${AT_NOON}`);
  await manager.update(RevisionRow, { organisationId, number }, { at });
  const found = await manager.findBy(ConflictEventRow, { organisationId, revision: number, kind: 'found' });
  const id = In(found.map(({ conflictId }) => conflictId));
  await manager.update(ConflictRow, { organisationId, id }, { createdAt: at });
}
