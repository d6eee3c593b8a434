// Written by `npm run codegen`: change the .graphql files instead.
import type { WaitingQuery, WaitingQueryVariables, WaitingCountQuery, WaitingCountQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const WaitingDocument: TrustedDocument<WaitingQuery, WaitingQueryVariables> = { kind: 'query', name: 'Waiting', hash: '31849dc0acbfa6aa5bacdd4a722a1c5e190d45df3f081d88fcc3ff622bc91674' };
export const WaitingCountDocument: TrustedDocument<WaitingCountQuery, WaitingCountQueryVariables> = { kind: 'query', name: 'WaitingCount', hash: 'f5e73e484105015c055862240744be2eee0f1af1e669aac2dd41893a3c365f95' };
