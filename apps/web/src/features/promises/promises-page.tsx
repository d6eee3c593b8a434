import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { OutcomeTabs } from '../../components/outcome-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { whoMay } from '../../components/who-may.ts';
import { PromisesDocument, type PromisesQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { PromiseCard } from './promise-card.tsx';
import { loudestFirst, sayPromises } from './say-promise.ts';

type Shown = NonNullable<PromisesQuery['organisation']>;

/** What do customers count on, is it kept, and is somebody there for it? */
export function Component() {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(PromisesDocument, { organisation: key });
  const may = useMay(key);
  return (
    <div className="stack">
      <PageHeader
        title={say('Promises')}
        lead={say('What do customers count on, is it kept, and is somebody there for it?')}
        actions={
          may.lead() && (
            <Link className="button-link" data-primary="true" to={paths.newPromise(key)}>
              {say('New promise')}
            </Link>
          )
        }
      />
      <OutcomeTabs />
      <AsyncView query={answer} loading={<CardSkeleton heights={[40, 240, 240]} />}>
        {({ organisation }) =>
          organisation == null ? <NotFound what="organisation" /> : <Promises organisation={organisation} />
        }
      </AsyncView>
    </div>
  );
}

function Promises({ organisation: { key, promises } }: { organisation: Shown }) {
  if (promises.length === 0) return <NoPromises organisation={key} />;
  return (
    <>
      <h2>{sayPromises(promises)}</h2>
      <ul className="card-grid">
        {loudestFirst(promises).map((promise) => (
          <PromiseCard key={promise.key} promise={promise} />
        ))}
      </ul>
    </>
  );
}

function NoPromises({ organisation }: { organisation: string }) {
  const may = useMay(organisation);
  return (
    <section className="card">
      <StatePanel
        title={say('No promises yet')}
        action={
          may.lead() ? (
            <Link className="button-link" data-primary="true" to={paths.newPromise(organisation)}>
              {say('Write the first promise')}
            </Link>
          ) : (
            <p className="quiet">{whoMay.lead()}</p>
          )
        }
      >
        {say(
          'A promise is what customers are told that they can count on: “By telephone from 8 to 18, and 95 % of calls ' +
            'answered within 20 seconds”. This page compares the hours with those for which somebody is there, and ' +
            'shows what was kept. Who promises little and keeps it disappoints nobody.',
        )}
      </StatePanel>
    </section>
  );
}
