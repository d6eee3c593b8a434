import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Section } from '../../components/section.tsx';
import { MembersDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import type { PartProps } from './administration-page.tsx';
import { FormerMembers } from './former-members.tsx';
import { InviteMember } from './invite-member.tsx';
import { MemberTable } from './member-table.tsx';
import { PeopleWithoutAccount } from './people-without-account.tsx';

/** Who belongs to the organisation, and a form that invites somebody. */
export function MembersPart({ onNotice }: PartProps) {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(MembersDocument, { organisation: key });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[420, 90]} />}>
      {({ organisation, administration }) => {
        if (organisation == null || administration == null) return <NotFound what="organisation" />;
        const { members, formerMembers } = administration;
        const isMember = (key: string) => members.some(({ person }) => person === key);
        return (
          <>
            <Section
              title={say('Invite somebody')}
              note={say('They get a letter with a link, and you get the link too.')}
            >
              {members.length < 2 && (
                <p>
                  {say(
                    'You are alone here. Invite whoever leads a department first: they know its goals, and Concord finds which of them cannot go together.',
                  )}
                </p>
              )}
              <InviteMember choices={organisation} onNotice={onNotice} />
            </Section>
            <Section title={say('{count, plural, one {# member} other {# members}}', { count: members.length })}>
              <MemberTable members={members} choices={organisation} onNotice={onNotice} />
            </Section>
            <FormerMembers members={formerMembers} onNotice={onNotice} />
            <PeopleWithoutAccount
              people={organisation.people.filter(({ key: person, isFormer }) => !isFormer && !isMember(person))}
              onNotice={onNotice}
            />
          </>
        );
      }}
    </AsyncView>
  );
}
