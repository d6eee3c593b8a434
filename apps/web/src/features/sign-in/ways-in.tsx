import { say } from '@concord/texts';
import { useQuery } from '@tanstack/react-query';
import { askWays } from '../../app/session/sign-in-requests.ts';
import { DemoPanel } from './demo-panel.tsx';
import { PasswordForm } from './password-form.tsx';
import { Refusal } from '../../components/refusal.tsx';

interface WaysInProps {
  /** Where to go on from there: path and query. */
  readonly to: string;
  /** Why signing in elsewhere did not work. */
  readonly problem?: string | undefined;
  /** Whose session ended. */
  readonly address?: string;
}

/** Every way in that this installation has. */
export function WaysIn({ to, problem, address }: WaysInProps) {
  const ways = useQuery({ queryKey: ['sign-in', 'ways'], queryFn: askWays });
  if (ways.isPending) return <div className="card entry-form" aria-busy="true" />;
  // A password is asked for in any case; what else there is may not be known.
  const { demoPeople = [], openIdConnect = null } = ways.data ?? {};
  const isDemo = demoPeople.length > 0;
  return (
    <div className="ways-in" data-demo={isDemo}>
      {isDemo && <DemoPanel people={demoPeople} />}
      <div className="entry-account">
        {isDemo && <h2>{say('With an account of your own')}</h2>}
        <Refusal>{problem}</Refusal>
        {openIdConnect !== null && (
          <a className="button-link" href={`/sign-in/openid-connect?to=${encodeURIComponent(to)}`}>
            {say('Sign in with {provider}', { provider: openIdConnect.name })}
          </a>
        )}
        <PasswordForm takesFocus={!isDemo} {...(address === undefined ? {} : { address })} />
        <p className="quiet">{say('No account yet? An administrator of your organisation can invite you.')}</p>
      </div>
    </div>
  );
}
