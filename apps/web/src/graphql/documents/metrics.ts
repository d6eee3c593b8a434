// Written by `npm run codegen`: change the .graphql files instead.
import type { MetricPageQuery, MetricPageQueryVariables, ChangeMetricReadingsMutation, ChangeMetricReadingsMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const MetricPageDocument: TrustedDocument<MetricPageQuery, MetricPageQueryVariables> = { kind: 'query', name: 'MetricPage', hash: '74301c423dd7616f3b6808872ae5569e3146345381fbd96dc0801beea0ea03e2' };
export const ChangeMetricReadingsDocument: TrustedDocument<ChangeMetricReadingsMutation, ChangeMetricReadingsMutationVariables> = { kind: 'mutation', name: 'ChangeMetricReadings', hash: '9ec590151426efc5c8fc99707a272216f4b362f6ea440211e47c22ba95cf3944' };
