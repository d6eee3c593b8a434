import type { Principal } from '../access/principal.ts';

/** Who does something, as the audit log knows them: never by name, since the log outlasts whoever is forgotten. */
export function whoDidIt({
  principal,
  requestId,
}: {
  readonly principal: Principal;
  readonly requestId: string;
}): ({ readonly accountId: string } | { readonly tokenId: string }) & { readonly requestId: string } {
  return principal.kind === 'account'
    ? { accountId: principal.accountId, requestId }
    : { tokenId: principal.tokenId, requestId };
}
