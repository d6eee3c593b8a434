import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { paperAddress, paperFormats, type Paper } from './paper-address.ts';

interface PaperLinksProps {
  readonly meeting: string;
  readonly paper: Paper;
}

const downloadWords: Record<Paper, (format: string) => string> = {
  'pre-read': (format) => say('{format}: download the pre-read', { format }),
  minutes: (format) => say('{format}: download the minutes', { format }),
};

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
          aria-label={downloadWords[paper](name)}
        >
          {name}
        </a>
      ))}
    </>
  );
}
