import type { FastifyInstance } from 'fastify';
import { isWatching, routeOf } from './route-of.ts';
import { whenOver } from './when-over.ts';

/** One line a request, with nothing of what it carries. */
export function logRequests(server: FastifyInstance): void {
  whenOver(server, (request, reply, isWhole) => {
    const route = routeOf(request);
    if (isWatching(route)) return;
    const { method, id } = request;
    const line = { id, method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 };
    server.log.info(isWhole ? line : { ...line, left: true }, `${method} ${route} ${reply.statusCode}`);
  });
}
