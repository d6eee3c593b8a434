import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { offerUndo } from '../../components/undo-offer.ts';
import { AddPromiseDocument, RemovePromiseDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { promiseAgain } from './bring-back.ts';
import type { PromiseDetails } from './promise-details.ts';

interface RemovePromiseProps {
  readonly promise: PromiseDetails;
  onNotice(notice: NoticeContent): void;
}

/** Removes a promise at once, and offers to bring it back with all that hung on it. */
export function RemovePromise({ promise, onNotice }: RemovePromiseProps) {
  const { organisation = '' } = useParams();
  const navigate = useNavigate();
  const remove = useChange(RemovePromiseDocument);
  const bringBack = useBringBack(organisation, promise);
  const submit = () =>
    remove.mutate(
      { organisation, key: promise.key, version: promise.version },
      {
        onSuccess: ({ removePromise: answer }) => {
          if (answer.__typename !== 'WhatIf') return onNotice({ tone: 'error', text: refusalOf(answer) });
          void navigate(paths.promises(organisation));
          offerUndo({ done: say('The promise is removed.'), undone: say('The promise is back.'), undo: bringBack });
        },
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  return (
    <Button variant="default" loading={remove.isPending} onClick={submit}>
      {say('Remove')}
    </Button>
  );
}

function useBringBack(organisation: string, promise: PromiseDetails): () => Promise<void> {
  const add = useChange(AddPromiseDocument);
  return () =>
    new Promise<void>((resolve, reject) =>
      add.mutate(
        { organisation, ...promiseAgain(promise) },
        {
          onSuccess: ({ addPromise: answer }) =>
            answer.__typename === 'PromiseSaved' ? resolve() : reject(new Error(refusalOf(answer))),
          onError: reject,
        },
      ),
    );
}
