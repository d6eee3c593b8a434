import { formatValue } from '@concord/charts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import { inSentence } from '../../components/say-target.ts';
import type { ConflictDetails } from './conflict-details.ts';

const ends: Record<ConflictDetails['evidence']['promises'][number]['end'], string> = {
  LOW: 'at least',
  HIGH: 'at most',
};

/** What each department tells customers about the same thing. */
export function DifferingPromises({ conflict }: { conflict: ConflictDetails }) {
  const { organisation = '' } = useParams();
  const { metric, promises } = conflict.evidence;
  const unit = metric?.unit ?? '';
  const about = metric == null ? 'the same thing' : inSentence(metric.name);
  return (
    <Section
      title={`Customers are told two different things about ${about}`}
      note="They remember the better one and hold everybody to it."
    >
      <table className="data-table two-column-table">
        <caption className="visually-hidden">What each department promises</caption>
        <thead>
          <tr>
            <th scope="col">Who promises</th>
            <th scope="col" className="numeric">
              What
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
                <td className="numeric">
                  {ends[end]} {formatValue(value, unit)}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Section>
  );
}
