// Written by `npm run codegen`: change the .graphql files instead.
import type { DepartmentsQuery, DepartmentsQueryVariables, DepartmentDetailsQuery, DepartmentDetailsQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const DepartmentsDocument: TrustedDocument<DepartmentsQuery, DepartmentsQueryVariables> = { kind: 'query', name: 'Departments', hash: 'd489a27a8ccb4e5fad908383effd1404b1b5d76d566f3873bb23e2938a21763e' };
export const DepartmentDetailsDocument: TrustedDocument<DepartmentDetailsQuery, DepartmentDetailsQueryVariables> = { kind: 'query', name: 'DepartmentDetails', hash: '1302a9ddccc08e233fee9958b7a4447ac75f80052495dcf76177d47df2fa16a5' };
