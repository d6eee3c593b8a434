import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { AsyncView } from '../../../components/async-view.tsx';
import { CardSkeleton } from '../../../components/card-skeleton.tsx';
import { StatePanel } from '../../../components/state-panel.tsx';
import { ConflictDetailsDocument } from '../../../graphql/operations.ts';
import { useQuestion } from '../../../graphql/use-question.ts';
import { Cloud } from '../cloud/cloud.tsx';
import { useItem } from '../room-context.ts';
import { ConflictStage } from './conflict-stage.tsx';
import { RoomWhatIf } from './room-what-if.tsx';

/** A conflict in the room: large, then the assumptions behind it, then what could be. */
export function ConflictItem() {
  const { organisation = '' } = useParams();
  const { conflict } = useItem();
  const answer = useQuestion(
    ConflictDetailsDocument,
    { organisation, conflict: conflict?.id ?? '' },
    { enabled: conflict != null },
  );
  if (conflict == null) return <Gone />;
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[420, 300]} />}>
      {({ organisation: found }) =>
        found?.conflict == null ? (
          <Gone />
        ) : (
          <>
            <ConflictStage conflict={found.conflict} />
            <Cloud />
            <RoomWhatIf conflict={found.conflict} />
          </>
        )
      }
    </AsyncView>
  );
}

function Gone() {
  return (
    <StatePanel title={say('This conflict is no longer there')}>
      {say('The plan was replaced, and the conflict with it. What was said about it stays below.')}
    </StatePanel>
  );
}
