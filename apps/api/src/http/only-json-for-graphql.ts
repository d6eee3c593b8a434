import type { FastifyInstance } from 'fastify';
import { isGraphql } from './paths.ts';
import { Refused } from './refused.ts';

/** `/graphql` answers POST with JSON, and GET; a form of another site can send neither without being asked about it. */
export function onlyJsonForGraphql(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    if (!isGraphql(request)) return done();
    const { method, headers } = request;
    if (method === 'GET') return done();
    if (method !== 'POST') {
      const message = 'GraphQL is asked by POST, or by GET where nothing is changed.';
      throw new Refused(405, 'METHOD_NOT_ALLOWED', message, { allow: 'GET, POST' });
    }
    const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (type === 'application/json') return done();
    const what = type === undefined ? 'has no content type' : `is of the type "${type.slice(0, 100)}"`;
    const message = `The request ${what}. Send JSON, with the header "Content-Type: application/json".`;
    throw new Refused(415, 'UNSUPPORTED_MEDIA_TYPE', message);
  });
}
