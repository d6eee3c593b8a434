import type { WorkshopAttendee, WorkshopParticipantRow } from '@concord/persistence';
import type { RequestContext } from '../graphql/request-context.ts';

/** Who somebody is in workshops; nothing for a program, which has no opinion of its own. */
export function attendeeOf(context: RequestContext, organisation: string): WorkshopAttendee | undefined {
  const { principal } = context;
  if (principal.kind === 'token') return undefined;
  const personKey = context.standingIn(organisation)?.person;
  return personKey === undefined ? { accountId: principal.accountId } : { personKey };
}

/** Whether a participant is this one. */
export function isThey(
  { personKey, accountId }: Pick<WorkshopParticipantRow, 'personKey' | 'accountId'>,
  who: WorkshopAttendee | undefined,
): boolean {
  if (who === undefined) return false;
  return 'personKey' in who ? who.personKey === personKey : who.accountId === accountId;
}
