import { say } from '@concord/texts';
import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { paths } from './paths.ts';
import { LanguageItems } from './language-items.tsx';
import { initials } from './initials.ts';
import { rightsOf } from './session/rights.ts';
import { useSession, useSomebody } from './session/session-context.ts';
import { sayStanding } from './session/say-standing.ts';
import { membershipIn } from './session/somebody.ts';

/**
 * Who is signed in, their account, and the way out.
 * @param organisation whose pages these are; missing: nobody's
 */
export function AccountMenu({ organisation }: { organisation?: string }) {
  const somebody = useSomebody();
  const { end } = useSession();
  const { pathname, search } = useLocation();
  const [failure, setFailure] = useState<string | null>(null);
  if (somebody === undefined) return null;
  const { name, email, isDemo } = somebody;
  const membership = organisation === undefined ? undefined : membershipIn(somebody, organisation);
  const leave = (goTo: string) => {
    setFailure(null);
    void end(goTo).catch(({ message }: Error) => setFailure(message));
  };
  return (
    <Menu
      position="bottom-end"
      width={300}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <Button
          variant="default"
          className="account-button"
          aria-label={say('Signed in as {name}', { name })}
          title={name}
        >
          {/* Drawn, not text: they are no part of the button's name. */}
          <span className="account-initials" data-initials={initials(name)} />
          <span className="account-name">{name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className="account-who" role="group" aria-label={say('Your account')}>
          <strong>{name}</strong>
          <span className="quiet">{email}</span>
          {organisation !== undefined && <span className="quiet">{sayStanding(membership)}</span>}
          {isDemo && <span className="quiet">{say('Made up: this is a demo.')}</span>}
        </div>
        <Menu.Item component={Link} to={paths.account()}>
          {say('Your account')}
        </Menu.Item>
        {organisation !== undefined && membership !== undefined && (
          <Menu.Item component={Link} to={paths.myCharter(organisation)}>
            {say('My charter')}
          </Menu.Item>
        )}
        <Menu.Item component={Link} to={paths.newOrganisation()}>
          {say('New organisation')}
        </Menu.Item>
        {organisation !== undefined && rightsOf(membership).administer && (
          <Menu.Item component={Link} to={paths.administration(organisation)}>
            {say('Administration')}
          </Menu.Item>
        )}
        <LanguageItems />
        {isDemo && (
          <Menu.Item closeMenuOnClick={false} onClick={() => leave(`${paths.signIn(pathname + search)}#demo`)}>
            {say('Be somebody else')}
          </Menu.Item>
        )}
        <Menu.Item closeMenuOnClick={false} onClick={() => leave(paths.signIn())}>
          {failure === null ? say('Sign out') : say('Sign out: this did not work yet. {failure}', { failure })}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
