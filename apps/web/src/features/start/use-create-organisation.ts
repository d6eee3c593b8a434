import { useState } from 'react';
import { useSession } from '../../app/session/session-context.ts';
import { askSomebody } from '../../app/session/sign-in-requests.ts';
import { refusalOf } from '../../components/refusal-of.ts';
import { CreateOrganisationDocument, type CreateOrganisationMutationVariables } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';

/** @param onMade hears of its key when the session knows that whoever made it administers it */
export function useCreateOrganisation(onMade: (key: string) => void) {
  const { begin } = useSession();
  const change = useChange(CreateOrganisationDocument);
  const [refusal, setRefusal] = useState<string>();
  const enter = async (key: string) => {
    const somebody = await askSomebody();
    if (somebody !== null) begin(somebody);
    onMade(key);
  };
  const refuse = ({ message }: Error) => setRefusal(message);
  const create = (wanted: CreateOrganisationMutationVariables) =>
    change.mutate(wanted, {
      onSuccess: ({ createOrganisation }) => {
        if (createOrganisation.__typename === 'OrganisationCreated')
          return void enter(createOrganisation.key).catch(refuse);
        setRefusal(refusalOf(createOrganisation));
      },
      onError: refuse,
    });
  return { create, refusal, isPending: change.isPending };
}
