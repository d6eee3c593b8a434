import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import type { AdvicePartsFragment } from '../graphql/operations.ts';

interface AdviceItemProps {
  readonly advice: AdvicePartsFragment;
  readonly headingLevel?: 3 | 4;
  /** The goal on whose page this stands, which therefore needs no link. */
  readonly about?: string;
}

/** One piece of advice: what is so, what to do about it, and the way to what it is about. */
export function AdviceItem({ advice, headingLevel = 3, about }: AdviceItemProps) {
  const { organisation = '' } = useParams();
  const { headline, explanation, goals, outcomes } = advice;
  const Heading = `h${headingLevel}` as const;
  const links = [
    ...goals
      .filter(({ key }) => key !== about)
      .map(({ key, title }) => ({ to: paths.goal(organisation, key), text: title })),
    ...(aboutAuthority(advice) ? [{ to: paths.frontLine(organisation), text: say('What the front line may do') }] : []),
    ...outcomes.map(({ key, statement }) => ({
      to: paths.outcome(organisation, key),
      text: say('“{words}”', { words: statement }),
    })),
  ];
  return (
    <article className="advice">
      <Heading>{headline}</Heading>
      <p className="conflict-explanation">{explanation}</p>
      {links.length > 0 && (
        <ul className="advice-links" aria-label={say('What it is about')}>
          {links.map(({ to, text }) => (
            <li key={to}>
              <Link to={to}>{text}</Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** What departments allow is settled where all of it stands side by side. */
function aboutAuthority({ rule }: AdvicePartsFragment): boolean {
  return rule === 'DIFFERING_AUTHORITY' || rule === 'MISSING_AUTHORITY';
}
