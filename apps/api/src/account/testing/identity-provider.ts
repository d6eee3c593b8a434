import { AsyncLocalStorage } from 'node:async_hooks';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Provider from 'oidc-provider';

/** Somebody whom the provider knows. */
export interface Visitor {
  readonly subject: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
}

interface Registered {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

/** A real OpenID Connect provider on this machine, at which people sign in without being asked anything. */
export class IdentityProvider {
  /** Who signs in there next; nobody means that whoever is asked says no. */
  visitor: Visitor | undefined;
  /** How much its clock is ahead of ours; needs {@link clockOfItsOwn}. */
  aheadMs = 0;
  #server: Server | undefined;

  private constructor(
    private readonly port: number,
    private readonly registered: Registered,
  ) {}

  /** Has its address, and does not answer yet. */
  static async of(registered: Registered): Promise<IdentityProvider> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await closed(server);
    return new IdentityProvider(port, registered);
  }

  get issuer(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const provider = await quietly(() => this.#provider());
    const answer = provider.callback();
    this.#server = createServer((request, response) => {
      const { visitor, aheadMs } = this;
      const isAsked = request.url?.startsWith('/interaction/');
      const outcome = visitor ? { login: { accountId: visitor.subject } } : { error: 'access_denied' };
      void ahead.run(aheadMs, () =>
        isAsked ? provider.interactionFinished(request, response, outcome) : answer(request, response),
      );
    }).listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async stop(): Promise<void> {
    if (this.#server) await closed(this.#server);
    this.#server = undefined;
  }

  async #provider(): Promise<Provider> {
    const { default: Provider } = await import('oidc-provider');
    const { clientId, clientSecret, redirectUri } = this.registered;
    const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
    const provider: Provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: clientId,
          client_secret: clientSecret,
          redirect_uris: [redirectUri],
          token_endpoint_auth_method: 'client_secret_post',
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      cookies: { keys: ['a key for a test'] },
      jwks: { keys: [key] },
      features: { devInteractions: { enabled: false } },
      ttl: { IdToken: 600, AccessToken: 600, Interaction: 600, Session: 600, Grant: 600 },
      findAccount: (_context, subject) => ({
        accountId: subject,
        claims: () => ({ sub: subject, email: this.visitor?.email, email_verified: this.visitor?.emailVerified }),
      }),
      // They have always agreed already to what is asked.
      async loadExistingGrant({ oidc }) {
        const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
    });
    return provider;
  }
}

const ahead = new AsyncLocalStorage<number>();

/** Has the provider go by a clock of its own, though it runs in this process. @returns how to end that */
export function clockOfItsOwn(): () => void {
  const ours = Date.now;
  Date.now = () => ours() + (ahead.getStore() ?? 0);
  return () => void (Date.now = ours);
}

/** It warns of what it is right to warn of where people depend on it: that it forgets everything when it ends. */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}

async function closed(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
