import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { OutcomeTabs } from '../../components/outcome-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { sayDay } from '../../components/say-moment.ts';
import { StatePanel } from '../../components/state-panel.tsx';
import { PlainTag } from '../../components/tags.tsx';
import { useFilters } from '../../components/use-filters.ts';
import { whoMay } from '../../components/who-may.ts';
import { WorkshopsDocument, type WorkshopsQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { OpenWorkshop } from './open-workshop.tsx';
import { useWorkshopNews } from './use-workshop-news.ts';
import { stateWords } from './workshop-words.ts';

type Row = NonNullable<WorkshopsQuery['organisation']>['workshops']['nodes'][number];

export function Component() {
  const { organisation: key = '' } = useParams();
  const after = useFilters().get('after');
  const answer = useQuestion(WorkshopsDocument, { organisation: key, after });
  useWorkshopNews(WorkshopsDocument.hash, () => true);
  const may = useMay(key);
  return (
    <div className="stack">
      <PageHeader
        title={say('Workshops')}
        lead={say(
          'What does customer service mean to us? Everybody says it in their own words and votes; ' +
            'where departments differ becomes visible, and what wins becomes an outcome.',
        )}
      />
      <OutcomeTabs />
      <AsyncView query={answer} loading={<CardSkeleton heights={[220]} />}>
        {({ organisation }) => {
          if (organisation == null) return <NotFound what="organisation" />;
          const { nodes, totalCount, pageInfo } = organisation.workshops;
          const opening = may.lead() ? <OpenWorkshop /> : <p className="quiet">{whoMay.openWorkshop}</p>;
          if (totalCount === 0) return <NoWorkshops action={opening} />;
          return (
            <>
              {opening}
              <ul className="card-grid">
                {nodes.map((row) => (
                  <WorkshopCard key={row.id} row={row} />
                ))}
              </ul>
              <Pager hasNext={pageInfo.hasNextPage} next={pageInfo.endCursor ?? null} />
            </>
          );
        }}
      </AsyncView>
    </div>
  );
}

function NoWorkshops({ action }: { action: React.ReactNode }) {
  return (
    <StatePanel title={say('No workshop yet')} action={action}>
      {say(
        'A workshop takes half an hour. Everybody finishes the sentence “Customer service means …” on their own device, ' +
          'you group what means the same, and each has three votes. Then you see how far departments agree.',
      )}
    </StatePanel>
  );
}

function WorkshopCard({ row }: { row: Row }) {
  const { organisation = '' } = useParams();
  return (
    <li className="card">
      <p>
        <PlainTag>{stateWords(row.state).name}</PlainTag>
      </p>
      <h2>
        <Link to={paths.workshop(organisation, row.id)}>{row.question}</Link>
      </h2>
      <p className="quiet">
        {say(
          '{statements, plural, one {# statement} other {# statements}} of ' +
            '{people, plural, one {# person} other {# people}}, opened on {day}',
          { statements: row.statementCount, people: row.participantCount, day: sayDay(row.openedAt) },
        )}
      </p>
    </li>
  );
}
