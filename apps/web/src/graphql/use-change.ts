import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { freshnessOf, type Standing } from './freshness.ts';
import type { TrustedDocument } from './trusted-document.ts';
import { request, type RequestError } from './request.ts';

interface WhatCame<Result> {
  onSuccess(answer: Result): void;
  onError(error: RequestError): void;
}

interface Change<Result, Variables> {
  readonly isPending: boolean;
  /** With what it was last asked for. */
  readonly variables: Variables | undefined;
  mutate(variables: Variables, whatCame: WhatCame<Result>): void;
}

/**
 * Changes something on the server, and reads again what is on the screen, unless that was done as soon as it was heard.
 * What came of it is told also where the button is gone by then: it often goes with what was changed.
 */
export function useChange<Result, Variables>(document: TrustedDocument<Result, Variables>): Change<Result, Variables> {
  const { organisation = '' } = useParams();
  const client = useQueryClient();
  const { isPending, variables, mutateAsync } = useMutation<Result, RequestError, Variables>({
    mutationFn: async (asked) => {
      let standing: Standing | undefined;
      const answer = await request(document, asked, { onWritten: (revision) => (standing = { revision }) });
      await freshnessOf(client).catchUp(organisation, standing);
      return answer;
    },
  });
  // Callbacks that go with `mutate` itself would be dropped with the component.
  const mutate = (asked: Variables, { onSuccess, onError }: WhatCame<Result>) =>
    void mutateAsync(asked).then(onSuccess, onError);
  return { isPending, variables, mutate };
}
