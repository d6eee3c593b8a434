// Written by `npm run codegen`: change the .graphql files instead.
import type { GoalSuccessionQuery, GoalSuccessionQueryVariables, DeclineSuccessorMutation, DeclineSuccessorMutationVariables, AskForSuccessorMutation, AskForSuccessorMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const GoalSuccessionDocument: TrustedDocument<GoalSuccessionQuery, GoalSuccessionQueryVariables> = { kind: 'query', name: 'GoalSuccession', hash: '7347d9dc031a0fc16b8da1a00340addf838fac2e22bb5eacaffe12c964ee06c5' };
export const DeclineSuccessorDocument: TrustedDocument<DeclineSuccessorMutation, DeclineSuccessorMutationVariables> = { kind: 'mutation', name: 'DeclineSuccessor', hash: 'fd63b1c1884fbf0ce4605e2f1668e9a50c6e1c25812705fad4c5fbf7636dd811' };
export const AskForSuccessorDocument: TrustedDocument<AskForSuccessorMutation, AskForSuccessorMutationVariables> = { kind: 'mutation', name: 'AskForSuccessor', hash: 'e5e69c958ca0139d059ad52cae967271a24482811f7ba793a99e00f090f49582' };
