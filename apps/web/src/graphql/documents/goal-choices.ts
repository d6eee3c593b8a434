// Written by `npm run codegen`: change the .graphql files instead.
import type { ChoosableGoalsQuery, ChoosableGoalsQueryVariables, ChosenGoalQuery, ChosenGoalQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const ChoosableGoalsDocument: TrustedDocument<ChoosableGoalsQuery, ChoosableGoalsQueryVariables> = { kind: 'query', name: 'ChoosableGoals', hash: '4eafbf0eecf065531e048ddc693871871627279dfdc686c9b10718df941875aa' };
export const ChosenGoalDocument: TrustedDocument<ChosenGoalQuery, ChosenGoalQueryVariables> = { kind: 'query', name: 'ChosenGoal', hash: 'fc0337c20aba07266912610b6d09b8b76745e6d06f0da66dc9167952e95a1d12' };
