// Written by `npm run codegen`: change the .graphql files instead.
import type { WaitingQuery, WaitingQueryVariables, WaitingCountQuery, WaitingCountQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const WaitingDocument: TrustedDocument<WaitingQuery, WaitingQueryVariables> = { kind: 'query', name: 'Waiting', hash: 'c8549f62e5e234f1d228ecbee16499ba03a76701112450c3517d8eebf48bb07f' };
export const WaitingCountDocument: TrustedDocument<WaitingCountQuery, WaitingCountQueryVariables> = { kind: 'query', name: 'WaitingCount', hash: 'f5e73e484105015c055862240744be2eee0f1af1e669aac2dd41893a3c365f95' };
