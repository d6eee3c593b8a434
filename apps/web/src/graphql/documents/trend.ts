// Written by `npm run codegen`: change the .graphql files instead.
import type { OverviewTrendQuery, OverviewTrendQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const OverviewTrendDocument: TrustedDocument<OverviewTrendQuery, OverviewTrendQueryVariables> = { kind: 'query', name: 'OverviewTrend', hash: 'e3bccadda80cbbeddbcf302e4866e7ad4351785d1d5ca62511d72bc2d3fb9221' };
