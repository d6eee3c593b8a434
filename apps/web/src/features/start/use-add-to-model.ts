import { useState } from 'react';
import { useParams } from 'react-router';
import { refusalOf } from '../../components/refusal-of.ts';
import { AddToModelDocument, type ModelCorrectionInput } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';

/** Adds to how the business is. What is on the screen has been read again when `onAdded` hears of it. */
export function useAddToModel() {
  const { organisation = '' } = useParams();
  const change = useChange(AddToModelDocument);
  const [refusal, setRefusal] = useState<string>();
  const add = (correction: ModelCorrectionInput, onAdded: () => void) =>
    change.mutate(
      { organisation, corrections: [correction] },
      {
        onSuccess: ({ correctModel }) => {
          if (correctModel.__typename !== 'WhatIf') return setRefusal(refusalOf(correctModel));
          setRefusal(undefined);
          onAdded();
        },
        onError: ({ message }) => setRefusal(message),
      },
    );
  return { add, refusal, refuse: setRefusal, isPending: change.isPending };
}
