import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import { PlainTag, ProgressTag } from '../../components/tags.tsx';
import { goalStatusWords } from '../../components/words.ts';
import type { GoalDetails } from './goal-details.ts';
import { sayPart, sayParts } from './say-parts.ts';

/** The goals that a goal is made up of, and how far they have come together. */
export function Parts({ goal }: { goal: Pick<GoalDetails, 'parts'> }) {
  const { organisation = '' } = useParams();
  const { parts } = goal;
  if (parts == null) return null;
  return (
    <Section title={sayParts(parts)} note={say('Each part counts by its emphasis.')}>
      <ul className="part-list">
        {parts.parts.map((part) => {
          const { key, title, status, department, progress } = part.goal;
          return (
            <li key={key}>
              <Link to={paths.goal(organisation, key)}>{title}</Link>
              <span className="goal-progress">
                {status === 'ACTIVE' ? (
                  <ProgressTag status={progress.status} />
                ) : (
                  <PlainTag>{goalStatusWords[status]}</PlainTag>
                )}
                <span className="quiet">{`${department.name} · ${sayPart(part)}`}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
