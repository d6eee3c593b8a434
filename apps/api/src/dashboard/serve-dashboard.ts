import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { firstAnswers, firstPlace } from './first-answers.ts';

/** Addresses that belong to the API; everything else is a page of the dashboard. */
const OF_THE_API = /^\/(graphql(?!\/explorer\/?(\?|$))|health|live|metrics)(\/|\?|$)/;

/** Serves the built dashboard: its files as they are, and its page for every address inside it. */
export async function serveDashboard(app: NestFastifyApplication, directory: string): Promise<void> {
  const [head = '', body = ''] = readFileSync(join(directory, 'index.html'), 'utf8').split(/(?=<\/head>)/);
  await app.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    // The page itself is sent below, with what it asks first.
    index: false,
    preCompressed: true,
    // Names of built files carry a hash of their content.
    setHeaders: (response, path) => {
      response.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const server = app.getHttpAdapter().getInstance();
  server.get('/*', async (request, reply) => {
    const isPage = !OF_THE_API.test(request.url) && !/\.\w+$/.test(request.url.split('?')[0] ?? '');
    if (!isPage) return reply.callNotFound();
    const place = request.url === '/' ? await firstPlace(server, request) : undefined;
    if (place !== undefined) return reply.header('cache-control', 'no-store').redirect(place);
    // What is told to somebody is for nobody who goes back to it later.
    const answers = await firstAnswers(server, request);
    const caching = answers === '' ? 'no-cache' : 'no-store';
    return reply.type('text/html; charset=utf-8').header('cache-control', caching).send(`${head}${answers}${body}`);
  });
}
