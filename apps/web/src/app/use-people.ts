import { PeopleDocument, type PersonPartsFragment } from '../graphql/operations.ts';
import { useQuestion } from '../graphql/use-question.ts';
import { useMembership } from './session/session-context.ts';

interface KnownPeople {
  readonly people: readonly PersonPartsFragment[];
  /** Who is signed in, as a person of the plan; undefined where the account is linked to none, or that one has left. */
  readonly acting: PersonPartsFragment | undefined;
  /** False until the people are known. */
  readonly ready: boolean;
}

/** The people of an organisation, and who of them acts here. */
export function usePeople(organisation: string): KnownPeople {
  const key = useMembership(organisation)?.personKey ?? null;
  const { data } = useQuestion(PeopleDocument, { organisation }, { enabled: organisation !== '' });
  const people = data?.organisation?.people ?? [];
  return { people, acting: people.find((person) => person.key === key), ready: data !== undefined };
}
