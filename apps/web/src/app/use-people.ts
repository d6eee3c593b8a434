import { PeopleDocument, type PersonPartsFragment } from '../graphql/operations.ts';
import { useQuestion } from '../graphql/use-question.ts';
import { useActingPerson } from './acting-person.ts';

interface KnownPeople {
  readonly people: readonly PersonPartsFragment[];
  /** Who the person says that they are; undefined where they did not, or where that person has left. */
  readonly acting: PersonPartsFragment | undefined;
  /** False until the people are known. */
  readonly ready: boolean;
}

/** The people of an organisation, and who of them acts here. */
export function usePeople(organisation: string): KnownPeople {
  const key = useActingPerson(organisation);
  const { data } = useQuestion(PeopleDocument, { organisation }, { enabled: organisation !== '' });
  const people = data?.organisation?.people ?? [];
  return { people, acting: people.find((person) => person.key === key), ready: data !== undefined };
}
