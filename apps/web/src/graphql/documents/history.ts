// Written by `npm run codegen`: change the .graphql files instead.
import type { GoalHistoryQuery, GoalHistoryQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const GoalHistoryDocument: TrustedDocument<GoalHistoryQuery, GoalHistoryQueryVariables> = { kind: 'query', name: 'GoalHistory', hash: 'd2ae2acf4ced398b8b705225f5aa3970cab2e5a6c5a556b0f13e33e053fb64a8' };
