import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { DataSetsDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { DataSetSection } from './data-set-section.tsx';
import { ForPrograms } from './for-programs.tsx';

/** Everything that the organisation has, to be taken out as tables. */
export function Component() {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(DataSetsDocument, { organisation: key });
  return (
    <div className="stack">
      <PageHeader
        title={say('Data')}
        lead={say(
          'Tables for your reports and spreadsheets, with everything that the goals, conflicts and decisions here ' +
            'hold. Excel opens as it is, with days and numbers to calculate with; CSV and JSON are for everything else.',
        )}
      />
      <AsyncView query={answer} loading={<CardSkeleton heights={Array.from({ length: 6 }, () => 126)} />}>
        {({ organisation }) =>
          organisation == null ? (
            <NotFound what="organisation" />
          ) : (
            <>
              {organisation.dataSets.map((dataSet) => (
                <DataSetSection key={dataSet.name} dataSet={dataSet} />
              ))}
              <ForPrograms />
            </>
          )
        }
      </AsyncView>
    </div>
  );
}
