import { useMutation, useQueryClient } from '@tanstack/react-query';
import { say } from '@concord/texts';
import { refusalOf } from '../../components/refusal-of.ts';
import { request, type RequestError } from '../../graphql/request.ts';
import type { TrustedDocument } from '../../graphql/trusted-document.ts';

interface Told {
  readonly __typename: string;
  readonly message?: string;
  readonly problems?: readonly { readonly message: string }[];
}

/** Writes input and reads it again: it raises no revision, so that nothing else would notice. */
export function useInputChange<Result extends object, Variables>(document: TrustedDocument<Result, Variables>) {
  const client = useQueryClient();
  const { isPending, mutateAsync } = useMutation<Result, RequestError, Variables>({
    mutationFn: async (asked) => {
      const answer = await request(document, asked);
      await client.invalidateQueries();
      return answer;
    },
  });
  /** @throws {Error} with the cure, where it was refused */
  const change = async (asked: Variables): Promise<Result> => {
    const answer = await mutateAsync(asked);
    const told = Object.values(answer)[0] as Told | undefined;
    if (told?.message !== undefined) throw new Error(refusalOf({ ...told, message: told.message }));
    return answer;
  };
  return { isPending, change };
}

/** Why something did not work, in words. */
export function sayFailure(failure: unknown): string {
  return failure instanceof Error ? failure.message : say('That did not work. Try again.');
}
