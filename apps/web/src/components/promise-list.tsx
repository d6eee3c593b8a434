import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import { Section } from './section.tsx';

interface ListedPromise {
  readonly key: string;
  readonly says: string;
  readonly kept?: boolean | null;
  readonly coverage: { readonly unstaffedHours: number };
}

/** The promises of an outcome or a department, each with how it stands; nothing where there are none. */
export function PromiseList({ promises }: { promises: readonly ListedPromise[] }) {
  const { organisation = '' } = useParams();
  if (promises.length === 0) return null;
  return (
    <Section
      title={say('{count, plural, one {# promise to customers} other {# promises to customers}}', {
        count: promises.length,
      })}
      aside={
        <Link className="button-link" to={paths.promises(organisation)}>
          {say('All promises')}
        </Link>
      }
    >
      <ul className="plain-list">
        {promises.map((promise) => (
          <li key={promise.key}>
            <Link to={paths.promise(organisation, promise.key)}>{promise.says}</Link>
            <span className="quiet"> {sayStanding(promise)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function sayStanding({ kept, coverage }: ListedPromise): string {
  const unstaffed = coverage.unstaffedHours > 0;
  if (kept === false) return unstaffed ? say('Not kept, and not staffed in all its hours') : say('Not kept@@a promise');
  if (unstaffed) return say('Not staffed in all its hours');
  return kept === true ? say('Kept@@a promise') : say('Not measured yet@@a promise');
}
