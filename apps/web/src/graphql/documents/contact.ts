// Written by `npm run codegen`: change the .graphql files instead.
import type { OrganisationContactQuery, OrganisationContactQueryVariables, DepartmentContactQuery, DepartmentContactQueryVariables, OutcomeContactQuery, OutcomeContactQueryVariables, MarkContactMutation, MarkContactMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const OrganisationContactDocument: TrustedDocument<OrganisationContactQuery, OrganisationContactQueryVariables> = { kind: 'query', name: 'OrganisationContact', hash: 'f955f7dd8371c7c3a3d9907b4d9cf7a897a651ef47d3fef58876321c86135edd' };
export const DepartmentContactDocument: TrustedDocument<DepartmentContactQuery, DepartmentContactQueryVariables> = { kind: 'query', name: 'DepartmentContact', hash: '6059104c6b9fa208b66cac363a50d47c2b678f9644a640c1c109a1fe47e26553' };
export const OutcomeContactDocument: TrustedDocument<OutcomeContactQuery, OutcomeContactQueryVariables> = { kind: 'query', name: 'OutcomeContact', hash: 'a1331fe93a0d1e0b8ac6dac84ba7f39efc3084b8eaff266d3d0ec54658ba4e81' };
export const MarkContactDocument: TrustedDocument<MarkContactMutation, MarkContactMutationVariables> = { kind: 'mutation', name: 'MarkContact', hash: '78766501175d7a27467592a6d3dbd62c51effc2e07d6b8cd999a8bed9bac9eca' };
