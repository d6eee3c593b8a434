import { useParams } from 'react-router';
import { paperAddress, paperFormats, type Paper } from './paper-address.ts';

interface PaperLinksProps {
  readonly meeting: string;
  readonly paper: Paper;
}

const names: Record<Paper, string> = { 'pre-read': 'the pre-read', minutes: 'the minutes' };

/** A paper of a meeting as files, to send on or to print. */
export function PaperLinks({ meeting, paper }: PaperLinksProps) {
  const { organisation = '' } = useParams();
  return (
    <>
      {paperFormats.map(({ ending, name }) => (
        <a
          key={ending}
          className="button-link paper-link"
          href={paperAddress(organisation, meeting, paper, ending)}
          download
          aria-label={`${name}: download ${names[paper]}`}
        >
          {name}
        </a>
      ))}
    </>
  );
}
