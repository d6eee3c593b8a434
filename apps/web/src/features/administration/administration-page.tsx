import { say } from '@concord/texts';
import { useState, type ReactElement } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useMembership, useSomebody } from '../../app/session/session-context.ts';
import { useMay } from '../../app/session/use-may.ts';
import { NotForYou } from '../../components/not-for-you.tsx';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useFilters } from '../../components/use-filters.ts';
import { LogPart } from './log-part.tsx';
import { MembersPart } from './members-part.tsx';
import { OrganisationPart } from './organisation-part.tsx';
import { TokensPart } from './tokens-part.tsx';

/** What a part of the page is given to tell what came of a step. */
export interface PartProps {
  onNotice(notice: NoticeContent | null): void;
}

const parts = [
  { key: 'members', name: () => say('Members'), Part: MembersPart },
  { key: 'tokens', name: () => say('Tokens'), Part: TokensPart },
  { key: 'organisation', name: () => say('Organisation'), Part: OrganisationPart },
  { key: 'log', name: () => say('Log@@of what was done'), Part: LogPart },
] as const satisfies readonly { key: string; name(): string; Part(props: PartProps): ReactElement }[];

/** For administrators: who belongs to the organisation, which programs reach it, and what was done. */
export function Component() {
  const { organisation = '' } = useParams();
  const { administer } = useMay(organisation);
  return (
    <div className="stack">
      <PageHeader
        title={say('Administration')}
        lead={say('Who may do what here, which programs read along, and what was done by whom.')}
      />
      {administer ? <Parts /> : <OthersAdminister />}
    </div>
  );
}

function Parts() {
  const arrived = useLocation().state as { notice?: NoticeContent } | null;
  const [told, setNotice] = useState<NoticeContent | null>();
  const notice = told === undefined ? (arrived?.notice ?? null) : told;
  const asked = useFilters().get('part');
  const { key, Part } = parts.find((part) => part.key === asked) ?? parts[0];
  return (
    <>
      <nav className="tabs" aria-label={say('Parts of the administration')}>
        {parts.map((part) => (
          <Link
            key={part.key}
            to={part.key === 'members' ? '.' : `?part=${part.key}`}
            aria-current={part.key === key ? 'page' : undefined}
            onClick={() => setNotice(null)}
          >
            {part.name()}
          </Link>
        ))}
      </nav>
      {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
      <Part onNotice={setNotice} />
    </>
  );
}

function OthersAdminister() {
  const { organisation = '' } = useParams();
  const name = useMembership(organisation)?.organisationName ?? say('the organisation');
  const isDemo = useSomebody()?.isDemo === true;
  return (
    <NotForYou title={say('Administrators do this')}>
      {say(
        'Administrators of {name} say who belongs to it and what each may do. Ask one of them for what you need: whoever invited you is one, or knows one. If it should be you, they can make you one here.',
        { name },
      )}{' '}
      {isDemo &&
        say('This is a demo: choose “Be somebody else” in the menu of your account, and be its administrator.')}
    </NotForYou>
  );
}
