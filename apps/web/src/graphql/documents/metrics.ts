// Written by `npm run codegen`: change the .graphql files instead.
import type { MetricPageQuery, MetricPageQueryVariables, ChangeMetricReadingsMutation, ChangeMetricReadingsMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const MetricPageDocument: TrustedDocument<MetricPageQuery, MetricPageQueryVariables> = { kind: 'query', name: 'MetricPage', hash: '08ca40cee22d604dcb3157a56369308d44a40019f9c3140a439247667ce005c3' };
export const ChangeMetricReadingsDocument: TrustedDocument<ChangeMetricReadingsMutation, ChangeMetricReadingsMutationVariables> = { kind: 'mutation', name: 'ChangeMetricReadings', hash: '035a2781da72835eefe2a5f0493b9e2f3b0cf974f10a3a7240df91ae32730863' };
