import { formatSigned } from '@concord/charts';
import { say } from '@concord/texts';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import type { DepartmentDetails, DepartmentOrganisation } from './department-details.ts';

interface PartnersProps {
  readonly organisation: DepartmentOrganisation;
  readonly department: DepartmentDetails;
}

/** Who pulls the same way as this department, and who against it, over all outcomes. */
export function Partners({ organisation, department }: PartnersProps) {
  const partners = organisation.alignment.pairs
    .filter(({ departments }) => departments.some(({ key }) => key === department.key))
    .flatMap(({ departments, alignment }) =>
      departments.filter(({ key }) => key !== department.key).map((partner) => ({ ...partner, alignment })),
    )
    .sort((a, b) => a.alignment - b.alignment);
  if (partners.length === 0) return null;
  return (
    <Section
      title={say('Who pulls the same way')}
      note={say('From −1 (against each other on everything) to +1 (together), by what matters to people.')}
    >
      <ul className="partner-list">
        {partners.map(({ key, name, alignment }) => (
          <li key={key}>
            <Link to={paths.department(organisation.key, key)}>{name}</Link>
            <span className="path-effect">{formatSigned(alignment)}</span>
            <span className="quiet">{sayPull(alignment)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function sayPull(alignment: number): string {
  if (alignment <= -0.2) return say('pulls against it');
  return alignment >= 0.2 ? say('pulls the same way') : say('hardly related');
}
