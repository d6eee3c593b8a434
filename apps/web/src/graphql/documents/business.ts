// Written by `npm run codegen`: change the .graphql files instead.
import type { BusinessQuery, BusinessQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const BusinessDocument: TrustedDocument<BusinessQuery, BusinessQueryVariables> = { kind: 'query', name: 'Business', hash: 'd6c379be1be48c00c76b7830e77e6b6eebc3b0c561e4ceba8f8991b85e9f0f9d' };
