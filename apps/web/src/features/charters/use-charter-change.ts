import { say } from '@concord/texts';
import { useState } from 'react';
import { useParams } from 'react-router';
import { refusalOf } from '../../components/refusal-of.ts';
import type { TrustedDocument } from '../../graphql/trusted-document.ts';
import { useChange } from '../../graphql/use-change.ts';

interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly problems?: readonly { readonly path: string; readonly message: string }[];
}

/** Whose charter it is stands in the address. */
interface OfCharter {
  organisation: string;
  department?: string | null | undefined;
}

/** Changes a charter. @returns what is wrong as long as it was refused */
export function useCharterChange<Result, Variables extends OfCharter>(
  document: TrustedDocument<Result, Variables>,
  answerOf: (result: Result) => Answer,
) {
  const { organisation = '', department } = useParams();
  const change = useChange(document);
  const [refused, setRefused] = useState<Answer>();
  const mutate = (asked: Omit<Variables, 'organisation' | 'department'>, onSaved: () => void) =>
    change.mutate({ organisation, department: department ?? null, ...asked } as unknown as Variables, {
      onSuccess: (result) => {
        const answer = answerOf(result);
        if (answer.__typename === 'CharterSaved') {
          setRefused(undefined);
          onSaved();
        } else setRefused(answer);
      },
      onError: ({ message }) => setRefused({ __typename: 'Failure', message }),
    });
  const message = refused && refusalOf({ ...refused, message: refused.message ?? say('It could not be saved.') });
  return { mutate, isPending: change.isPending, refused, message };
}
