import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { CharterPartsFragment } from '../../graphql/operations.ts';
import { PARTS, partWords } from './charter-words.ts';

interface CharterTextProps {
  readonly charter: Pick<CharterPartsFragment, 'sentences'>;
  readonly headingLevel?: 2 | 3;
}

/** What a charter says, in its three parts: what is printed on one page. */
export function CharterText({ charter: { sentences }, headingLevel = 2 }: CharterTextProps) {
  const { organisation = '' } = useParams();
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="charter-text">
      {PARTS.map((part) => {
        const own = sentences.filter((sentence) => sentence.part === part);
        return (
          <div key={part} className="charter-part">
            <Heading>{partWords[part].title}</Heading>
            {own.length === 0 && <p className="quiet">{partWords[part].nothing}</p>}
            <ul className="charter-sentences">
              {own.map(({ id, says, outcome }) => (
                <li key={id}>
                  <span className="charter-says">{says}</span>
                  {outcome != null && (
                    <span className="quiet charter-outcome">
                      {say('Speaks to:')} <Link to={paths.outcome(organisation, outcome.key)}>{outcome.statement}</Link>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
