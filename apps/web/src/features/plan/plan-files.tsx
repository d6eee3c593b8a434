import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { paperFormats } from '../meetings/paper-address.ts';
import { planAddress, type PlanChoice } from './plan-address.ts';

/** What the page shows, as files. */
export function PlanFiles({ choice }: { choice: PlanChoice }) {
  const { organisation = '' } = useParams();
  return (
    <>
      {paperFormats.map(({ ending, name }) => (
        <a
          key={ending}
          className="button-link paper-link"
          href={planAddress(organisation, choice, ending)}
          download
          aria-label={say('{format}: download the plan', { format: name })}
        >
          {name}
        </a>
      ))}
    </>
  );
}
