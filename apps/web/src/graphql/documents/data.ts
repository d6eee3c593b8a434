// Written by `npm run codegen`: change the .graphql files instead.
import type { DataSetsQuery, DataSetsQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const DataSetsDocument: TrustedDocument<DataSetsQuery, DataSetsQueryVariables> = { kind: 'query', name: 'DataSets', hash: '5d032debb64db6638e42e62d16772b57f546b07902dd7464d926452fa829f180' };
