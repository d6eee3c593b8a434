// Written by `npm run codegen`: change the .graphql files instead.
import type { StartQuery, StartQueryVariables, AddToModelMutation, AddToModelMutationVariables, MayCreateOrganisationsQuery, MayCreateOrganisationsQueryVariables, CreateOrganisationMutation, CreateOrganisationMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const StartDocument: TrustedDocument<StartQuery, StartQueryVariables> = { kind: 'query', name: 'Start', hash: '8a3c3d56acedb6f847923ae088679becdf1479347de1a27e3e23d80cedbbbb7d' };
export const AddToModelDocument: TrustedDocument<AddToModelMutation, AddToModelMutationVariables> = { kind: 'mutation', name: 'AddToModel', hash: 'a66ee4a38f564476d3b011929d64950a9828ee09e0f9efac13c255766174be16' };
export const MayCreateOrganisationsDocument: TrustedDocument<MayCreateOrganisationsQuery, MayCreateOrganisationsQueryVariables> = { kind: 'query', name: 'MayCreateOrganisations', hash: '82715524f9fccc7c4f8761e562c3f325fa906a0b113006b69ff89b5fac2f4ae6' };
export const CreateOrganisationDocument: TrustedDocument<CreateOrganisationMutation, CreateOrganisationMutationVariables> = { kind: 'mutation', name: 'CreateOrganisation', hash: '283b280b9386b7a3d05ef094ca8f285ea6cd5e048ac056f6a25afc7f5f54e63c' };
