import { Module } from '@nestjs/common';
import { OrganisationSegmentsResolver, SeenBySegmentResolver, SegmentResolver } from './segment.resolver.ts';

@Module({ providers: [OrganisationSegmentsResolver, SegmentResolver, SeenBySegmentResolver] })
export class SegmentModule {}
