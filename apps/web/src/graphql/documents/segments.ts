// Written by `npm run codegen`: change the .graphql files instead.
import type { SegmentsQuery, SegmentsQueryVariables, SeenBySegmentQuery, SeenBySegmentQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const SegmentsDocument: TrustedDocument<SegmentsQuery, SegmentsQueryVariables> = { kind: 'query', name: 'Segments', hash: '99d44af84c90276deea5cfe04ccaa6f6b31a0ba85b5ded2d4dc6398df25b4194' };
export const SeenBySegmentDocument: TrustedDocument<SeenBySegmentQuery, SeenBySegmentQueryVariables> = { kind: 'query', name: 'SeenBySegment', hash: '7e367583cd766491a2b6d1c7692094e0e11e9e3f297c10b2258dfbd6f41f1179' };
