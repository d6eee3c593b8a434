import {
  type ConflictEventKind,
  type ConflictEventRow,
  conflictEventsAfter,
  type GoalChangeRow,
  goalChangesAfter,
  type ModelNews,
  modelNewsAfter,
  type RevisionKind,
  type RevisionRow,
  revisionsAfter,
  WHOLE_GOAL,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { goalChangeInWords } from '../goal/goal-change-in-words.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { todayIn } from '../judgement/today.ts';
import type { ConflictNews, GoalNews, Note, PlanAsked, PlanNews, Since } from './plan-parts.ts';
import { together } from './said-in-plan.ts';

/** How far back is looked: who was away for so long reads the whole plan. */
const MOST_CHANGES = 1_000;
const MOST_EVENTS = 500;
const MOST_NOTES = 100;

/** What happened to the plan after a day or a write, the latest first. */
export async function readNews(reader: OrganisationReader, since: Since, { department }: PlanAsked): Promise<PlanNews> {
  const { manager, organisation } = reader;
  const { organisationId } = organisation;
  const [changes, events, writes] = await Promise.all([
    goalChangesAfter(manager, organisationId, since.revision, MOST_CHANGES),
    conflictEventsAfter(manager, organisationId, since.revision, { kinds: [...STEPS.keys()], limit: MOST_EVENTS }),
    revisionsAfter(manager, organisationId, since.revision, { kinds: MODEL_WRITES, limit: MOST_NOTES }),
  ]);
  const notes = department === undefined ? writes : [];
  const concerns = (departments: readonly string[]) => department === undefined || departments.includes(department);
  const [goals, conflicts] = await Promise.all([goalNews(reader, changes), conflictNews(reader, events)]);
  const noteOf = noteIn(reader, (await reader.judgement()).people);
  return {
    since,
    // What was put in with an earlier day, as the history of the demo company, is no news of a later one.
    goals: goals.filter((one) => concerns([one.department]) && one.on >= since.day),
    model: await modelNews(reader, since, writes),
    notes: notes.map((row) => noteOf(row.summary, row)).filter(({ on }) => on >= since.day),
    conflicts: conflicts.filter((one) => concerns(one.departments) && one.on >= since.day),
    isCut: changes.length === MOST_CHANGES || events.length === MOST_EVENTS || notes.length === MOST_NOTES,
  };
}

/** Writes that can change outcomes, promises and authority. */
const MODEL_WRITES: readonly RevisionKind[] = ['model', 'import'];

/** Only what one of these writes wrote: the moments of the first ones may have been put back, those of rows are not. */
async function modelNews(
  { manager, organisation }: OrganisationReader,
  { moment }: Since,
  writes: readonly RevisionRow[],
): Promise<ModelNews> {
  const first = writes.at(-1);
  if (first === undefined) return { outcomes: [], promises: [], authorities: [] };
  const isWhole = writes.length < MOST_NOTES;
  const from = isWhole ? Math.max(moment.getTime(), first.at.getTime() - 1) : moment.getTime();
  return modelNewsAfter(manager, organisation.organisationId, new Date(from));
}

function noteIn({ organisation }: OrganisationReader, people: ReadonlyMap<string, { readonly name: string }>) {
  const zone = organisation.timeZone ?? 'UTC';
  return (says: string, revision: RevisionRow | undefined): Note => ({
    says,
    on: todayIn(zone, revision?.at ?? new Date(0)),
    by: people.get(revision?.personKey ?? '')?.name,
  });
}

async function goalNews(reader: OrganisationReader, changes: readonly GoalChangeRow[]): Promise<GoalNews[]> {
  const { people } = await reader.judgement();
  const noteOf = noteIn(reader, people);
  // Also those that are no longer in the plan.
  const stored = await reader.goalsOf([...new Set(changes.map(({ goalKey }) => goalKey))]);
  const goals = new Map(stored.map(({ goal }) => [goal.key, goal]));
  const revisions = await revisionsOf(reader, changes);
  return changes.flatMap((change) => {
    const goal = goals.get(change.goalKey);
    if (goal === undefined) return [];
    const { key, title, department } = goal;
    const note = noteOf(goalChangeInWords(change), revisions.get(change.revision));
    return [{ ...note, goal: key, title, department, kind: kindOf(change) }];
  });
}

function kindOf({ field, after }: GoalChangeRow): GoalNews['kind'] {
  if (field === WHOLE_GOAL.created) return 'new';
  return field === WHOLE_GOAL.archived && after === true ? 'removed' : 'changed';
}

const STEPS: ReadonlyMap<ConflictEventKind, ConflictNews['kind']> = new Map([
  ['found', 'found'],
  ['changed', 'changed'],
  ['decided', 'settled'],
  ['accepted', 'settled'],
  ['dismissed', 'settled'],
  ['resolved', 'settled'],
  ['reopened', 'reopened'],
]);

/** Of each conflict its last step, but that it is new where it was found meanwhile and is still open. */
async function conflictNews(reader: OrganisationReader, events: readonly ConflictEventRow[]): Promise<ConflictNews[]> {
  const { people } = await reader.judgement();
  const noteOf = noteIn(reader, people);
  const revisions = await revisionsOf(reader, events);
  const found = together(events, ({ conflictId }) => conflictId).map(lastStep);
  const rows = await reader.conflicts.loadMany(found.map(({ event }) => event.conflictId));
  return found.flatMap(({ event, kind }, i) => {
    const row = rows[i];
    if (row instanceof Error) throw row;
    if (row === undefined) return [];
    const { id, headline, departments } = row;
    const says = event.because === null ? headline : say('{headline}: {because}', { headline, because: event.because });
    return [{ ...noteOf(says, revisions.get(event.revision)), id, departments, kind }];
  });
}

function lastStep(events: readonly ConflictEventRow[]) {
  const [event] = events as [ConflictEventRow, ...ConflictEventRow[]];
  const kind = STEPS.get(event.kind) ?? 'changed';
  const isNew = kind === 'changed' && events.some((one) => one.kind === 'found');
  return { event, kind: isNew ? ('found' as const) : kind };
}

async function revisionsOf(
  reader: OrganisationReader,
  rows: readonly { readonly revision: number }[],
): Promise<ReadonlyMap<number, RevisionRow>> {
  const numbers = [...new Set(rows.map(({ revision }) => revision))];
  const found = await reader.revisions.loadMany(numbers);
  return new Map(
    found.flatMap((row) => {
      if (row instanceof Error) throw row;
      return row ? [[row.number, row] as const] : [];
    }),
  );
}
