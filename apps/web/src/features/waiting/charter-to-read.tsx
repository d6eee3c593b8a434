import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';

interface CharterToReadProps {
  readonly charter: { readonly isDue: boolean; readonly dueOn?: string | null } | null;
}

/** One's own charter, when the day has come to read it again. */
export function CharterToRead({ charter }: CharterToReadProps) {
  const { organisation = '' } = useParams();
  if (charter?.isDue !== true) return null;
  return (
    <Section
      title={say('Your charter: time to read it again')}
      note={say('Since {day}, as you chose. It takes five minutes, and nobody else sees what you say.', {
        day: formatDate(charter.dueOn ?? ''),
      })}
    >
      <Link className="button-link" to={`${paths.myCharter(organisation)}?do=read`}>
        {say('Read your charter again')}
      </Link>
    </Section>
  );
}
