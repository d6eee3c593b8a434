// Written by `npm run codegen`: change the .graphql files instead.
import type { DepartmentsQuery, DepartmentsQueryVariables, DepartmentDetailsQuery, DepartmentDetailsQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const DepartmentsDocument: TrustedDocument<DepartmentsQuery, DepartmentsQueryVariables> = { kind: 'query', name: 'Departments', hash: 'd489a27a8ccb4e5fad908383effd1404b1b5d76d566f3873bb23e2938a21763e' };
export const DepartmentDetailsDocument: TrustedDocument<DepartmentDetailsQuery, DepartmentDetailsQueryVariables> = { kind: 'query', name: 'DepartmentDetails', hash: '1cb99e2a75a70d7d95f62986eebaf4c05b770a494de31736ae417332c7fb56c8' };
