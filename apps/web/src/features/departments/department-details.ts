import type { DepartmentDetailsQuery } from '../../graphql/operations.ts';

export type DepartmentOrganisation = NonNullable<DepartmentDetailsQuery['organisation']>;

/** A department as its page shows it. */
export type DepartmentDetails = NonNullable<DepartmentOrganisation['department']>;
