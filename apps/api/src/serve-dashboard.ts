import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Addresses that belong to the API; everything else is a page of the dashboard. */
const OF_THE_API = /^\/(graphql(?!\/explorer\/?(\?|$))|health|live|metrics)(\/|\?|$)/;

/** Serves the built dashboard: its files as they are, and its page for every address inside it. */
export async function serveDashboard(app: NestFastifyApplication, directory: string): Promise<void> {
  const page = readFileSync(join(directory, 'index.html'));
  await app.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    // Names of built files carry a hash of their content.
    setHeaders: (response, path) => {
      response.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      const isPage = !OF_THE_API.test(request.url) && !/\.\w+$/.test(request.url.split('?')[0] ?? '');
      if (!isPage) return reply.callNotFound();
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
    });
}
