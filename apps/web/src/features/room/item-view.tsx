import { say } from '@concord/texts';
import { Promised } from './actions/promised.tsx';
import { PromisesItem } from './actions/promises-item.tsx';
import { ConflictItem } from './conflict/conflict-item.tsx';
import { DecideInRoom } from './decide/decide-in-room.tsx';
import { ReviewItem } from './decide/review-item.tsx';
import { EntryForm } from './entries/entry-form.tsx';
import { EntryList } from './entries/entry-list.tsx';
import { useItem, useRoom } from './room-context.ts';

/** What is talked about, by what it is; then what is said about it, decided and promised. */
export function ItemView() {
  const { writes } = useRoom();
  const { kind } = useItem();
  return (
    <>
      {kind === 'CONFLICT' && <ConflictItem />}
      {kind === 'DECISION_REVIEW' && <ReviewItem />}
      {kind === 'ACTIONS' && <PromisesItem />}
      <section className="card room-said" aria-labelledby="room-said">
        <h2 id="room-said">{say('What is said')}</h2>
        {writes && <EntryForm />}
        <EntryList />
      </section>
      {kind === 'CONFLICT' && <DecideInRoom />}
      {kind !== 'ACTIONS' && <Promised />}
    </>
  );
}
