import { say } from '@concord/texts';
import { useRef, useState } from 'react';
import { Section } from '../../../components/section.tsx';
import { useItem } from '../room-context.ts';
import { PromiseLine } from './promise-line.tsx';

/** What was promised and is not done, one by one: done, another day, or not to be done after all. */
export function PromisesItem() {
  const { actions } = useItem();
  const [done, setDone] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const open = actions.filter(({ state }) => state === 'OPEN').toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return (
    <Section title={say('What was promised')} note={say('What is overdue comes first.')}>
      <div ref={box} tabIndex={-1}>
        <p role="status" className="quiet">
          {done}
        </p>
        {open.length === 0 && <p>{say('Nothing is open: everything that was promised is done.')}</p>}
        <ul className="room-actions">
          {open.map((action) => (
            <PromiseLine
              key={action.id}
              action={action}
              onSettled={(said) => {
                setDone(said);
                // The line goes, and the keyboard must not go with it.
                box.current?.focus({ preventScroll: true });
              }}
            />
          ))}
        </ul>
      </div>
    </Section>
  );
}
