import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TrustedDocument } from './trusted-document.ts';
import { request, type RequestError } from './request.ts';

/** Asks the API and keeps the answer; while the variables change, the last answer stays on the screen. */
export function useQuestion<Result, Variables>(
  document: TrustedDocument<Result, Variables>,
  variables: Variables,
  { enabled = true, keepLast = false }: { enabled?: boolean; keepLast?: boolean } = {},
): UseQueryResult<Result, RequestError> {
  return useQuery<Result, RequestError>({
    queryKey: [document.hash, variables],
    queryFn: ({ signal }) => request(document, variables, { signal }),
    enabled,
    ...(keepLast ? { placeholderData: keepPreviousData } : {}),
  });
}
