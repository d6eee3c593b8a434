import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import 'graphiql/style.css';
import './explorer.css';
import { NativeSelect, useComputedColorScheme } from '@mantine/core';
import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { membershipIn, type Membership } from '../../app/session/somebody.ts';
import { useSomebody } from '../../app/session/session-context.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { askFreely } from './ask-freely.ts';
import { exampleQueries } from './example-queries.ts';
import { keptInThisTab } from './kept-in-this-tab.ts';

/** Where people try out what they can ask the API, as who they are. */
export function Component() {
  const somebody = useSomebody();
  const [search, setSearch] = useSearchParams();
  const here = membershipIn(somebody, search.get('organisation') ?? '') ?? somebody?.memberships[0];
  const key = here?.organisation ?? '';
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const storage = useMemo(() => keptInThisTab(key), [key]);
  const examples = useMemo(() => exampleQueries(key), [key]);
  return (
    <div className="explorer">
      <PageHeader
        title={say('GraphQL explorer')}
        {...(here === undefined
          ? {}
          : {
              kind: {
                name: say('Data of {organisation}', { organisation: here.organisationName }),
                to: paths.data(key),
              },
            })}
        lead={
          <Say
            text={
              'You ask as yourself, and see what you may see; mutations change things for good. ' +
              'The <reference>reference</reference> tells everything that there is to ask.'
            }
            reference={(words) => <a href={paths.reference()}>{words}</a>}
          />
        }
        actions={
          <ChooseOrganisation
            from={somebody?.memberships ?? []}
            chosen={key}
            onChoose={(organisation) => setSearch({ organisation }, { replace: true })}
          />
        }
      />
      {/* The tool is English, and reads from the left. */}
      <section className="explorer-tool" dir="ltr" aria-label={say('Queries and answers')}>
        <GraphiQL
          key={key}
          fetcher={askFreely}
          defaultTabs={examples}
          storage={storage}
          forcedTheme={scheme}
          isHeadersEditorEnabled={false}
          showPersistHeadersSettings={false}
        />
      </section>
    </div>
  );
}

interface ChooseOrganisationProps {
  readonly from: readonly Membership[];
  readonly chosen: string;
  onChoose(organisation: string): void;
}

/** Of those who belong to several. */
function ChooseOrganisation({ from, chosen, onChoose }: ChooseOrganisationProps) {
  if (from.length < 2) return null;
  return (
    <NativeSelect
      label={say('Examples for')}
      value={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      data={from.map(({ organisation, organisationName }) => ({ value: organisation, label: organisationName }))}
    />
  );
}
