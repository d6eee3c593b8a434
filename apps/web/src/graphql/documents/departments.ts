// Written by `npm run codegen`: change the .graphql files instead.
import type { DepartmentsQuery, DepartmentsQueryVariables, DepartmentDetailsQuery, DepartmentDetailsQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const DepartmentsDocument: TrustedDocument<DepartmentsQuery, DepartmentsQueryVariables> = { kind: 'query', name: 'Departments', hash: 'd489a27a8ccb4e5fad908383effd1404b1b5d76d566f3873bb23e2938a21763e' };
export const DepartmentDetailsDocument: TrustedDocument<DepartmentDetailsQuery, DepartmentDetailsQueryVariables> = { kind: 'query', name: 'DepartmentDetails', hash: '80eb0475f0fba49d48cdd7137bc7ed08cd3cc99211b154a153fbc765173933f3' };
