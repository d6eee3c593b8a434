// Written by `npm run codegen`: change the .graphql files instead.
import type { MetricRoofQuery, MetricRoofQueryVariables, OutcomeRoofQuery, OutcomeRoofQueryVariables, DepartmentRoofQuery, DepartmentRoofQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const MetricRoofDocument: TrustedDocument<MetricRoofQuery, MetricRoofQueryVariables> = { kind: 'query', name: 'MetricRoof', hash: 'f575f9ef4efaf6e0e9ec6406b43ad1764b2507a42e4b2f035133ee2aebb25ade' };
export const OutcomeRoofDocument: TrustedDocument<OutcomeRoofQuery, OutcomeRoofQueryVariables> = { kind: 'query', name: 'OutcomeRoof', hash: '86db2d0b2627f05cff1681203440a827d571feb22f3146e7748cf16906751f1d' };
export const DepartmentRoofDocument: TrustedDocument<DepartmentRoofQuery, DepartmentRoofQueryVariables> = { kind: 'query', name: 'DepartmentRoof', hash: '807f66cedec2eb612347871e3afc55e2eb433c8911084edbb4a3a13a7ee1ccc7' };
