// Written by `npm run codegen`: change the .graphql files instead.
import type { CapacitiesQuery, CapacitiesQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const CapacitiesDocument: TrustedDocument<CapacitiesQuery, CapacitiesQueryVariables> = { kind: 'query', name: 'Capacities', hash: '175d3aacd56d79dd604194b5a474b8beb0abc2545e2bd78730e6889254552302' };
