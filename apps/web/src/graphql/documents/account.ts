// Written by `npm run codegen`: change the .graphql files instead.
import type { OwnAccountQuery, OwnAccountQueryVariables, OwnDataQuery, OwnDataQueryVariables, EndSessionMutation, EndSessionMutationVariables, ChangePasswordMutation, ChangePasswordMutationVariables, UnlinkIdentityMutation, UnlinkIdentityMutationVariables, RemoveAccountMutation, RemoveAccountMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const OwnAccountDocument: TrustedDocument<OwnAccountQuery, OwnAccountQueryVariables> = { kind: 'query', name: 'OwnAccount', hash: 'ff510de3f1e1139591b6f79b79d47efd4ab61c59cc79bc71e63a987dd734b466' };
export const OwnDataDocument: TrustedDocument<OwnDataQuery, OwnDataQueryVariables> = { kind: 'query', name: 'OwnData', hash: '55fc26bd084a43b210e6b9f7a4677967f8762dc69e585b2288c47ec8ea413b51' };
export const EndSessionDocument: TrustedDocument<EndSessionMutation, EndSessionMutationVariables> = { kind: 'mutation', name: 'EndSession', hash: '872d072137752738562241b563494ce6519809227c90fa386fc6b68a76ce0737' };
export const ChangePasswordDocument: TrustedDocument<ChangePasswordMutation, ChangePasswordMutationVariables> = { kind: 'mutation', name: 'ChangePassword', hash: '405b32de148145039a64e884a349b4d6b486c1464dba8809337461714f92bc18' };
export const UnlinkIdentityDocument: TrustedDocument<UnlinkIdentityMutation, UnlinkIdentityMutationVariables> = { kind: 'mutation', name: 'UnlinkIdentity', hash: '593f0e2c43e53aa957615896c6ade32d25c93361045de42c61e228257a4b25ab' };
export const RemoveAccountDocument: TrustedDocument<RemoveAccountMutation, RemoveAccountMutationVariables> = { kind: 'mutation', name: 'RemoveAccount', hash: 'ba5cdb8b334cf6ab0a18830e68930f7efb7ed26a1e415b3e76291a8284e6825d' };
