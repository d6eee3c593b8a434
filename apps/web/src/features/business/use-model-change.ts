import { useState } from 'react';
import { useParams } from 'react-router';
import { refusalOf } from '../../components/refusal-of.ts';
import { offerUndo } from '../../components/undo-offer.ts';
import { AddToModelDocument, type ModelCorrectionInput } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';

/** How something leaves the plan, and how it comes back. */
export interface Removal {
  readonly corrections: readonly ModelCorrectionInput[];
  readonly back: readonly ModelCorrectionInput[];
  /** Reads what the page does not show and would be lost: it takes the place of `back`. */
  readBack?(organisation: string): Promise<readonly ModelCorrectionInput[]>;
  /** What is said of it: "“Lead time” is removed." */
  readonly done: string;
  /** What is said when it is undone. */
  readonly undone: string;
}

/** Corrects how the business is. What is on the screen has been read again when `onDone` hears of it. */
export function useModelChange() {
  const { organisation = '' } = useParams();
  const change = useChange(AddToModelDocument);
  const [refusal, setRefusal] = useState<string>();
  const send = (corrections: readonly ModelCorrectionInput[]) =>
    new Promise<void>((resolve, reject) =>
      change.mutate(
        { organisation, corrections: [...corrections] },
        {
          onSuccess: ({ correctModel }) =>
            correctModel.__typename === 'WhatIf' ? resolve() : reject(new Error(refusalOf(correctModel))),
          onError: reject,
        },
      ),
    );
  const correct = (corrections: readonly ModelCorrectionInput[], onDone: () => void) =>
    void send(corrections).then(
      () => {
        setRefusal(undefined);
        onDone();
      },
      ({ message }: Error) => setRefusal(message),
    );
  /** Does not ask, but offers to bring it back. */
  const remove = ({ corrections, back, readBack, done, undone }: Removal, onDone: () => void = () => undefined) =>
    void Promise.resolve(readBack?.(organisation) ?? back).then(
      (all) =>
        correct(corrections, () => {
          offerUndo({ done, undone, undo: () => send(all) });
          onDone();
        }),
      ({ message }: Error) => setRefusal(message),
    );
  return { correct, remove, refusal, refuse: setRefusal, isPending: change.isPending };
}
