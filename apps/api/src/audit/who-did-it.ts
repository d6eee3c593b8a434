import type { AuditNote } from '@concord/persistence';
import { nameOf, type Principal } from '../access/principal.ts';

/** Who does something, as the audit log names them. */
export function whoDidIt({
  principal,
  requestId,
}: {
  readonly principal: Principal;
  readonly requestId: string;
}): Pick<AuditNote, 'actor' | 'accountId' | 'tokenId' | 'requestId'> {
  return {
    actor: nameOf(principal),
    requestId,
    accountId: principal.kind === 'account' ? principal.accountId : null,
    tokenId: principal.kind === 'token' ? principal.tokenId : null,
  };
}
