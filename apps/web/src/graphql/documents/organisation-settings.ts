// Written by `npm run codegen`: change the .graphql files instead.
import type { OrganisationSettingsQuery, OrganisationSettingsQueryVariables, ChangeOrganisationMutation, ChangeOrganisationMutationVariables, NeverStaleSettingsQuery, NeverStaleSettingsQueryVariables, ChangeNeverStaleMutation, ChangeNeverStaleMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const OrganisationSettingsDocument: TrustedDocument<OrganisationSettingsQuery, OrganisationSettingsQueryVariables> = { kind: 'query', name: 'OrganisationSettings', hash: '6314d9afce42a301a97d3002fda492e75792624910561100a6d5cc99ed46e0fa' };
export const ChangeOrganisationDocument: TrustedDocument<ChangeOrganisationMutation, ChangeOrganisationMutationVariables> = { kind: 'mutation', name: 'ChangeOrganisation', hash: 'a9132d2eab2947812a129ae4c8998acc9063d8e1deceb7595184fce69e3a4915' };
export const NeverStaleSettingsDocument: TrustedDocument<NeverStaleSettingsQuery, NeverStaleSettingsQueryVariables> = { kind: 'query', name: 'NeverStaleSettings', hash: '1969a3ef1c0f4c29b0fc4b4f599904f83a889fff480b9427ac8596171de5a2a4' };
export const ChangeNeverStaleDocument: TrustedDocument<ChangeNeverStaleMutation, ChangeNeverStaleMutationVariables> = { kind: 'mutation', name: 'ChangeNeverStale', hash: '2c0cdff2ac88d4994bb124ce652340fd2d981d526e10e87d22be705eaebade2c' };
