import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { type BusinessPart, paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { whoMay } from '../../components/who-may.ts';
import { useFilters } from '../../components/use-filters.ts';
import { BusinessDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import type { Business } from './business-details.ts';
import { BusinessTabs, readPart } from './business-tabs.tsx';
import { FactList } from './fact-list.tsx';
import { InfluenceList } from './influence-list.tsx';
import { LawList } from './law-list.tsx';
import { MetricList } from './metric-list.tsx';
import { PeopleList } from './people-list.tsx';
import { ScopeList } from './scope-list.tsx';

/** What the plan takes to be so: what moves what, and what the business cannot do otherwise. */
export function Component() {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(BusinessDocument, { organisation: key });
  const may = useMay(key);
  const part = readPart(useFilters().get('part'));
  return (
    <div className="stack">
      <PageHeader
        title={say('How the business works')}
        kind={{ name: say('Outcomes'), to: paths.outcomes(key) }}
        lead={
          <>
            <p>
              {say(
                'What does the plan take to be so? Conflicts follow from it, so what is wrong here is found wrongly.',
              )}
            </p>
            {!may.plan && <p className="quiet">{whoMay.plan}</p>}
          </>
        }
      />
      <BusinessTabs shown={part} />
      <AsyncView query={answer} loading={<CardSkeleton heights={[600]} />}>
        {({ organisation }) =>
          organisation == null ? <NotFound what="organisation" /> : <Part part={part} business={organisation} />
        }
      </AsyncView>
    </div>
  );
}

function Part({ part, business }: { part: BusinessPart; business: Business }) {
  switch (part) {
    case 'influences':
      return <InfluenceList business={business} />;
    case 'laws':
      return (
        <>
          <LawList business={business} />
          <FactList business={business} />
        </>
      );
    case 'metrics':
      return <MetricList business={business} />;
    case 'scopes':
      return <ScopeList business={business} />;
    case 'people':
      return <PeopleList business={business} />;
  }
}
