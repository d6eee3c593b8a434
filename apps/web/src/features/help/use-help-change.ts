import { say } from '@concord/texts';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../components/notice.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { offerUndo } from '../../components/undo-offer.ts';
import { ReopenHelpDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';

interface Saved {
  readonly __typename: 'HelpSaved';
  readonly help: { readonly id: string; readonly version: number };
}

type Answer = Saved | { readonly __typename: string; readonly message: string };

function isSaved(answer: Answer): answer is Saved {
  return answer.__typename === 'HelpSaved';
}

/** Takes what came of a change of help: what can be undone is offered, what was refused is told. */
export function useHelpOutcome(onNotice: (notice: NoticeContent | null) => void) {
  const { organisation = '' } = useParams();
  const reopen = useChange(ReopenHelpDocument);
  const undo = ({ id, version }: Saved['help']) =>
    new Promise<void>((resolve, reject) =>
      reopen.mutate(
        { organisation, help: id, version },
        {
          onSuccess: ({ reopenHelp }) => (isSaved(reopenHelp) ? resolve() : reject(new Error(refusalOf(reopenHelp)))),
          onError: reject,
        },
      ),
    );
  const refused = (message: string) => onNotice({ tone: 'error', text: message });
  return {
    refused,
    /** @returns whether it was done */
    took(answer: Answer, done: string, canUndo: boolean): boolean {
      if (!isSaved(answer)) {
        refused(refusalOf(answer));
        return false;
      }
      onNotice(null);
      if (canUndo) offerUndo({ done, undone: say('It waits for an answer again.'), undo: () => undo(answer.help) });
      else onNotice({ tone: 'done', text: done });
      return true;
    },
  };
}
