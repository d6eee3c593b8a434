// Written by `npm run codegen`: change the .graphql files instead.
import type { BusinessQuery, BusinessQueryVariables, MetricToRemoveQuery, MetricToRemoveQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const BusinessDocument: TrustedDocument<BusinessQuery, BusinessQueryVariables> = { kind: 'query', name: 'Business', hash: 'd6c379be1be48c00c76b7830e77e6b6eebc3b0c561e4ceba8f8991b85e9f0f9d' };
export const MetricToRemoveDocument: TrustedDocument<MetricToRemoveQuery, MetricToRemoveQueryVariables> = { kind: 'query', name: 'MetricToRemove', hash: '4923be4ef7f2371aad1005ab9f5d38e311c16f5dd9a299292b6000aa4dd25e01' };
