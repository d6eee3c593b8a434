import { ConflictItem } from './conflict/conflict-item.tsx';
import { EntryForm } from './entries/entry-form.tsx';
import { EntryList } from './entries/entry-list.tsx';
import { useItem, useRoom } from './room-context.ts';

/** What is talked about, by what it is. */
export function ItemView() {
  const { writes } = useRoom();
  const item = useItem();
  return (
    <>
      {item.kind === 'CONFLICT' && <ConflictItem />}
      <section className="card room-said" aria-labelledby="room-said">
        <h2 id="room-said">What is said</h2>
        {writes && <EntryForm />}
        <EntryList />
      </section>
    </>
  );
}
