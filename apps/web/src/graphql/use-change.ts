import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { freshnessOf, type Standing } from './freshness.ts';
import type { TypedDocumentString } from './operations.ts';
import { request, type RequestError } from './request.ts';

/** Changes something on the server, and reads again what is on the screen, unless that was done as soon as it was heard. */
export function useChange<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
): UseMutationResult<Result, RequestError, Variables> {
  const { organisation = '' } = useParams();
  const client = useQueryClient();
  return useMutation<Result, RequestError, Variables>({
    mutationFn: async (variables) => {
      let standing: Standing | undefined;
      const answer = await request(document, variables, { onWritten: (revision) => (standing = { revision }) });
      await freshnessOf(client).catchUp(organisation, standing);
      return answer;
    },
  });
}
