import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import { PromisesDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { sayKept, loudestFirst } from './say-promise.ts';

/** The promises that were not kept last; nothing where there are none. */
export function BrokenPromises() {
  const { organisation = '' } = useParams();
  const { data } = useQuestion(PromisesDocument, { organisation });
  const broken = loudestFirst((data?.organisation?.promises ?? []).filter(({ kept }) => kept === false));
  if (broken.length === 0) return null;
  return (
    <Section
      title={say('{count, plural, one {# promise to customers is} other {# promises to customers are}} not kept', {
        count: broken.length,
      })}
      aside={
        <Link className="button-link" to={paths.promises(organisation)}>
          {say('All promises')}
        </Link>
      }
    >
      <ul className="plain-list">
        {broken.map(({ key, says, readings, measure }) => (
          <li key={key}>
            <Link to={paths.promise(organisation, key)}>{says}</Link>
            <span className="quiet"> {sayKept(readings, measure?.share ?? 100)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
