import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { OverviewDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { CellDrawer } from '../../components/late-cell-drawer.tsx';
import { MatrixOfOutcomes } from '../../components/matrix-of-outcomes.tsx';
import { Later } from '../../components/later.tsx';
import { StartHere } from './late-start-here.tsx';
import { isBeginning, isEmpty } from './is-beginning.ts';
import { BrokenPromises } from './late-broken-promises.tsx';
import { NeverStale } from './late-never-stale.tsx';
import { OpenConflicts } from './open-conflicts.tsx';
import { ScorePanel } from './score-panel.tsx';
import { TrendPanel } from './trend/trend-panel.tsx';

/** What a manager asks on Monday, in that order: where do we stand, who pulls where, what collides, how far are we. */
export function Component() {
  const { organisation: key = '' } = useParams();
  const overview = useQuestion(OverviewDocument, { organisation: key });
  return (
    <AsyncView query={overview} loading={<CardSkeleton heights={[64, 700, 700, 930, 1360, 530]} />}>
      {({ organisation }) =>
        organisation == null ? (
          <NotFound what="organisation" />
        ) : (
          <div className="stack">
            <PageHeader
              title={say('Overview')}
              lead={organisation.vision}
              actions={
                <Link className="button-link" to={paths.plan(key)}>
                  {say('The plan as one document')}
                </Link>
              }
            />
            {isBeginning(organisation) && <StartHere />}
            {!isEmpty(organisation) && (
              <>
                <ScorePanel organisation={organisation} />
                <BrokenPromises />
                <Later height={700}>
                  <TrendPanel today={organisation.asOf} />
                </Later>
                <Later height={930}>
                  <MatrixOfOutcomes departments={organisation.departments} />
                </Later>
                <Later height={1360}>
                  <OpenConflicts departments={organisation.departments} />
                </Later>
                <NeverStale />
                <Later height={530}>
                  <ProgressPanel progress={organisation.progress} today={organisation.asOf} />
                </Later>
                <CellDrawer departments={organisation.departments} />
              </>
            )}
          </div>
        )
      }
    </AsyncView>
  );
}
