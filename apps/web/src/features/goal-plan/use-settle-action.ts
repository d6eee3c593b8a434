import { say } from '@concord/texts';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../components/notice.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { offerUndo } from '../../components/undo-offer.ts';
import { type GoalActionState, SettleGoalActionDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';

/** Marks an action of a goal as done, which can be taken back for a while. */
export function useSettleAction(
  goal: string,
  { key, title }: { readonly key: string; readonly title: string },
  onNotice: (notice: NoticeContent) => void,
) {
  const { organisation = '' } = useParams();
  const change = useChange(SettleGoalActionDocument);
  const settle = (state: GoalActionState) =>
    new Promise<void>((resolve, reject) =>
      change.mutate(
        { organisation, goal, action: key, state },
        {
          onSuccess: ({ settleGoalAction: answer }) =>
            answer.__typename === 'GoalSaved' ? resolve() : reject(new Error(refusalOf(answer))),
          onError: reject,
        },
      ),
    );
  const finish = () =>
    void settle('DONE').then(
      () =>
        offerUndo({
          done: say('“{title}” is done.', { title }),
          undone: say('“{title}” is open again.', { title }),
          undo: () => settle('OPEN'),
        }),
      (failure: Error) => onNotice({ tone: 'error', text: failure.message }),
    );
  return { finish, isPending: change.isPending };
}
