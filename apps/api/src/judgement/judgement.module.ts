import { Global, Module } from '@nestjs/common';
import { JudgementService } from './judgement.service.ts';

@Global()
@Module({ providers: [JudgementService], exports: [JudgementService] })
export class JudgementModule {}
