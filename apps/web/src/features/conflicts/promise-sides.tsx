import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { PlainTag } from '../../components/tags.tsx';
import type { ConflictDetails } from './conflict-details.ts';
import { type HoursSide, sidesOfPromise } from './sides-of-promise.ts';

/** A promise and those who staff its channel side by side: the sides of a conflict that is about no goal. */
export function PromiseSides({ conflict }: { conflict: ConflictDetails }) {
  return (
    <section className="sides" aria-label={say('The promise and its staffing side by side')}>
      {sidesOfPromise(conflict).map((side) => (
        <SideCard key={side.key} side={side} />
      ))}
    </section>
  );
}

function SideCard({ side: { department, title, facts, promises } }: { side: HoursSide }) {
  const { organisation = '' } = useParams();
  return (
    <article className="card side">
      <p className="side-department">
        <Link to={paths.department(organisation, department.key)}>{department.name}</Link>
      </p>
      <h2>{title}</h2>
      <dl className="facts compact">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {promises && (
        <p className="tag-line">
          <PlainTag>{say('Promised to customers')}</PlainTag>
        </p>
      )}
    </article>
  );
}
