import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { identifyRequests, refuseStrangers } from '../account/identify-requests.ts';
import { KnownPrograms } from '../account/known-programs.ts';
import { speakAsAsked } from '../language/speak-as-asked.ts';
import { limitRates, type RateLimits } from '../limits/rate-limits.ts';
import { refuseOversizedInput } from '../limits/refuse-oversized-input.ts';
import { onlyJsonForGraphql } from './only-json-for-graphql.ts';
import { refuseCrossSite } from './refuse-cross-site.ts';
import { tellRequestIds } from './request-id.ts';
import { sendSecurityHeaders } from './security-headers.ts';
import { TellFailure } from './tell-failure.filter.ts';

/** Everything that stands before all routes alike, whoever asks: in this order, so that a refusal has its headers. */
export async function guardServer(
  app: NestFastifyApplication,
  accounts: DataSource,
  rateLimits: RateLimits,
): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  speakAsAsked(server);
  tellRequestIds(server);
  sendSecurityHeaders(server);
  refuseCrossSite(server);
  onlyJsonForGraphql(server);
  refuseOversizedInput(server);
  await app.register(cookie);
  identifyRequests(server, accounts, app.get(KnownPrograms));
  await limitRates(app, rateLimits);
  refuseStrangers(server);
  app.useGlobalFilters(new TellFailure());
}
