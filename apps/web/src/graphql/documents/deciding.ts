// Written by `npm run codegen`: change the .graphql files instead.
import type { ConflictToDecideQuery, ConflictToDecideQueryVariables, DecideConflictMutation, DecideConflictMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const ConflictToDecideDocument: TrustedDocument<ConflictToDecideQuery, ConflictToDecideQueryVariables> = { kind: 'query', name: 'ConflictToDecide', hash: 'ec84b89a2d153cb828161a74cd416cce4731ce8046d26dd695e4b33f591ceb9d' };
export const DecideConflictDocument: TrustedDocument<DecideConflictMutation, DecideConflictMutationVariables> = { kind: 'mutation', name: 'DecideConflict', hash: '957533684770d69332123e27e57dffd755c4b24dd70ad0d167484a20bfe9a04d' };
