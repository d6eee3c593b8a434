import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useRef } from 'react';
import { paths } from '../../app/paths.ts';
import { useSession } from '../../app/session/session-context.ts';
import { refusalOf } from '../../components/refusal-of.ts';
import { sayBrowser } from '../../components/say-browser.ts';
import { sayMoment } from '../../components/say-moment.ts';
import { Section } from '../../components/section.tsx';
import { EndSessionDocument, type AccountPartsFragment, type EndSessionMutation } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PartProps } from './account-page.tsx';

type Session = AccountPartsFragment['sessions'][number];

/** Where one is signed in, and the way out of each. */
export function Sessions({ account: { sessions, isDemo }, onNotice }: PartProps) {
  const list = useRef<HTMLUListElement>(null);
  const end = useChange(EndSessionDocument);
  const run = ({ id, browser }: Session) => {
    const take = ({ endSession: answer }: EndSessionMutation) => {
      if (answer.__typename !== 'AccountSaved') return onNotice({ tone: 'error', text: refusalOf(answer) });
      onNotice({ tone: 'done', text: say('Signed out: {browser}.', { browser: sayBrowser(browser) }) });
      // Its button went with it.
      list.current?.focus({ preventScroll: true });
    };
    end.mutate(
      { session: id },
      { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) },
    );
  };
  return (
    <Section title={say('Where you are signed in')} note={isDemo ? sayOnlyHere() : sayIfStrange()}>
      <ul className="step-list" tabIndex={-1} ref={list} aria-label={say('Where you are signed in')}>
        {sessions.map((session) => (
          <li key={session.id}>
            <SessionWords session={session} />
            {session.isThis ? (
              <SignOut onFailure={(text) => onNotice({ tone: 'error', text })} />
            ) : (
              <Button
                variant="default"
                size="xs"
                aria-label={say('Sign out {browser}, since {moment}', {
                  browser: sayBrowser(session.browser),
                  moment: sayMoment(session.createdAt),
                })}
                loading={end.isPending && end.variables?.session === session.id}
                onClick={() => run(session)}
              >
                {say('Sign out there')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const sayOnlyHere = () => say('Others who are this person just now, in browsers of their own, are not shown.');
const sayIfStrange = () => say('If you do not know one of them, sign it out, and change your password.');

function SessionWords({ session: { browser, createdAt, seenAt, isThis } }: { session: Session }) {
  return (
    <div>
      <strong>{sayBrowser(browser)}</strong>{' '}
      {isThis && <span className="tag">{say('This one@@the browser that is in use')}</span>}
      <p className="quiet">
        {say('Since {created} · last used {seen}', { created: sayMoment(createdAt), seen: sayMoment(seenAt) })}
      </p>
    </div>
  );
}

function SignOut({ onFailure }: { onFailure(message: string): void }) {
  const { end } = useSession();
  return (
    <Button
      variant="default"
      size="xs"
      aria-label={say('Sign out here')}
      onClick={() => void end(paths.signIn()).catch(({ message }: Error) => onFailure(message))}
    >
      {say('Sign out')}
    </Button>
  );
}
