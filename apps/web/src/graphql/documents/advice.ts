// Written by `npm run codegen`: change the .graphql files instead.
import type { AdviceQuery, AdviceQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const AdviceDocument: TrustedDocument<AdviceQuery, AdviceQueryVariables> = { kind: 'query', name: 'Advice', hash: 'fae332a6f0f9d3d010afedd3bf66a904450329da7040a02685ffb4a4afc24d2b' };
