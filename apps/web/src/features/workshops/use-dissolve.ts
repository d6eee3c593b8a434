import { say } from '@concord/texts';
import { useQueryClient } from '@tanstack/react-query';
import { offerUndo } from '../../components/undo-offer.ts';
import {
  DissolveGroupDocument,
  MakeGroupDocument,
  type WorkshopBoardQuery,
  WorkshopBoardDocument,
} from '../../graphql/operations.ts';
import { useBoardActions } from './board-context.ts';
import type { Group, Statement } from './board-details.ts';
import { useBoardChange } from './use-board-change.ts';

/** Dissolves a group at once, and offers to put the same statements together again under its name. */
export function useDissolve(group: Group) {
  const { done, refused } = useBoardActions();
  const standing = useStatementsNow();
  const { isPending, change } = useBoardChange(DissolveGroupDocument, (answer) => answer.dissolveGroup);
  const make = useBoardChange(MakeGroupDocument, (answer) => answer.makeGroup);
  const makeAgain = (members: ReadonlySet<string>) =>
    new Promise<void>((resolve, reject) => {
      const statements = standing()
        .filter(({ id, groupId }) => members.has(id) && groupId == null)
        .map(({ id, version }) => ({ id, version }));
      make.change(
        { name: group.name, statements },
        { onSaved: () => resolve(), onRefused: ({ message }) => reject(new Error(message)) },
      );
    });
  const dissolve = () => {
    const members = new Set(
      standing()
        .filter(({ groupId }) => groupId === group.id)
        .map(({ id }) => id),
    );
    change(
      { group: group.id, version: group.version },
      {
        onSaved: () => {
          done('workshop-state');
          offerUndo({
            done: say('“{name}” is dissolved. Its statements stand by themselves.', { name: group.name }),
            undone: say('“{name}” is there again.', { name: group.name }),
            undo: () => makeAgain(members),
          });
        },
        onRefused: ({ message }) => refused(message),
      },
    );
  };
  return { isPending, dissolve };
}

/** What stands on the board as it was read last: whoever undoes something has seen what others did since. */
function useStatementsNow(): () => readonly Statement[] {
  const client = useQueryClient();
  return () => {
    const boards = client.getQueriesData<WorkshopBoardQuery>({
      queryKey: [WorkshopBoardDocument.hash],
      type: 'active',
    });
    return boards[0]?.[1]?.organisation?.workshop?.statements ?? [];
  };
}
