import { countHelp, type HelpFilter as StoredFilter, type HelpRow, pageOfHelp } from '@concord/persistence';
import { isUuid } from '../graphql/is-uuid.ts';
import { decodeCursor, encodeCursor, type PageArgs, pageSize, toPage } from '../graphql/page.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { Help, HelpConnection } from './help.graphql-types.ts';

export function toHelp(reader: OrganisationReader, row: HelpRow): Help {
  const { helpId, kind, words, effect, neededBy, state, reason, version } = row;
  const isLate = state === 'open' && neededBy !== null && neededBy < reader.asOf;
  return { reader, row, id: helpId, kind, words, effect, neededBy, state, reason, isLate, version };
}

/** The department that has to answer: the one that is asked, or the one to which help is offered. */
export function answering({ kind, givingDepartmentKey, askingDepartmentKey }: HelpRow): string {
  return kind === 'request' ? givingDepartmentKey : askingDepartmentKey;
}

/** The department that made it. */
export function making({ kind, givingDepartmentKey, askingDepartmentKey }: HelpRow): string {
  return kind === 'request' ? askingDepartmentKey : givingDepartmentKey;
}

/** A page of help, those that wait longest first. */
export async function helpPage(
  reader: OrganisationReader,
  page: PageArgs,
  filter: StoredFilter,
): Promise<HelpConnection> {
  const { manager, organisation } = reader;
  const size = pageSize(page);
  const rows = await pageOfHelp(manager, organisation.organisationId, filter, {
    limit: size + 1,
    after: page.after == null ? undefined : placeOf(page.after),
  });
  return {
    ...toPage(
      rows.map((row) => toHelp(reader, row)),
      size,
      page,
      ({ row }) => encodeCursor([row.madeRevision, row.helpId]),
    ),
    get totalCount() {
      return countHelp(manager, organisation.organisationId, filter);
    },
  };
}

/** No help has this id. */
const NOBODYS = '00000000-0000-0000-0000-000000000000';
const BEHIND_ALL = 2 ** 31 - 1;

function placeOf(cursor: string): { revision: number; helpId: string } {
  const [revision, helpId] = decodeCursor(cursor, [0, ''] as [number, string]);
  return isUuid(helpId) ? { revision, helpId } : { revision: BEHIND_ALL, helpId: NOBODYS };
}
