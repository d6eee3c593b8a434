// Written by `npm run codegen`: change the .graphql files instead.
import type { MilestonesQuery, MilestonesQueryVariables, RoadmapPageQuery, RoadmapPageQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const MilestonesDocument: TrustedDocument<MilestonesQuery, MilestonesQueryVariables> = { kind: 'query', name: 'Milestones', hash: '1ba41ce086d36ae64a3dc80ad64fb65f63be2f70c2c555cba496276ccf645283' };
export const RoadmapPageDocument: TrustedDocument<RoadmapPageQuery, RoadmapPageQueryVariables> = { kind: 'query', name: 'RoadmapPage', hash: 'ae46ddc4a7149c0431738cbff260cde3f0f6fb633f42c127de5361276f47066f' };
