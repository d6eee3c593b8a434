import type { FastifyInstance } from 'fastify';
import { isWatching, routeOf } from '../logging/route-of.ts';
import { whenOver } from '../logging/when-over.ts';
import type { Metrics } from './metrics.ts';

/** Open for as long as the page that follows it: no duration of an answer. */
const STREAMS = /^\/live\//;

/** Measures how long answers take, by the template of the address. */
export function measureRequests(server: FastifyInstance, metrics: Metrics): void {
  whenOver(server, (request, reply, isWhole) => {
    const route = routeOf(request);
    if (isWatching(route) || STREAMS.test(route)) return;
    metrics.requestOver(request.method, route, isWhole ? String(reply.statusCode) : 'left', reply.elapsedTime / 1000);
  });
}
