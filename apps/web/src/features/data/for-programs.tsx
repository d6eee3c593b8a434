import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { Section } from '../../components/section.tsx';

/** How a program gets by itself what people download above. */
export function ForPrograms() {
  const { organisation = '' } = useParams();
  return (
    <Section title="For programs" note="Power BI, Tableau, Excel or a script can read the same rows by themselves.">
      <div className="data-programs">
        <p>
          A program shows a token in place of anybody’s password. <WhereTokensAre />
        </p>
        <p>
          Excel, Power BI and Tableau have “OData feed” among their sources. Give it the address{' '}
          <code>{`${globalThis.location.origin}/odata`}</code>, choose Basic, write any name, and the token as the
          password. All tables are there to choose from, and “Refresh” reads them again.
        </p>
        <p>With a token, the address of a file is enough; the token knows its organisation:</p>
        <pre>{`curl -H "Authorization: Bearer $TOKEN" "${globalThis.location.origin}/export/goals.csv"`}</pre>
        <p>
          A load every night need not read everything again. Let it add <code>updatedSince</code> with the latest{' '}
          <code>updatedAt</code> that it has, as in <code>goals.csv?updatedSince=2026-01-31T02:00:00Z</code>: it gets
          the rows written since then, and also the deleted ones, which say when in <code>deletedAt</code>. For very
          many rows, <code>goals.ndjson</code> has one on each line.
        </p>
        <p>
          Programs that speak GraphQL ask <code>/graphql</code> with the same token. The field with the rows of each
          table, like <code>goalRows</code> for goals, stands below its columns. Try it in the{' '}
          <Link to={paths.explorer(organisation)}>explorer</Link>.
        </p>
      </div>
    </Section>
  );
}

function WhereTokensAre() {
  const { organisation = '' } = useParams();
  const { administer } = useMay(organisation);
  return administer ? (
    <>
      You make one in the <Link to={`${paths.administration(organisation)}?part=tokens`}>administration</Link>.
    </>
  ) : (
    'Administrators make tokens: ask one of them for a token that reads.'
  );
}
