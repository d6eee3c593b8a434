// Written by `npm run codegen`: change the .graphql files instead.
import type { GoalsQuery, GoalsQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const GoalsDocument: TrustedDocument<GoalsQuery, GoalsQueryVariables> = { kind: 'query', name: 'Goals', hash: 'ff79f54113ff18dae1f8a8a91540b44c19034fea04ed72dc693fc438dd58e4ae' };
