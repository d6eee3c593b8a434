import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { limitRates, type RateLimits } from '../limits/rate-limits.ts';
import { refuseDeepInput } from '../limits/refuse-deep-input.ts';
import { onlyJsonForGraphql } from './only-json-for-graphql.ts';
import { refuseCrossSite } from './refuse-cross-site.ts';
import { tellRequestIds } from './request-id.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { TellFailure } from './tell-failure.filter.ts';

/** Everything that stands before all routes alike, whoever asks: in this order, so that a refusal has its headers. */
export async function guardServer(app: NestFastifyApplication, rateLimits: RateLimits): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  tellRequestIds(server);
  await app.register(helmet, SECURITY_HEADERS);
  refuseCrossSite(server);
  onlyJsonForGraphql(server);
  refuseDeepInput(server);
  await limitRates(app, rateLimits);
  app.useGlobalFilters(new TellFailure());
}
