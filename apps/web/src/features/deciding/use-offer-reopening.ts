import { say } from '@concord/texts';
import { refusalOf } from '../../components/refusal-of.ts';
import { offerUndo } from '../../components/undo-offer.ts';
import { type ConflictStepPartsFragment, ReopenConflictDocument } from '../../graphql/operations.ts';
import { useOrganisationWords } from '../../language/organisation-words.ts';
import { useChange } from '../../graphql/use-change.ts';

type Saved = Extract<ConflictStepPartsFragment, { readonly __typename: 'ConflictSaved' }>;

/** Offers to open a conflict again that was just said to be none. */
export function useOfferReopening(organisation: string) {
  const reopen = useChange(ReopenConflictDocument);
  const sayForAll = useOrganisationWords(organisation, ['deciding']);
  return (conflict: string, saved: Saved) => {
    const version = saved.conflict.life?.version ?? 0;
    const because = sayForAll(() => say('Dismissed by mistake.')) ?? say('Dismissed by mistake.');
    const undo = () =>
      new Promise<void>((resolve, reject) =>
        reopen.mutate(
          { organisation, conflict, version, because },
          {
            onSuccess: ({ reopenConflict }) =>
              reopenConflict.__typename === 'ConflictSaved' ? resolve() : reject(new Error(refusalOf(reopenConflict))),
            onError: reject,
          },
        ),
      );
    offerUndo({ done: say('The conflict is dismissed.'), undone: say('The conflict is open again.'), undo });
  };
}
