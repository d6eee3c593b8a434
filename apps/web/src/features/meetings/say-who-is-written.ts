import { say } from '@concord/texts';
import { sayAll } from '../../components/say-people.ts';

interface Invited {
  readonly isInvited: boolean;
  readonly person: { readonly name: string; readonly email?: string | null };
}

/**
 * Who gets an invitation by mail, and who has to be told: people without an address in the plan may still have one
 * with which they sign in, which only the server knows.
 *
 * @example
 * sayWhoIsWritten(participants); // "A mail goes to Ingrid Solbakken and Jonas Weber. The plan has no address of Mette Dalgaard: …"
 */
export function sayWhoIsWritten(participants: readonly Invited[]): string {
  const invited = participants.filter(({ isInvited }) => isInvited).map(({ person }) => person);
  const names = (some: typeof invited) => sayAll(some.map(({ name }) => name));
  const reached = invited.filter(({ email }) => email != null);
  const others = invited.filter(({ email }) => email == null);
  return [
    ...(reached.length > 0
      ? [say('A mail with an entry for the calendar goes to {names}.', { names: names(reached) })]
      : []),
    ...(others.length > 0
      ? [
          say(
            'The plan has no e-mail address of {names}: they get a mail only if they sign in with one. ' +
              'You are told who got none.',
            { names: names(others) },
          ),
        ]
      : []),
  ].join(' ');
}
