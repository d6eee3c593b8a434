import type { ConflictDetailsQuery } from '../../graphql/operations.ts';

/** A conflict as its page shows it. */
export type ConflictDetails = NonNullable<NonNullable<ConflictDetailsQuery['organisation']>['conflict']>;
