import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { type BusinessPart, paths } from '../../app/paths.ts';

const PARTS: Readonly<Record<BusinessPart, () => string>> = {
  influences: () => say('What moves what'),
  laws: () => say('Laws and facts'),
  metrics: () => say('Metrics'),
  scopes: () => say('Scopes'),
  people: () => say('People'),
};

/** Which part of how the business works an address names; an old or a wrong one names the first. */
export function readPart(text: string | null): BusinessPart {
  return text !== null && Object.hasOwn(PARTS, text) ? (text as BusinessPart) : 'influences';
}

/** Between the parts of how the business works. */
export function BusinessTabs({ shown }: { shown: BusinessPart }) {
  const { organisation = '' } = useParams();
  return (
    <nav className="tabs" aria-label={say('Parts of how the business works')}>
      {(Object.keys(PARTS) as BusinessPart[]).map((part) => (
        <Link
          key={part}
          to={paths.business(organisation, part)}
          aria-current={part === shown ? 'page' : undefined}
          className={part === shown ? 'active' : undefined}
        >
          {PARTS[part]()}
        </Link>
      ))}
    </nav>
  );
}
