import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { Section } from '../../components/section.tsx';

/** How a program gets by itself what people download above. */
export function ForPrograms() {
  const { organisation = '' } = useParams();
  return (
    <Section
      title={say('For programs')}
      note={say('Power BI, Tableau, Excel or a script can read the same rows by themselves.')}
    >
      <div className="data-programs">
        <p>
          {say('A program shows a token in place of anybody’s password.')} <WhereTokensAre />
        </p>
        <p>
          <Say
            text={
              'Excel, Power BI and Tableau have “OData feed” among their sources. Give it the address {address}, ' +
              'choose Basic, write any name, and the token as the password. All tables are there to choose from, and ' +
              '“Refresh” reads them again.'
            }
            address={<code>{`${globalThis.location.origin}/odata`}</code>}
          />
        </p>
        <p>{say('With a token, the address of a file is enough; the token knows its organisation:')}</p>
        <pre>{`curl -H "Authorization: Bearer $TOKEN" "${globalThis.location.origin}/export/goals.csv"`}</pre>
        <p>
          <Say
            text={
              'A load every night need not read everything again. Let it add {since} with the latest {updated} that ' +
              'it has, as in {example}: it gets the rows written since then, and also the deleted ones, which say ' +
              'when in {deleted}. For very many rows, {lines} has one on each line.'
            }
            since={<code>updatedSince</code>}
            updated={<code>updatedAt</code>}
            example={<code>goals.csv?updatedSince=2026-01-31T02:00:00Z</code>}
            deleted={<code>deletedAt</code>}
            lines={<code>goals.ndjson</code>}
          />
        </p>
        <p>
          <Say
            text={
              'Programs that speak GraphQL ask {address} with the same token. The field with the rows of each table, ' +
              'like {field} for goals, stands below its columns. Try it in the <explorer>explorer</explorer>.'
            }
            address={<code>/graphql</code>}
            field={<code>goalRows</code>}
            explorer={(words) => <Link to={paths.explorer(organisation)}>{words}</Link>}
          />
        </p>
      </div>
    </Section>
  );
}

function WhereTokensAre() {
  const { organisation = '' } = useParams();
  const { administer } = useMay(organisation);
  return administer ? (
    <Say
      text="You make one in the <administration>administration</administration>."
      administration={(words) => <Link to={`${paths.administration(organisation)}?part=tokens`}>{words}</Link>}
    />
  ) : (
    say('Administrators make tokens: ask one of them for a token that reads.')
  );
}
