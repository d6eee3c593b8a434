// Written by `npm run codegen`: change the .graphql files instead.
import type { GoalTextHelpQuery, GoalTextHelpQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const GoalTextHelpDocument: TrustedDocument<GoalTextHelpQuery, GoalTextHelpQueryVariables> = { kind: 'query', name: 'GoalTextHelp', hash: 'c823cc932ba8cda76f938973240610bf2563c5107cc2d14d02a86cf8405bf688' };
