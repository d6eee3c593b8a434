import type { SeenBySegmentQuery, SegmentPartsFragment, SegmentsQuery } from '../../graphql/operations.ts';

/** An outcome with what it weighs for all. */
export type WeighedOutcome = NonNullable<SegmentsQuery['organisation']>['outcomes'][number];

export type SegmentDetails = SegmentPartsFragment;

type SeenOrganisation = NonNullable<SeenBySegmentQuery['organisation']>;

/** Alignment as its three numbers. */
export type Alignment = SeenOrganisation['alignment'];

/** A segment of customers with the plan as it is for them. */
export type SeenSegment = NonNullable<SeenOrganisation['segment']>;
