import { say } from '@concord/texts';
import { useLocation, useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { StartDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { DemoBeside } from './demo-beside.tsx';
import { StartList } from './start-list.tsx';

/** The first steps of an organisation on a page of their own, also when they are all done. */
export function Component() {
  const { organisation: key = '' } = useParams();
  const start = useQuestion(StartDocument, { organisation: key });
  return (
    <AsyncView query={start} loading={<CardSkeleton heights={[64, 620]} />}>
      {({ organisation }) =>
        organisation == null ? (
          <NotFound what="organisation" />
        ) : (
          <div className="stack">
            <PageHeader
              title={say('First steps')}
              kind={{ name: say('Overview'), to: paths.overview(key) }}
              lead={say('Five steps from nothing to your first conflict. Each takes a minute or two.')}
            />
            <CameBack />
            <section className="card" aria-label={say('First steps')}>
              <StartList plan={organisation} headingLevel={2} />
            </section>
            <DemoBeside />
          </div>
        )
      }
    </AsyncView>
  );
}

/** What came of the goal that somebody has just saved. */
function CameBack() {
  const { state, pathname, search } = useLocation();
  const navigate = useNavigate();
  const content = (state as { notice?: NoticeContent } | null)?.notice;
  if (content === undefined) return null;
  return <Notice content={content} onClose={() => void navigate(pathname + search, { replace: true, state: null })} />;
}
