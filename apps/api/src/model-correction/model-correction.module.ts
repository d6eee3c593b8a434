import { Module } from '@nestjs/common';
import { ModelCorrectionResolver } from './model-correction.resolver.ts';
import { ModelCorrectionService } from './model-correction.service.ts';

@Module({ providers: [ModelCorrectionService, ModelCorrectionResolver] })
export class ModelCorrectionModule {}
