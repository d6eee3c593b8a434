import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Section } from '../../components/section.tsx';
import { TokensDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import type { PartProps } from './administration-page.tsx';
import { MakeToken } from './make-token.tsx';
import { TokenTable } from './token-table.tsx';

/** Which programs reach the organisation, and a form that lets one more. */
export function TokensPart({ onNotice }: PartProps) {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(TokensDocument, { organisation: key });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[120, 320]} />}>
      {({ organisation, administration }) => {
        if (organisation == null || administration == null) return <NotFound what="organisation" />;
        const { tokens } = administration;
        return (
          <>
            <Section
              title={say('Make a token')}
              note={say('One for each program or sheet, so that each can be ended on its own.')}
            >
              <MakeToken departments={organisation.departments} onNotice={onNotice} />
            </Section>
            <Section title={say('{count, plural, one {# token} other {# tokens}}', { count: tokens.length })}>
              {tokens.length === 0 ? (
                <p className="quiet">
                  {say(
                    'None yet. With a token, Excel, Power BI, Tableau or a script reads goals, progress and conflicts without anybody’s password.',
                  )}
                </p>
              ) : (
                <TokenTable tokens={tokens} departments={organisation.departments} onNotice={onNotice} />
              )}
            </Section>
          </>
        );
      }}
    </AsyncView>
  );
}
