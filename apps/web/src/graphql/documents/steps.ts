// Written by `npm run codegen`: change the .graphql files instead.
import type { AcknowledgeConflictMutation, AcknowledgeConflictMutationVariables, ReopenConflictMutation, ReopenConflictMutationVariables, CorrectModelMutation, CorrectModelMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const AcknowledgeConflictDocument: TrustedDocument<AcknowledgeConflictMutation, AcknowledgeConflictMutationVariables> = { kind: 'mutation', name: 'AcknowledgeConflict', hash: '92f3123609947e2321d92dbb68aa32f18904a0396a9771de043891ed41a5228d' };
export const ReopenConflictDocument: TrustedDocument<ReopenConflictMutation, ReopenConflictMutationVariables> = { kind: 'mutation', name: 'ReopenConflict', hash: '4b28d9dd4be7a52e9200e2b28763a9b09da2fd33accc71ab787c4af8f4f68f34' };
export const CorrectModelDocument: TrustedDocument<CorrectModelMutation, CorrectModelMutationVariables> = { kind: 'mutation', name: 'CorrectModel', hash: '2d7383ee4fd31f67cae393a079355b8a9e74988992f1cd549a2c1dceda0c6d66' };
