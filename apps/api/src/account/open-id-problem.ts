import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';

/** Why somebody who came back from the provider is not signed in, as the page of signing in is told. */
export type ProblemCode =
  /** Nobody here has their address. */
  | 'unknown'
  /** The provider does not say that the address is theirs. */
  | 'unverified'
  /** They, or the provider, did not want it. */
  | 'denied'
  /** Something did not fit, or took too long: trying again may help. */
  | 'failed'
  /** The provider does not answer as one. */
  | 'unavailable';

/** A sign-in that ended before anybody was signed in; the message is for whoever reads the log. */
export class OpenIdProblem extends Error {
  constructor(
    readonly problem: ProblemCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const IN_WORDS: Record<ProblemCode, string> = {
  unknown: 'There is no account with the address of whoever came from the provider. Invite them first.',
  unverified: 'The provider did not say that the address is verified (email and email_verified).',
  denied: 'Whoever was sent to the provider came back without having agreed.',
  failed:
    'What came back from the provider does not fit what was asked. Once: somebody took too long, or tried something. Always: check client, secret and redirect URI there, and the clock here.',
  unavailable: 'The provider does not answer as one. Check OIDC_ISSUER, and whether this machine reaches it.',
};

/** A problem in the words that fit it. */
export function openIdProblem(problem: ProblemCode, options?: ErrorOptions): OpenIdProblem {
  return new OpenIdProblem(problem, IN_WORDS[problem], options);
}

/** What ended a sign-in, whatever was thrown. */
export function toOpenIdProblem(failure: unknown): OpenIdProblem {
  const thrown = failure instanceof ClientError && failure.cause instanceof OpenIdProblem ? failure.cause : failure;
  return thrown instanceof OpenIdProblem ? thrown : openIdProblem(problemIn(thrown), { cause: thrown });
}

/** Whose it is to mend: nobody's, the provider's or the settings', or this program's. */
export function levelOf({ problem, cause }: OpenIdProblem): 'info' | 'warn' | 'error' {
  if (problem === 'denied') return 'info';
  const isOurs = problem === 'failed' && cause !== undefined && !FROM_OUTSIDE.some((kind) => cause instanceof kind);
  return isOurs ? 'error' : 'warn';
}

/** The provider's own code, such as `invalid_client`: it helps to mend settings. Nothing else of what it says is kept. */
export function saidByProvider({ cause }: OpenIdProblem): string | undefined {
  if (!(cause instanceof AuthorizationResponseError || cause instanceof ResponseBodyError)) return undefined;
  return /^[a-z_]{1,60}$/.test(cause.error) ? cause.error : undefined;
}

const FROM_OUTSIDE = [ClientError, AuthorizationResponseError, ResponseBodyError, WWWAuthenticateChallengeError];

const DOWN = new Set(['temporarily_unavailable', 'server_error']);

function problemIn(failure: unknown): ProblemCode {
  if (!(failure instanceof AuthorizationResponseError)) return 'failed';
  if (failure.error === 'access_denied') return 'denied';
  return DOWN.has(failure.error) ? 'unavailable' : 'failed';
}
