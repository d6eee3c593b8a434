import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { ACCOUNTS } from '../databases.ts';
import { accountOfArrived } from './open-id-account.ts';
import { OpenIdConnect } from './open-id-connect.ts';
import { OpenIdCookie } from './open-id-cookie.ts';
import { openIdDestination } from './open-id-destination.ts';
import { levelOf, OpenIdProblem, saidByProvider, toOpenIdProblem } from './open-id-problem.ts';
import { giveSession } from './session-cookie.ts';
import { from } from './sign-in.controller.ts';
import { SignInService } from './sign-in.service.ts';

/** A browser that follows asks with GET, whatever it came with. */
const SEE_OTHER = 303;

/** Signing in at the organisation's own provider. People see these addresses pass by and never a page of them. */
@Controller('sign-in/openid-connect')
export class OpenIdController {
  constructor(
    private readonly openId: OpenIdConnect,
    private readonly cookie: OpenIdCookie,
    private readonly signIn: SignInService,
    @Inject(ACCOUNTS) private readonly accounts: DataSource,
  ) {}

  /** Sends somebody to the provider. */
  @Get()
  async begin(@Query('to') given: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const to = openIdDestination(given);
    try {
      const { url, remembered } = await this.openId.begin(to);
      this.cookie.give(reply, remembered);
      go(reply, url);
    } catch (failure) {
      refuse(failure, to, request, reply);
    }
  }

  /** Where the provider sends them back to. */
  @Get('back')
  async end(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const remembered = this.cookie.of(request);
    this.cookie.take(reply);
    try {
      if (remembered === undefined) throw new OpenIdProblem('failed', NOT_REMEMBERED);
      const arrived = await this.openId.end(queryOf(request), remembered);
      const account = await accountOfArrived(this.accounts.manager, arrived, String(request.id));
      const begun = await this.signIn.begin(account, 'signed-in', { ...from(request), provider: this.openId.name });
      giveSession(reply, begun.secret);
      go(reply, remembered.to);
    } catch (failure) {
      refuse(failure, remembered?.to ?? '/', request, reply);
    }
  }
}

const NOT_REMEMBERED =
  'Somebody came from the provider whom this browser did not send there: it took more than ten minutes, or began under another address than CONCORD_URL, or was opened twice.';

function queryOf({ url }: FastifyRequest): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
}

function go(reply: FastifyReply, address: string): void {
  void reply.header('cache-control', 'no-store').redirect(address, SEE_OTHER);
}

/** Back to the page of signing in, which says in words what the code means. */
function refuse(failure: unknown, to: string, { log }: FastifyRequest, reply: FastifyReply): void {
  const problem = toOpenIdProblem(failure);
  const said = saidByProvider(problem);
  const line = { err: problem, problem: problem.problem, ...(said === undefined ? {} : { saidByProvider: said }) };
  log[levelOf(problem)](line, problem.message);
  go(reply, `/sign-in?${new URLSearchParams({ problem: problem.problem, ...(to === '/' ? {} : { to }) })}`);
}
