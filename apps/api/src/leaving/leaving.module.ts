import { Module } from '@nestjs/common';
import { LeavingResolver } from './leaving.resolver.ts';
import { LeavingService } from './leaving.service.ts';

@Module({ providers: [LeavingResolver, LeavingService] })
export class LeavingModule {}
