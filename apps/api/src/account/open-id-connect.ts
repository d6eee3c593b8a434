import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration as Provider,
  customFetch,
  type CustomFetch,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { openIdProblem } from './open-id-problem.ts';

/** The provider of identities that an installation trusts. */
export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What only who began a sign-in can know. */
export interface Remembered {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where they wanted to go: a path of the dashboard. */
  readonly to: string;
}

/** Somebody whom the provider has sent, and vouches for. */
export interface Arrived {
  readonly issuer: string;
  readonly subject: string;
  /** Their address, if the provider says that it is theirs. */
  verifiedEmail(): Promise<string | undefined>;
}

/** Of one answer of the provider. */
const LONGEST_WAIT_S = 10;

const BACK = '/sign-in/openid-connect/back';

/**
 * Signing in at a provider: authorization code flow with PKCE, state and nonce (OpenID Connect Core 1.0, RFC 9700). The
 * ID token comes from the provider itself over TLS, which stands for its signature (Core, 3.1.3.7).
 */
export class OpenIdConnect {
  /** What people know the provider by. */
  readonly name: string;
  readonly #redirectUri: string;
  #found: Promise<Provider> | undefined;

  /** @param publicUrl what people open, without a slash at its end */
  constructor(
    private readonly settings: OpenIdSettings,
    publicUrl: string,
  ) {
    this.name = new URL(settings.issuer).host;
    this.#redirectUri = publicUrl + BACK;
  }

  /**
   * Where somebody is sent to sign in, and what has to be remembered until they are back.
   * @throws OpenIdProblem unavailable
   */
  async begin(to: string): Promise<{ url: string; remembered: Remembered }> {
    const provider = await this.#provider();
    const remembered = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), to };
    const url = buildAuthorizationUrl(provider, {
      redirect_uri: this.#redirectUri,
      scope: 'openid email',
      state: remembered.state,
      nonce: remembered.nonce,
      code_challenge: await calculatePKCECodeChallenge(remembered.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, remembered };
  }

  /**
   * Who came back, once everything fits what was asked.
   * @param query of the address that they came back to, from its question mark on
   * @throws OpenIdProblem unavailable; whatever else openid-client throws
   */
  async end(query: string, { state, nonce, verifier }: Remembered): Promise<Arrived> {
    const provider = await this.#provider();
    const tokens = await authorizationCodeGrant(provider, new URL(query, this.#redirectUri), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw openIdProblem('failed');
    return {
      issuer: claims.iss,
      subject: claims.sub,
      async verifiedEmail() {
        // Many providers put the address into the ID token only if nothing else can be asked for it.
        const hasUserInfo = provider.serverMetadata().userinfo_endpoint !== undefined;
        const isComplete = claims['email'] !== undefined && claims['email_verified'] !== undefined;
        const said =
          isComplete || !hasUserInfo ? claims : await fetchUserInfo(provider, tokens.access_token, claims.sub);
        return said['email_verified'] === true && typeof said['email'] === 'string' ? said['email'] : undefined;
      },
    };
  }

  /** Asked for when somebody first needs it, so that Concord also runs where the provider does not; then kept. */
  #provider(): Promise<Provider> {
    this.#found ??= this.#discover().catch((cause: unknown) => {
      this.#found = undefined;
      throw openIdProblem('unavailable', { cause });
    });
    return this.#found;
  }

  #discover(): Promise<Provider> {
    const { issuer, clientId, clientSecret } = this.settings;
    return discovery(new URL(issuer), clientId, undefined, asItIsTaken(clientSecret), {
      timeout: LONGEST_WAIT_S,
      [customFetch]: fetchIfThere,
      ...(isOnThisMachine(issuer) ? { execute: [allowInsecureRequests] } : {}),
    });
  }
}

/** @throws OpenIdProblem unavailable, where nobody answers, or with a failure of their own */
const fetchIfThere: CustomFetch = async (url, options) => {
  const response = await fetch(url, options as RequestInit).catch((cause: unknown) => {
    throw openIdProblem('unavailable', { cause });
  });
  if (response.status < 500) return response;
  throw openIdProblem('unavailable', { cause: new Error(`It answered with status ${response.status}.`) });
};

/** In the body where the provider says that it takes it there: how a secret is written in a header, not all agree. */
function asItIsTaken(clientSecret: string): ClientAuth {
  const [inBody, inHeader] = [ClientSecretPost(clientSecret), ClientSecretBasic(clientSecret)];
  return (provider, ...rest) => {
    const { token_endpoint_auth_methods_supported: taken = [] } = provider;
    return (taken.includes('client_secret_post') ? inBody : inHeader)(provider, ...rest);
  };
}

/** Nobody stands between two programs of one machine, so that they need no encryption. */
function isOnThisMachine(issuer: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(issuer).hostname);
}
