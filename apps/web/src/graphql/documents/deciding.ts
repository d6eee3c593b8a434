// Written by `npm run codegen`: change the .graphql files instead.
import type { ConflictToDecideQuery, ConflictToDecideQueryVariables, DecideConflictMutation, DecideConflictMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const ConflictToDecideDocument: TrustedDocument<ConflictToDecideQuery, ConflictToDecideQueryVariables> = { kind: 'query', name: 'ConflictToDecide', hash: '47add49baf92ce79131f0584438cec9528644ffd7d79701f8ccdc0ef98df8df9' };
export const DecideConflictDocument: TrustedDocument<DecideConflictMutation, DecideConflictMutationVariables> = { kind: 'mutation', name: 'DecideConflict', hash: '957533684770d69332123e27e57dffd755c4b24dd70ad0d167484a20bfe9a04d' };
