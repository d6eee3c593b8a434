import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from './operations.ts';
import { request, type RequestError } from './request.ts';

/** Asks the API and keeps the answer; while the variables change, the last answer stays on the screen. */
export function useQuestion<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true, keepLast = false }: { enabled?: boolean; keepLast?: boolean } = {},
): UseQueryResult<Result, RequestError> {
  return useQuery<Result, RequestError>({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => request(document, variables, { signal }),
    enabled,
    ...(keepLast ? { placeholderData: keepPreviousData } : {}),
  });
}
