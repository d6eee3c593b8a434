import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { follow } from '../graphql/follow.ts';
import { freshnessOf } from '../graphql/freshness.ts';
import { MeetingFreshness } from '../graphql/meeting-freshness.ts';

/**
 * Keeps the pages of an organisation as it is, whoever changes it from wherever.
 * @param revision where it stood when the page began to read; missing as long as it is not known to exist
 */
export function useLive(organisation: string, revision: number | undefined): void {
  const client = useQueryClient();
  const freshness = freshnessOf(client);
  const meetings = useMemo(() => new MeetingFreshness(client), [client]);
  const exists = revision !== undefined;
  useEffect(() => {
    if (revision !== undefined) freshness.startFrom(organisation, revision);
  }, [freshness, organisation, revision]);
  useEffect(() => {
    if (!exists) return undefined;
    return follow(organisation, {
      onStanding: (standing) => void freshness.catchUp(organisation, standing),
      onMeeting: (news) => void meetings.hear(news),
    });
  }, [freshness, meetings, organisation, exists]);
}
