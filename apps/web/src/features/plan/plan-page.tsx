import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useFilters } from '../../components/use-filters.ts';
import { PlanDocumentDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { DocumentSection } from './document-text.tsx';
import { isSince, type PlanChoice } from './plan-address.ts';
import { PlanChoices } from './plan-choices.tsx';
import { PlanFiles } from './plan-files.tsx';
import { TableOfContents } from './table-of-contents.tsx';
import { type TheDocument, toSections } from './to-sections.ts';

/** The whole plan as one document, to be read from its first line to the last, and to be printed. */
export function Component() {
  const { organisation: key = '' } = useParams();
  const { get, set } = useFilters();
  const since = get('since');
  const choice = { department: get('department'), since: since !== null && isSince(since) ? since : null };
  const answer = useQuestion(PlanDocumentDocument, { organisation: key, ...choice }, { keepLast: true });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[64, 120, 1200]} />}>
      {({ organisation }) => {
        if (organisation == null) return <NotFound what="organisation" />;
        if (organisation.planDocument == null) return <NotFound what="department" />;
        return (
          <div className="stack">
            <Head document={organisation.planDocument} choice={choice} />
            <div className="no-print">
              <PlanChoices
                choice={choice}
                departments={organisation.departments}
                today={organisation.asOf}
                onChoose={set}
              />
            </div>
            <Text document={organisation.planDocument} />
          </div>
        );
      }}
    </AsyncView>
  );
}

function Head({ document: { title, facts }, choice }: { document: TheDocument; choice: PlanChoice }) {
  const { organisation = '' } = useParams();
  return (
    <PageHeader
      title={title}
      kind={{ name: say('Overview'), to: paths.overview(organisation) }}
      lead={
        <dl className="plan-facts">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      }
      actions={
        <>
          <Button variant="default" className="no-print" onClick={() => globalThis.print()}>
            {say('Print')}
          </Button>
          <PlanFiles choice={choice} />
        </>
      }
    />
  );
}

function Text({ document: { blocks, language } }: { document: TheDocument }) {
  const sections = toSections(blocks);
  return (
    <>
      <TableOfContents sections={sections} language={language} />
      <article className="plan-document" lang={language}>
        {sections.map((section) => (
          <DocumentSection key={section.id} section={section} />
        ))}
      </article>
    </>
  );
}
