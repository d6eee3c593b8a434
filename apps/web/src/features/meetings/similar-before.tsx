import { say } from '@concord/texts';
import { verdictWords } from '../../components/decision-words.ts';
import { sayDay } from '../../components/say-moment.ts';
import type { ConflictDetails } from '../conflicts/conflict-details.ts';

const SHOWN = 3;

/** What was decided on conflicts like this one, and whether it worked. */
export function SimilarBefore({ similar }: { similar: ConflictDetails['similarDecisions'] }) {
  if (similar.length === 0) return null;
  return (
    <>
      <h3>{say('What was decided on conflicts like this one')}</h3>
      <ul className="plain-list">
        {similar.slice(0, SHOWN).map(({ decision: { id, choice, decidedAt, verdict, verdictNote }, because }) => (
          <li key={id}>
            <strong>{choice}</strong>, {sayDay(decidedAt)}.{' '}
            {verdict == null ? say('Nobody has reviewed it yet') : verdictWords[verdict].name}
            {verdictNote == null ? '.' : `: ${verdictNote}.`}
            <span className="quiet"> {say('Alike: {because}', { because })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
