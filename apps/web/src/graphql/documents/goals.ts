// Written by `npm run codegen`: change the .graphql files instead.
import type { GoalsQuery, GoalsQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const GoalsDocument: TrustedDocument<GoalsQuery, GoalsQueryVariables> = { kind: 'query', name: 'Goals', hash: '8f8322b49dfaebd3bf05c2e9695ed22ef063b8d9353746fbdb894749bba9d610' };
