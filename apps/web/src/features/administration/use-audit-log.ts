import { useInfiniteQuery } from '@tanstack/react-query';
import { AuditLogDocument, type AuditEntryPartsFragment, type AuditLogQuery } from '../../graphql/operations.ts';
import { request, type RequestError } from '../../graphql/request.ts';

const PAGE = 25;

/** The log of an organisation, page by page, the latest first. */
export function useAuditLog(organisation: string) {
  const variables = { organisation, first: PAGE };
  return useInfiniteQuery<AuditLogQuery, RequestError, AuditEntryPartsFragment[], unknown[], string | null>({
    queryKey: [AuditLogDocument.hash, variables],
    queryFn: ({ pageParam, signal }) => request(AuditLogDocument, { ...variables, after: pageParam }, { signal }),
    initialPageParam: null,
    getNextPageParam: nextOf,
    select: ({ pages }) => pages.flatMap(entriesOf),
  });
}

/** As much as the server gives at once. */
const LARGEST_PAGE = 100;

/** So that a file is there in a moment, also of a log that is years long. */
const MOST_PAGES = 50;

/** The latest entries for a file, and whether those are all. */
export async function readLog(organisation: string): Promise<{ entries: AuditEntryPartsFragment[]; isAll: boolean }> {
  const entries: AuditEntryPartsFragment[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer: AuditLogQuery = await request(AuditLogDocument, { organisation, first: LARGEST_PAGE, after });
    entries.push(...entriesOf(answer));
    after = nextOf(answer);
    if (after === null) return { entries, isAll: true };
  }
  return { entries, isAll: false };
}

function entriesOf({ administration }: AuditLogQuery): readonly AuditEntryPartsFragment[] {
  return administration?.auditLog.nodes ?? [];
}

function nextOf({ administration }: AuditLogQuery): string | null {
  const info = administration?.auditLog.pageInfo;
  return info?.hasNextPage === true ? (info.endCursor ?? null) : null;
}
