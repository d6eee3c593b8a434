import { formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import { inSentence } from '../../components/say-target.ts';
import type { ConflictDetails } from './conflict-details.ts';

type End = ConflictDetails['evidence']['promises'][number]['end'];

/** What each department tells customers about the same thing. */
export function DifferingPromises({ conflict }: { conflict: ConflictDetails }) {
  const { organisation = '' } = useParams();
  const { metric, promises } = conflict.evidence;
  const unit = metric?.unit ?? '';
  return (
    <Section
      title={
        metric == null
          ? say('Customers are told two different things about the same thing')
          : say('Customers are told two different things about {metric}', { metric: inSentence(metric.name) })
      }
      note={say('They remember the better one and hold everybody to it.')}
    >
      <table className="data-table two-column-table">
        <caption className="visually-hidden">{say('What each department promises')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Who promises')}</th>
            <th scope="col" className="numeric">
              {say('What@@is promised')}
            </th>
          </tr>
        </thead>
        <tbody>
          {promises.flatMap(({ end, values }) =>
            values.map(({ goal, value }) => (
              <tr key={`${end} ${goal.key}`}>
                <th scope="row">
                  {goal.department.name}
                  <span className="goal-wish">
                    <Link to={paths.goal(organisation, goal.key)}>{goal.title}</Link>
                  </span>
                </th>
                <td className="numeric">{sayEnd(end, formatValue(value, unit))}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Section>
  );
}

function sayEnd(end: End, value: string): string {
  return say(end === 'LOW' ? 'at least {value}' : 'at most {value}', { value });
}
