import { say } from '@concord/texts';
import { useState } from 'react';
import { useSomebody } from '../../app/session/session-context.ts';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { OwnAccountDocument, type AccountPartsFragment, type OwnAccountQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { ChangePassword } from './change-password.tsx';
import { DownloadData } from './download-data.tsx';
import { OwnLanguage } from './own-language.tsx';
import { Providers } from './providers.tsx';
import { RemoveAccount } from './remove-account.tsx';
import { Sessions } from './sessions.tsx';
import { WhoYouAre } from './who-you-are.tsx';

/** What a part of the page shows, and where it tells what came of a step. */
export interface PartProps {
  readonly account: AccountPartsFragment;
  onNotice(notice: NoticeContent | null): void;
}

/** One's own account: who one is here, where one is signed in and how, what is kept, and the way out for good. */
export function Component() {
  const only = useOnlyOrganisation();
  const answer = useQuestion(OwnAccountDocument, {});
  return (
    <div className="stack">
      <PageHeader
        title={say('Your account')}
        lead={say('Who you are here, where you are signed in, and what is kept about you.')}
        {...(only === undefined
          ? {}
          : { kind: { name: only.organisationName, to: paths.overview(only.organisation) } })}
      />
      <AsyncView query={answer} loading={<CardSkeleton heights={[200, 260, 380, 140, 140]} />}>
        {({ account, organisations }) =>
          account == null ? null : <Parts account={account} organisations={organisations} />
        }
      </AsyncView>
    </div>
  );
}

interface PartsProps {
  readonly account: AccountPartsFragment;
  readonly organisations: OwnAccountQuery['organisations'];
}

function Parts({ account, organisations }: PartsProps) {
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const { isDemo, identities } = account;
  return (
    <>
      {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
      <WhoYouAre account={account} organisations={organisations} />
      <OwnLanguage />
      <Sessions account={account} onNotice={setNotice} />
      {!isDemo && <ChangePassword account={account} onNotice={setNotice} />}
      {identities.length > 0 && <Providers account={account} onNotice={setNotice} />}
      <DownloadData onNotice={setNotice} />
      {!isDemo && <RemoveAccount account={account} />}
    </>
  );
}

/** Whoever works in one organisation goes back there. */
function useOnlyOrganisation() {
  const { memberships = [] } = useSomebody() ?? {};
  return memberships.length === 1 ? memberships[0] : undefined;
}
