import { progressOf } from '@concord/alignment-engine';
import { countGoals, type GoalFilter as StoredFilter, pageOfGoals } from '@concord/persistence';
import { decodeCursor, type PageArgs, pageSize, toPage } from '../graphql/page.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { type GoalConnection, type GoalFilter, goalCursor, toGoal } from './goal.graphql-types.ts';

/** A page of an organisation's goals in the order of its plan. */
export async function goalPage(
  reader: OrganisationReader,
  page: PageArgs,
  filter: GoalFilter,
): Promise<GoalConnection> {
  const limit = pageSize(page);
  const after = page.after == null ? undefined : placeOfGoal(page.after);
  const { organisationId } = reader.organisation;
  const found = await pageOfGoals(reader.manager, organisationId, await toStoredFilter(reader, filter), {
    limit: limit + 1,
    after,
  });
  for (const stored of found) reader.goals.prime(stored.goal.key, stored);
  return {
    reader,
    filter,
    ...toPage(
      found.map((stored) => toGoal(reader, stored)),
      limit,
      page,
      goalCursor,
    ),
  };
}

export async function countOf({ reader, filter }: GoalConnection): Promise<number> {
  return countGoals(reader.manager, reader.organisation.organisationId, await toStoredFilter(reader, filter));
}

/** The place that a cursor of a list of goals stands for. */
export function placeOfGoal(cursor: string): { position: number; key: string } {
  const [position, key] = decodeCursor<[number, string]>(cursor, [0, '']);
  return { position, key };
}

async function toStoredFilter(reader: OrganisationReader, filter: GoalFilter): Promise<StoredFilter> {
  const keys = await keysThatTheEngineKnows(reader, filter);
  return { ...storedPart(filter), ...(keys ? { keys } : {}) };
}

/** What a filter asks of goals as they are stored. */
export function storedPart(filter: GoalFilter): StoredFilter {
  const { departments, statuses, contacts, unmarked, from, to, text, archived } = filter;
  return {
    archived,
    ...(contacts ? { contacts } : {}),
    ...(unmarked ? { unmarked } : {}),
    ...(departments ? { departments } : {}),
    ...(statuses ? { statuses } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(text?.trim() ? { text: text.replaceAll('\0', '').trim() } : {}),
  };
}

/** What a goal reaches and how it stands is worked out, not stored. */
async function keysThatTheEngineKnows(
  reader: OrganisationReader,
  { outcomes, progress }: GoalFilter,
): Promise<string[] | undefined> {
  if (!outcomes && !progress) return undefined;
  const judgement = await reader.judgement();
  const { plan, asOf } = judgement;
  const reach = outcomes ? await judgement.reach() : undefined;
  return plan.goals
    .filter(({ key }) => !outcomes || outcomes.some((outcome) => reach?.get(key)?.includes(outcome)))
    .filter((goal) => !progress || (goal.status === 'active' && progress.includes(progressOf(goal, asOf).status)))
    .map(({ key }) => key);
}
