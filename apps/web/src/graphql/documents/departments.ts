// Written by `npm run codegen`: change the .graphql files instead.
import type { DepartmentsQuery, DepartmentsQueryVariables, DepartmentDetailsQuery, DepartmentDetailsQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const DepartmentsDocument: TrustedDocument<DepartmentsQuery, DepartmentsQueryVariables> = { kind: 'query', name: 'Departments', hash: 'a1613a585911c0c5051ad6a00d38f2c35ba6ebdc9bdaf8a53b280465b2855b8d' };
export const DepartmentDetailsDocument: TrustedDocument<DepartmentDetailsQuery, DepartmentDetailsQueryVariables> = { kind: 'query', name: 'DepartmentDetails', hash: '4dea766b54e4c697102a00e28a2589d90479394bb5ccae6cba40d141a7175230' };
