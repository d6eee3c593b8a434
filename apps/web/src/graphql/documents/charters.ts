// Written by `npm run codegen`: change the .graphql files instead.
import type { MyCharterQuery, MyCharterQueryVariables, DepartmentCharterQuery, DepartmentCharterQueryVariables, SharedCharterQuery, SharedCharterQueryVariables, DepartmentCharterPanelQuery, DepartmentCharterPanelQueryVariables, SaveCharterMutation, SaveCharterMutationVariables, RereadCharterMutation, RereadCharterMutationVariables, RemoveCharterMutation, RemoveCharterMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const MyCharterDocument: TrustedDocument<MyCharterQuery, MyCharterQueryVariables> = { kind: 'query', name: 'MyCharter', hash: '61d07869257427a6c1ff06abca4e50bb772fbc0d6300ad17539bff004453260e' };
export const DepartmentCharterDocument: TrustedDocument<DepartmentCharterQuery, DepartmentCharterQueryVariables> = { kind: 'query', name: 'DepartmentCharter', hash: 'b5c523265910932a21417ce06a883d7c756bd37ac0e225cb1b49792c1df7062a' };
export const SharedCharterDocument: TrustedDocument<SharedCharterQuery, SharedCharterQueryVariables> = { kind: 'query', name: 'SharedCharter', hash: 'c1673bb394d59dcbc94539f9f5ffe9ba22022279343c41ba77e6b779da1549c5' };
export const DepartmentCharterPanelDocument: TrustedDocument<DepartmentCharterPanelQuery, DepartmentCharterPanelQueryVariables> = { kind: 'query', name: 'DepartmentCharterPanel', hash: '3cb8d3e9583e6e4ad1b9e900365b0a19c28542d1b509e358e783f8a26c9613ed' };
export const SaveCharterDocument: TrustedDocument<SaveCharterMutation, SaveCharterMutationVariables> = { kind: 'mutation', name: 'SaveCharter', hash: '01b0bf2692ea6dcfe4cda73d8a9fbd197673146cdf57d74292c3189ac75c0e49' };
export const RereadCharterDocument: TrustedDocument<RereadCharterMutation, RereadCharterMutationVariables> = { kind: 'mutation', name: 'RereadCharter', hash: '2f765aec6b3e00ba09080f13f1b6f4b26eabd65d59bb1038ee7e0cbd460d385d' };
export const RemoveCharterDocument: TrustedDocument<RemoveCharterMutation, RemoveCharterMutationVariables> = { kind: 'mutation', name: 'RemoveCharter', hash: '7a9e6e2f51157c6d913484c2f1d13808d5f787a7f60dc2c62b9a4580705edf69' };
