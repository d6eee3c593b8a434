import { say } from '@concord/texts';
import { Body, Controller, Get, HttpCode, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '../http/refused.ts';
import { AccountLinkService, type LinkShown, WrongAcceptance } from './account-link.service.ts';
import { giveSession } from './session-cookie.ts';
import { from, textsIn } from './sign-in.controller.ts';
import { SignInService } from './sign-in.service.ts';

const gone = () =>
  say('This link is not good any more: it was used, has expired, or a later one took its place. Ask for a new one.');

/** What links of invitations and of forgotten passwords lead to. */
@Controller('sign-in')
export class AccountLinkController {
  constructor(
    private readonly links: AccountLinkService,
    private readonly signIn: SignInService,
  ) {}

  /** Always the same answer, at once: it tells nobody which addresses have accounts. */
  @Post('forgotten')
  @HttpCode(200)
  forgotten(@Body() body: unknown, @Req() { log }: FastifyRequest): object {
    const { email } = textsIn(body, 'email');
    void this.links.forgotten(email).catch((err: unknown) => log.error({ err }, 'A letter was not sent.'));
    return {};
  }

  @Get('links/:secret')
  async show(@Param('secret') secret: string): Promise<LinkShown> {
    const shown = await this.links.show(secret);
    if (!shown) throw new NotFoundException({ status: 404, message: gone() });
    return shown;
  }

  @Post('links/:secret')
  @HttpCode(200)
  async accept(
    @Param('secret') secret: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ name: string; email: string }> {
    const given = textsIn(
      { name: '', email: '', organisationName: '', ...(body as object) },
      'password',
      'name',
      'email',
      'organisationName',
    );
    const { principal } = request;
    const accountId = principal?.kind === 'account' ? principal.accountId : undefined;
    const account = await this.links
      .accept(secret, given, { requestId: request.id, accountId })
      .catch((failure: unknown) => {
        throw failure instanceof WrongAcceptance ? new Refused(400, 'BAD_USER_INPUT', failure.message) : failure;
      });
    if (!account) throw new NotFoundException({ status: 404, message: gone() });
    const begun = await this.signIn.begin(account, 'signed-in', from(request));
    giveSession(reply, begun.secret);
    return { name: account.name, email: account.email };
  }
}
