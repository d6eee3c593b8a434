// Written by `npm run codegen`: change the .graphql files instead.
import type { PlanDocumentQuery, PlanDocumentQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const PlanDocumentDocument: TrustedDocument<PlanDocumentQuery, PlanDocumentQueryVariables> = { kind: 'query', name: 'PlanDocument', hash: '1ccf26b399953f85ec685ff024eb4b5a914183bea264fee0fb85cf41458bea1e' };
