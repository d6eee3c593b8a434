import { type ActionFilter as StoredFilter, type ActionRow, countActions, pageOfActions } from '@concord/persistence';
import { isUuid } from '../../graphql/is-uuid.ts';
import { decodeCursor, encodeCursor, type PageArgs, pageSize, toPage } from '../../graphql/page.ts';
import type { OrganisationReader } from '../../judgement/organisation-reader.ts';
import type { Action, ActionConnection, ActionFilter } from './action.graphql-types.ts';

export function toAction(reader: OrganisationReader, row: ActionRow): Action {
  const { actionId, title, dueOn, state, note, settledAt, madeAt, version } = row;
  const isOverdue = state === 'open' && dueOn < reader.asOf;
  return { reader, row, id: actionId, title, dueOn, state, isOverdue, note, settledAt, madeAt, version };
}

/** A page of actions, by the day on which they are due. */
export async function actionPage(
  reader: OrganisationReader,
  page: PageArgs,
  filter: ActionFilter,
): Promise<ActionConnection> {
  const { manager, organisation } = reader;
  const size = pageSize(page);
  const stored = storedFilter(reader, filter);
  const rows = await pageOfActions(manager, organisation.organisationId, stored, {
    limit: size + 1,
    after: page.after == null ? undefined : placeOf(page.after),
  });
  return {
    ...toPage(
      rows.map((row) => toAction(reader, row)),
      size,
      page,
      ({ row }) => encodeCursor([row.dueOn, row.actionId]),
    ),
    get totalCount() {
      return countActions(manager, organisation.organisationId, stored);
    },
  };
}

/** No meeting and no action has this id. */
const NOBODYS = '00000000-0000-0000-0000-000000000000';

function storedFilter({ asOf }: OrganisationReader, { states, owner, meeting, overdue }: ActionFilter): StoredFilter {
  return {
    states: overdue === true ? ['open'] : (states ?? undefined),
    owner: owner ?? undefined,
    meetingId: meeting == null ? undefined : isUuid(meeting) ? meeting : NOBODYS,
    dueBefore: overdue === true ? asOf : undefined,
  };
}

function placeOf(cursor: string): { dueOn: string; actionId: string } {
  const [dueOn, id] = decodeCursor(cursor, ['', ''] as [string, string]);
  const isPlace = !Number.isNaN(Date.parse(dueOn)) && isUuid(id);
  return isPlace ? { dueOn, actionId: id } : { dueOn: '9999-12-31', actionId: NOBODYS };
}
