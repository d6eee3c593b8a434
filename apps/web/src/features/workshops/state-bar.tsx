import { say } from '@concord/texts';
import type { WorkshopState } from '../../graphql/operations.ts';
import { STATES, stateWords } from './workshop-words.ts';

/** How far the workshop is, and what to do now. */
export function StateBar({ state }: { state: WorkshopState }) {
  return (
    <section className="card workshop-state" id="workshop-state" tabIndex={-1} aria-label={say('How far it is')}>
      <ol className="workshop-steps">
        {STATES.map((one, index) => (
          <li key={one} aria-current={one === state ? 'step' : undefined} data-done={index < STATES.indexOf(state)}>
            <span aria-hidden="true">{index + 1}</span> {stateWords(one).name}
          </li>
        ))}
      </ol>
      <p>{stateWords(state).now}</p>
    </section>
  );
}
