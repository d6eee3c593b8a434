import { useParams } from 'react-router';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { usePeople } from '../../app/use-people.ts';
import { RoomDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { RoomContext } from './room-context.ts';
import { RoomView } from './room-view.tsx';

/** Where a meeting is held: a screen for the wall, the same for everybody who takes part. */
export function Component() {
  const { organisation: key = '', meeting: id = '' } = useParams();
  const answer = useQuestion(RoomDocument, { organisation: key, meeting: id });
  const { people, acting, ready } = usePeople(key);
  const loading = <CardSkeleton heights={[120, 420, 200]} />;
  return (
    <AsyncView query={answer} loading={loading}>
      {({ organisation }) => {
        const room = organisation?.meeting;
        if (organisation == null || room == null) return <NotFound what="meeting" />;
        if (!ready) return loading;
        const isOver = room.state === 'CLOSED' || room.state === 'CANCELLED';
        const clockAhead = Date.parse(room.now) - answer.dataUpdatedAt;
        const writes = room.mayWrite && acting !== undefined && !isOver;
        return (
          <RoomContext value={{ room, today: organisation.asOf, acting, people, clockAhead, writes }}>
            <RoomView key={id} />
          </RoomContext>
        );
      }}
    </AsyncView>
  );
}
