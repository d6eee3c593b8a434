// Written by `npm run codegen`: change the .graphql files instead.
import type { AcknowledgeConflictMutation, AcknowledgeConflictMutationVariables, ReopenConflictMutation, ReopenConflictMutationVariables, CorrectModelMutation, CorrectModelMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const AcknowledgeConflictDocument: TrustedDocument<AcknowledgeConflictMutation, AcknowledgeConflictMutationVariables> = { kind: 'mutation', name: 'AcknowledgeConflict', hash: '92f3123609947e2321d92dbb68aa32f18904a0396a9771de043891ed41a5228d' };
export const ReopenConflictDocument: TrustedDocument<ReopenConflictMutation, ReopenConflictMutationVariables> = { kind: 'mutation', name: 'ReopenConflict', hash: '4b28d9dd4be7a52e9200e2b28763a9b09da2fd33accc71ab787c4af8f4f68f34' };
export const CorrectModelDocument: TrustedDocument<CorrectModelMutation, CorrectModelMutationVariables> = { kind: 'mutation', name: 'CorrectModel', hash: 'e1153c5d49759e4e4e3bea894fb99b67f1d3211e8f3adf40a150b9270b32896d' };
