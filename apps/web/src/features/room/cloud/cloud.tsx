import { say } from '@concord/texts';
import { Section } from '../../../components/section.tsx';
import { useItem } from '../room-context.ts';
import { CloudArrowPart } from './cloud-arrow.tsx';
import { CloudBox } from './cloud-box.tsx';
import { cloudParts } from './cloud-words.ts';

/**
 * The assumptions behind a conflict as an evaporating cloud (E. M. Goldratt, “It's Not Luck”, 1994): both sides want the
 * same in the end, and something that people hold for given keeps them apart. A list to read, drawn where there is room.
 */
export function Cloud() {
  const { cloud, entries } = useItem();
  if (cloud == null) return null;
  const assumptions = entries.filter(({ kind }) => kind === 'ASSUMPTION');
  return (
    <Section
      title={say('What is assumed')}
      note={say(
        'Each arrow says “we need this, because …”. Find what does not hold: then there is a way out, and it becomes ' +
          'an option.',
      )}
    >
      <ol className="cloud">
        {cloudParts(cloud).map((part) =>
          'place' in part ? (
            <CloudBox key={part.place} cloud={cloud} {...part} />
          ) : (
            <CloudArrowPart
              key={part.arrow}
              {...part}
              assumptions={assumptions.filter(({ arrow }) => arrow === part.arrow)}
            />
          ),
        )}
      </ol>
    </Section>
  );
}
