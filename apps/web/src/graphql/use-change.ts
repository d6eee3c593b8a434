import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { TypedDocumentString } from './operations.ts';
import { request, type RequestError } from './request.ts';

/**
 * Changes something on the server. Any edit of any goal can open or close any conflict and move every score, so
 * everything that was read before is read again: a cache normalised by object would keep wrong conflicts.
 */
export function useChange<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
): UseMutationResult<Result, RequestError, Variables> {
  const client = useQueryClient();
  return useMutation<Result, RequestError, Variables>({
    mutationFn: (variables) => request(document, variables),
    onSuccess: () => client.invalidateQueries(),
  });
}
