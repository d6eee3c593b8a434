import { say } from '@concord/texts';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { OpenHelpDocument, type HelpPartsFragment } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { HelpItem } from './help-item.tsx';

/** Help that nobody has answered: of all departments, or between one and the others. Nothing where there is none. */
export function OpenHelp({ department }: { department?: string }) {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(OpenHelpDocument, {
    organisation: key,
    ...(department === undefined ? {} : { department }),
  });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[120]} />}>
      {({ organisation }) => (
        <HelpSection help={organisation?.help.nodes ?? []} total={organisation?.help.totalCount ?? 0} />
      )}
    </AsyncView>
  );
}

interface HelpSectionProps {
  readonly help: readonly HelpPartsFragment[];
  readonly total: number;
}

/** Requests and offers that wait for an answer, those that wait longest first. */
function HelpSection({ help, total }: HelpSectionProps) {
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const isThere = total > 0 || notice !== null;
  const place = useWanted(isThere);
  if (!isThere) return null;
  return (
    <div id={PLACE} tabIndex={-1} ref={place}>
      <Section
        title={say(
          '{total, plural, =0 {No help waits for an answer} one {# request or offer of help waits for an answer} other {# requests and offers of help wait for an answer}}',
          { total },
        )}
        note={say('Who asks another department for help, or offers it, hears nothing until somebody answers.')}
      >
        {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
        <ul className="action-list">
          {help.map((one) => (
            <li key={one.id}>
              <HelpItem help={one} onNotice={setNotice} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

const PLACE = 'help';

/** Goes to where an address leads (`#help`) as soon as it is there: it comes after the page. */
function useWanted(isThere: boolean) {
  const { hash } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  const isWanted = isThere && hash === `#${PLACE}`;
  useEffect(() => {
    if (isWanted) place.current?.focus();
  }, [isWanted]);
  return place;
}
