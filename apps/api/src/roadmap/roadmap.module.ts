import { Module } from '@nestjs/common';
import { RoadmapResolver, RoadmapRowResolver } from './roadmap.resolver.ts';

@Module({ providers: [RoadmapResolver, RoadmapRowResolver] })
export class RoadmapModule {}
