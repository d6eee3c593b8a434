import { Module } from '@nestjs/common';
import { ConflictLinkResolver, ConflictMapResolver } from './conflict-map.resolver.ts';

@Module({ providers: [ConflictLinkResolver, ConflictMapResolver] })
export class ConflictMapModule {}
