import { type MeetingRow, membersOf } from '@concord/persistence';
import { type Person, toPerson } from '../../business-model/business-model.graphql-types.ts';
import type { OrganisationReader } from '../../judgement/organisation-reader.ts';
import type { Addressee } from './calendar-entry.ts';

export interface Addressees {
  readonly organizer: Addressee;
  /** Whom a letter reaches, the chair among them. */
  readonly attendees: readonly Addressee[];
  /** Invited, and nobody knows their address. */
  readonly notReached: Person[];
}

/** Whoever leads a meeting without an address: calendars want one all the same, which nobody can write to. */
const NO_ADDRESS = 'no-address@concord.invalid';

/**
 * Who is invited to a meeting, and how they are reached: by the address with which they sign in, else by the one that
 * the plan has.
 */
export async function addresseesOf(
  reader: OrganisationReader,
  { chairKey, people }: Pick<MeetingRow, 'chairKey' | 'people'>,
): Promise<Addressees> {
  const { manager, organisation } = reader;
  const members = await membersOf(manager, organisation.organisationId);
  const accounts = new Map(members.map(({ personKey, email }) => [personKey, email]));
  const judgement = await reader.judgement();
  const known = [...new Set([chairKey, ...people])].flatMap((key) => {
    const person = judgement.people.get(key);
    return person ? [{ person, email: accounts.get(key) ?? person.email }] : [];
  });
  const attendees = known.flatMap(({ person, email }) =>
    email === undefined ? [] : [{ key: person.key, name: person.name, email }],
  );
  const chair = attendees.find(({ key }) => key === chairKey);
  const chairName = judgement.people.get(chairKey)?.name ?? 'Concord';
  return {
    organizer: chair ? { name: chair.name, email: chair.email } : { name: chairName, email: NO_ADDRESS },
    attendees: attendees.map(({ name, email }) => ({ name, email })),
    notReached: known.flatMap(({ person, email }) => (email === undefined ? [toPerson(reader, person)] : [])),
  };
}
