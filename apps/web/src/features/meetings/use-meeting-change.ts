import { useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { freshnessOf } from '../../graphql/freshness.ts';
import type { RequestError } from '../../graphql/request.ts';
import type { TrustedDocument } from '../../graphql/trusted-document.ts';
import { useChange } from '../../graphql/use-change.ts';

/**
 * Writes in meetings. That is no part of the plan and raises no revision of it, so what is on the screen is read again
 * in any case; what came of it is told when that is done, and the focus can go to what is there then.
 */
export function useMeetingChange<Result, Variables>(document: TrustedDocument<Result, Variables>) {
  const { organisation = '' } = useParams();
  const client = useQueryClient();
  const { isPending, mutate } = useChange(document);
  return {
    isPending,
    mutate(
      variables: Variables,
      { onSuccess, onError }: { onSuccess(answer: Result): void; onError(error: RequestError): void },
    ) {
      mutate(variables, {
        onError,
        onSuccess: (answer) =>
          void freshnessOf(client)
            .catchUp(organisation)
            .then(() => onSuccess(answer)),
      });
    },
  };
}
