import { Module } from '@nestjs/common';
import { WhatIfTogetherResolver } from './what-if.resolver.ts';
import { WhatIfService } from './what-if.service.ts';

@Module({ providers: [WhatIfService, WhatIfTogetherResolver] })
export class WhatIfModule {}
