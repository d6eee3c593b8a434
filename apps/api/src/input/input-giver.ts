import type { InputGiver, InputRow } from '@concord/persistence';
import type { RequestContext } from '../graphql/request-context.ts';

/** Who somebody is who says something; nothing for a program, which meets nobody. */
export function giverOf(context: RequestContext, organisation: string): InputGiver | undefined {
  const { principal } = context;
  if (principal.kind === 'token') return undefined;
  const personKey = context.standingIn(organisation)?.person;
  return personKey === undefined ? { accountId: principal.accountId } : { personKey };
}

/** Whether this one gave it. */
export function isGivenBy(
  { personKey, accountId }: Pick<InputRow, 'personKey' | 'accountId'>,
  giver: InputGiver | undefined,
): boolean {
  if (giver === undefined) return false;
  return 'personKey' in giver ? personKey === giver.personKey : accountId === giver.accountId;
}
