import { say } from '@concord/texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMembership } from '../../../app/session/session-context.ts';
import { offerUndo } from '../../../components/undo-offer.ts';
import {
  RemoveViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  type SavedViewAnswerFragment,
  type SavedViewPartsFragment,
  type SaveViewMutationVariables,
} from '../../../graphql/operations.ts';
import { request, RequestError } from '../../../graphql/request.ts';

type Views = readonly SavedViewPartsFragment[];

/** The views of whoever is signed in, and those that everybody sees. */
export function useSavedViews(organisation: string) {
  const client = useQueryClient();
  const person = useMembership(organisation)?.personKey ?? null;
  const views = useQuery<Views, RequestError>({
    queryKey: [SavedViewsDocument.hash, organisation, person],
    queryFn: async ({ signal }) =>
      (await request(SavedViewsDocument, { organisation }, { signal })).organisation?.savedViews ?? [],
  });
  // Views are no part of the plan: saving one makes nothing else old.
  const refresh = () => void views.refetch();
  const save = useMutation<Views, RequestError, Omit<SaveViewMutationVariables, 'organisation'>>({
    mutationFn: async (view) => viewsOf((await request(SaveViewDocument, { organisation, ...view })).saveView),
    onSuccess: refresh,
  });
  const saveAgain = async ({ name, query, shared }: SavedViewPartsFragment) => {
    viewsOf((await request(SaveViewDocument, { organisation, name, query, shared })).saveView);
    await client.invalidateQueries({ queryKey: [SavedViewsDocument.hash] });
  };
  const remove = useMutation<Views, RequestError, SavedViewPartsFragment>({
    mutationFn: async ({ id: view }) => viewsOf((await request(RemoveViewDocument, { organisation, view })).removeView),
    onSuccess: (_, view) =>
      offerUndo({
        done: say('The view “{name}” is removed.', { name: view.name }),
        undone: say('The view “{name}” is back.', { name: view.name }),
        undo: () => saveAgain(view),
      }),
    onSettled: refresh,
  });
  return { views, save, remove };
}

/** @throws {RequestError} when it was refused, with the cure. */
function viewsOf(answer: SavedViewAnswerFragment): Views {
  switch (answer.__typename) {
    case 'ViewsSaved':
      return answer.views;
    case 'InvalidInputError':
      throw new RequestError(answer.problems.map(({ message }) => message).join(' '), { retryable: false });
    default:
      throw new RequestError(answer.message, { retryable: false });
  }
}
