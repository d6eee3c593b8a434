import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { refusalOf } from '../../../components/refusal-of.ts';
import { ChangeActionInRoomDocument, RoomDocument, type ActionChange } from '../../../graphql/operations.ts';
import { request, type RequestError } from '../../../graphql/request.ts';
import type { RoomAction } from '../room-details.ts';

interface WhatCame {
  onSaved(): void;
  onRefused(message: string): void;
}

/** Changes something that was promised, maybe in another meeting: the room is read again, whatever comes of it. */
export function useChangeAction({ id, version }: Pick<RoomAction, 'id' | 'version'>) {
  const { organisation = '' } = useParams();
  const client = useQueryClient();
  const { isPending, mutateAsync } = useMutation({
    mutationFn: async (change: ActionChange) => {
      const { answer } = await request(ChangeActionInRoomDocument, { organisation, action: id, version, change });
      await client.invalidateQueries({ queryKey: [RoomDocument.hash] });
      return answer;
    },
  });
  const change = (what: ActionChange, { onSaved, onRefused }: WhatCame) =>
    void mutateAsync(what).then(
      (answer) => (answer.__typename === 'ActionSaved' ? onSaved() : onRefused(refusalOf(answer))),
      ({ message }: RequestError) => onRefused(message),
    );
  return { isPending, change };
}
