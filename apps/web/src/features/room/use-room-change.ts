import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { refusalOf } from '../../components/refusal-of.ts';
import { freshnessOf, type Standing } from '../../graphql/freshness.ts';
import {
  RoomDocument,
  type RoomAnswerFragment,
  type RoomDecisionAnswerFragment,
  type RoomQuery,
} from '../../graphql/operations.ts';
import { request, type RequestError } from '../../graphql/request.ts';
import type { TrustedDocument } from '../../graphql/trusted-document.ts';
import type { Room } from './room-details.ts';

type AnyAnswer = RoomAnswerFragment | RoomDecisionAnswerFragment;
type Refused<Answer> = Exclude<Answer, { readonly meeting: Room }>;

/** What to do when it is over; the room shows by then what came of it. */
export interface WhatCame<Answer> {
  onSaved?(): void;
  /** @param answer missing where the server gave none */
  onRefused(message: string, answer?: Refused<Answer>): void;
}

/**
 * Changes something in the room that is open. The answer is the meeting as it is then, which is shown at once; without
 * a network it is kept, and sent when the network is back.
 */
export function useRoomChange<Answer extends AnyAnswer, Asked extends { organisation: string; meeting: string }>(
  document: TrustedDocument<{ answer: Answer }, Asked>,
) {
  const { organisation = '', meeting = '' } = useParams();
  const client = useQueryClient();
  const { isPending, isPaused, mutateAsync } = useMutation<Answer, RequestError, Asked>({
    mutationFn: async (asked) => {
      let standing: Standing | undefined;
      const onWritten = (revision: number) => (standing = { revision });
      const { answer } = await request(document, asked, { onWritten });
      if ('meeting' in answer) showRoom(client, organisation, answer.meeting);
      if (answer.__typename === 'StaleMeetingError') showRoom(client, organisation, answer.current);
      if (standing !== undefined) await freshnessOf(client).catchUp(organisation, standing);
      return answer;
    },
  });
  const change = (asked: Omit<Asked, 'organisation' | 'meeting'>, { onSaved, onRefused }: WhatCame<Answer>) =>
    void mutateAsync({ ...asked, organisation, meeting } as Asked).then(
      (answer) => (isRefused(answer) ? onRefused(refusalOf(answer), answer) : onSaved?.()),
      ({ message }: RequestError) => onRefused(message),
    );
  return { isPending, /** Waits for the network. */ isPaused, change };
}

function isRefused<Answer extends AnyAnswer>(answer: Answer): answer is Refused<Answer> & { readonly message: string } {
  return !('meeting' in answer);
}

/** Puts the meeting on the screen, unless what is there is later. */
function showRoom(client: QueryClient, organisation: string, meeting: Room): void {
  client.setQueryData<RoomQuery>([RoomDocument.hash, { organisation, meeting: meeting.id }], (known) => {
    if (known?.organisation?.meeting == null || known.organisation.meeting.change > meeting.change) return known;
    return { ...known, organisation: { ...known.organisation, meeting } };
  });
}
