import { say } from '@concord/texts';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useSomebody } from '../../app/session/session-context.ts';
import type { Membership } from '../../app/session/somebody.ts';
import { Section } from '../../components/section.tsx';
import type { AccountPartsFragment, OwnAccountQuery } from '../../graphql/operations.ts';
import { sayRoles } from './say-roles.ts';

interface WhoYouAreProps {
  readonly account: AccountPartsFragment;
  readonly organisations: OwnAccountQuery['organisations'];
}

export function WhoYouAre({ account: { name, email, isDemo }, organisations }: WhoYouAreProps) {
  const { memberships = [] } = useSomebody() ?? {};
  return (
    <Section title={say('Who you are')}>
      <dl className="facts compact own-facts">
        <div>
          <dt>{say('Name')}</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>{say('E-mail')}</dt>
          <dd>{email}</dd>
        </div>
        <div>
          <dt>{say('Organisations')}</dt>
          <dd>
            <Organisations memberships={memberships} organisations={organisations} />
          </dd>
        </div>
      </dl>
      {isDemo && (
        <p className="own-note">
          {say(
            'This person is made up, and everybody who tries this demo may be them. ' +
              'So the account has no password, and it cannot be removed here: it would be gone for everybody.',
          )}
        </p>
      )}
    </Section>
  );
}

interface OrganisationsProps {
  readonly memberships: readonly Membership[];
  readonly organisations: OwnAccountQuery['organisations'];
}

function Organisations({ memberships, organisations }: OrganisationsProps) {
  if (memberships.length === 0) return say('None. An administrator of an organisation can invite you.');
  return (
    <ul className="link-list">
      {memberships.map((membership) => {
        const { organisation, organisationName } = membership;
        const departments = organisations.find(({ key }) => key === organisation)?.departments ?? [];
        return (
          <li key={organisation}>
            <Link to={paths.overview(organisation)}>{organisationName}</Link>
            {`: ${sayRoles(membership, new Map(departments.map(({ key, name }) => [key, name])))}`}
          </li>
        );
      })}
    </ul>
  );
}
