import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { freshnessOf } from '../../graphql/freshness.ts';
import type { WorkshopAnswerFragment } from '../../graphql/operations.ts';
import { request, type RequestError } from '../../graphql/request.ts';
import type { TrustedDocument } from '../../graphql/trusted-document.ts';

export type Saved = Extract<WorkshopAnswerFragment, { __typename: 'WorkshopSaved' }>;
export type Refused = Exclude<WorkshopAnswerFragment, Saved>;

/** What to do when it is over; the board shows by then what came of it. */
export interface WhatCame {
  onSaved(saved: Saved): void;
  onRefused(refusal: Pick<Refused, 'message'> & Partial<Refused>): void;
}

interface Where {
  readonly organisation: string;
  readonly workshop: string;
}

type Asked<Variables> = Omit<Variables, keyof Where>;

/**
 * Does something in the workshop that is open. It raises no revision, so that what is on the screen is read again
 * whether it was written or refused: somebody else was faster, often.
 *
 * @param answerOf where in the answer it says what came of it
 */
export function useBoardChange<Result, Variables extends Where>(
  document: TrustedDocument<Result, Variables>,
  answerOf: (result: Result) => WorkshopAnswerFragment,
) {
  const { organisation = '', workshop = '' } = useParams();
  const client = useQueryClient();
  const { isPending, mutateAsync } = useMutation<WorkshopAnswerFragment, RequestError, Asked<Variables>>({
    mutationFn: async (asked) => {
      const result = await request(document, { ...asked, organisation, workshop } as unknown as Variables);
      await freshnessOf(client).catchUp(organisation);
      return answerOf(result);
    },
  });
  const change = (asked: Asked<Variables>, { onSaved, onRefused }: WhatCame) =>
    void mutateAsync(asked).then(
      (answer) => (answer.__typename === 'WorkshopSaved' ? onSaved(answer) : onRefused(answer)),
      ({ message }: RequestError) => onRefused({ message }),
    );
  return { isPending, change };
}
