import { say } from '@concord/texts';
import { useId } from 'react';
import { AdviceItem } from '../../components/advice-item.tsx';
import { adviceWords } from '../../components/words.ts';
import type { AdviceKind } from './by-kind.ts';

/** As many of a kind as a person reads; the others are one step away. */
const SHOWN = 3;

/** All advice of one kind, with what to do about it said once. */
export function AdviceKindCard({ kind: { rule, pieces } }: { kind: AdviceKind }) {
  const id = useId();
  const { name, cure } = adviceWords[rule];
  const more = pieces.slice(SHOWN);
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <div>
          <h2 id={id}>
            {name} <span className="advice-count">({pieces.length})</span>
          </h2>
          <p className="quiet">{cure}</p>
        </div>
      </div>
      <AdviceItems pieces={pieces.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details className="advice-more">
          <summary>
            {say('{count, plural, one {# more piece of this kind} other {# more pieces of this kind}}', {
              count: more.length,
            })}
          </summary>
          <AdviceItems pieces={more} />
        </details>
      )}
    </section>
  );
}

function AdviceItems({ pieces }: Pick<AdviceKind, 'pieces'>) {
  return (
    <ul className="advice-list">
      {pieces.map((piece) => (
        <li key={piece.id}>
          <AdviceItem advice={piece} />
        </li>
      ))}
    </ul>
  );
}
