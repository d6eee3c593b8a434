import type { OutcomeDetailsQuery } from '../../graphql/operations.ts';

export type OutcomeOrganisation = NonNullable<OutcomeDetailsQuery['organisation']>;

/** An outcome as its page shows it. */
export type OutcomeDetails = NonNullable<OutcomeOrganisation['outcome']>;
