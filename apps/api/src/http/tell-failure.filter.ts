import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isGraphql, isOData } from './paths.ts';
import { toldFailure } from './told-failure.ts';

/**
 * Answers what fails outside GraphQL, in one form for all routes, and in GraphQL's and OData's for theirs. What is no mistake
 * of the client is logged, once: what a resolver throws is logged where it is masked.
 */
@Catch()
export class TellFailure implements ExceptionFilter {
  catch(failure: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return failure;
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const { status, code, message, headers } = toldFailure(failure, request.id);
    if (status >= 500 && status !== 503) console.error(`Unexpected failure ${request.id}:`, failure);
    if (reply.sent) return undefined;
    const requestId = request.id;
    const told = { status, code, message, requestId };
    const body = isGraphql(request)
      ? { errors: [{ message, extensions: { code, requestId } }] }
      : isOData(request)
        ? { error: told }
        : told;
    void reply.status(status).headers(headers).type('application/json; charset=utf-8').send(body);
    return undefined;
  }
}
