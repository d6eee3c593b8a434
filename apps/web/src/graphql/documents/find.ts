// Written by `npm run codegen`: change the .graphql files instead.
import type { FindQuery, FindQueryVariables, FindableQuery, FindableQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const FindDocument: TrustedDocument<FindQuery, FindQueryVariables> = { kind: 'query', name: 'Find', hash: '518b684a7309745af329cef035131b440e5c214dbdd984994e638596652430de' };
export const FindableDocument: TrustedDocument<FindableQuery, FindableQueryVariables> = { kind: 'query', name: 'Findable', hash: 'a1a77f180a38c5c2414f62eb8194757d498a25b9b28a91891506de35442e952c' };
