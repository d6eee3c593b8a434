import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TrustedDocument } from './trusted-document.ts';
import { request, type RequestError } from './request.ts';

interface Asking {
  readonly enabled?: boolean;
  /** While the variables change, the last answer stays on the screen. */
  readonly keepLast?: boolean;
  /** For forms, which begin with what they find: nothing of an earlier visit is shown, since others may have changed it. */
  readonly fresh?: boolean;
}

/** How a question is kept and asked, for whoever asks several at once. */
export function questionOf<Result, Variables>(document: TrustedDocument<Result, Variables>, variables: Variables) {
  return {
    queryKey: [document.hash, variables],
    queryFn: ({ signal }: { signal: AbortSignal }) => request(document, variables, { signal }),
  };
}

/** Asks the API and keeps the answer. */
export function useQuestion<Result, Variables>(
  document: TrustedDocument<Result, Variables>,
  variables: Variables,
  { enabled = true, keepLast = false, fresh = false }: Asking = {},
): UseQueryResult<Result, RequestError> {
  return useQuery<Result, RequestError>({
    ...questionOf(document, variables),
    enabled,
    ...(fresh ? { gcTime: 0 } : {}),
    ...(keepLast ? { placeholderData: keepPreviousData } : {}),
  });
}
