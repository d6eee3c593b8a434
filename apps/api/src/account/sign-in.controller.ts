import { endSession, type Membership } from '@concord/persistence';
import { say } from '@concord/texts';
import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { ACCOUNTS } from '../databases.ts';
import { Refused } from '../http/refused.ts';
import { giveSession, takeSession } from './session-cookie.ts';
import { type BegunSession, type SignInFrom, SignInService } from './sign-in.service.ts';

/** Somebody who is signed in, as their browser is told. */
interface Somebody {
  readonly name: string;
  readonly email: string;
  readonly isDemo: boolean;
  readonly memberships: readonly Pick<
    Membership,
    'organisation' | 'organisationName' | 'role' | 'departments' | 'personKey'
  >[];
}

/** How one can sign in without a password that is kept here. */
export interface OtherWays {
  /** The organisation's own provider, by the name that people know it by. */
  readonly openIdConnect: { readonly name: string } | null;
}

/** Injects {@link OtherWays}. */
export const OTHER_WAYS = Symbol('other ways');

/** Signing in and out: before anybody is somebody, so not part of the GraphQL API. */
@Controller('sign-in')
export class SignInController {
  constructor(
    private readonly service: SignInService,
    @Inject(ACCOUNTS) private readonly accounts: DataSource,
    @Inject(OTHER_WAYS) private readonly otherWays: OtherWays,
  ) {}

  /** What the page of signing in offers. */
  @Get('ways')
  async ways(): Promise<OtherWays & { demoPeople: (Somebody & { id: string })[] }> {
    const people = await this.service.demoPeople();
    return {
      ...this.otherWays,
      demoPeople: people.map(({ account, memberships }) => ({
        id: account.accountId,
        ...toSomebody({ ...account, memberships }),
      })),
    };
  }

  /** Who is signed in; nobody is null. */
  @Get('somebody')
  somebody(@Req() { principal }: FastifyRequest): { somebody: Somebody | null } {
    return { somebody: principal?.kind === 'account' ? toSomebody(principal) : null };
  }

  @Post()
  @HttpCode(200)
  async withPassword(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Somebody> {
    const { email, password } = textsIn(body, 'email', 'password');
    const begun = await this.service.withPassword(email, password, from(request));
    if (begun) return welcome(begun, reply);
    throw new Refused(
      401,
      'WRONG_CREDENTIALS',
      say('Address or password are not right. Check both; after several wrong tries, wait a minute before the next.'),
    );
  }

  @Post('demo')
  @HttpCode(200)
  async asDemo(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Somebody> {
    const { id } = textsIn(body, 'id');
    const isId = /^[0-9a-f-]{36}$/.test(id);
    const begun = isId ? await this.service.asDemo(id, from(request)) : undefined;
    if (begun) return welcome(begun, reply);
    throw new Refused(
      404,
      'NOT_FOUND',
      say('There is no such person in a demo company. Reload the page and choose again.'),
    );
  }

  @Post('out')
  @HttpCode(200)
  async out(@Req() { principal }: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    if (principal?.kind === 'account')
      await endSession(this.accounts.manager, principal.accountId, principal.sessionId);
    takeSession(reply);
    return { somebody: null };
  }
}

function toSomebody({ name, email, isDemo, memberships }: Somebody): Somebody {
  return {
    name,
    email,
    isDemo,
    memberships: memberships.map(({ organisation, organisationName, role, departments, personKey }) => ({
      organisation,
      organisationName,
      role,
      departments,
      personKey,
    })),
  };
}

function welcome({ secret, account, memberships }: BegunSession, reply: FastifyReply): Somebody {
  giveSession(reply, secret);
  return toSomebody({ ...account, memberships });
}

export function from({ headers, id, principal }: FastifyRequest): SignInFrom {
  const held = principal?.kind === 'account' ? { held: principal } : {};
  return { browser: headers['user-agent'] ?? 'unknown', requestId: String(id), ...held };
}

/** The fields of a body that have to be texts. */
export function textsIn<Name extends string>(body: unknown, ...names: Name[]): Record<Name, string> {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const missing = names.filter((name) => typeof given[name] !== 'string');
  if (missing.length > 0)
    throw new Refused(400, 'BAD_USER_INPUT', `The body has to be JSON with the texts ${names.join(' and ')}.`);
  return given as Record<Name, string>;
}
