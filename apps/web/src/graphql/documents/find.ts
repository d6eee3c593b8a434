// Written by `npm run codegen`: change the .graphql files instead.
import type { FindQuery, FindQueryVariables, FindableQuery, FindableQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const FindDocument: TrustedDocument<FindQuery, FindQueryVariables> = { kind: 'query', name: 'Find', hash: 'a28a328fcbfcffd735ff7ec12f7edd1dea9c6720e7b34e178b05353f03b34e25' };
export const FindableDocument: TrustedDocument<FindableQuery, FindableQueryVariables> = { kind: 'query', name: 'Findable', hash: 'a1a77f180a38c5c2414f62eb8194757d498a25b9b28a91891506de35442e952c' };
