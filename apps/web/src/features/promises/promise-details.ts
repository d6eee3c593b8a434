import type { PromiseDetailsQuery } from '../../graphql/operations.ts';

export type PromiseOrganisation = NonNullable<PromiseDetailsQuery['organisation']>;
export type PromiseDetails = NonNullable<PromiseOrganisation['promise']>;
export type Staffing = PromiseDetails['staffing'][number];
