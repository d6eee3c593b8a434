import { Module } from '@nestjs/common';
import { LiveController } from './live.controller.ts';
import { LiveRevisions } from './live-revisions.ts';

@Module({ controllers: [LiveController], providers: [LiveRevisions] })
export class LiveModule {}
