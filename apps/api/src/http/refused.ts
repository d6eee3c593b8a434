import { HttpException } from '@nestjs/common';

/**
 * A request that is answered with a mistake of whoever sent it. Throw it anywhere before GraphQL: it is told in the
 * form of the route that was asked for, with its headers and the id of the request.
 *
 * @example
 * throw new Refused(401, 'UNAUTHENTICATED', 'Sign in first.', { 'www-authenticate': 'Bearer' });
 */
export class Refused extends HttpException {
  constructor(
    status: number,
    readonly code: string,
    /** What is wrong and what to do, in a sentence or two. */
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message, status);
  }
}
