import { say } from '@concord/texts';
import { Section } from '../../components/section.tsx';
import type { PartProps } from './account-page.tsx';
import { PasswordForm } from './password-form.tsx';

export function ChangePassword({ account, onNotice }: PartProps) {
  if (!account.hasPassword) return <NoPassword account={account} />;
  return (
    <Section
      title={say('Change your password')}
      note={say('Everywhere else you are signed out then: somebody else may know the old one.')}
    >
      <PasswordForm account={account} onNotice={onNotice} />
    </Section>
  );
}

function NoPassword({ account: { identities, email } }: Pick<PartProps, 'account'>) {
  const provider = identities[0]?.provider ?? say('another site');
  return (
    <Section title={say('Your password')}>
      <p>
        {say(
          'You sign in with {provider}, and have no password here. If you want one, sign out, and choose ' +
            '“Forgotten your password?” on the page of signing in: a link to choose one comes to {email}.',
          { provider, email },
        )}
      </p>
    </Section>
  );
}
