import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { follow } from '../graphql/follow.ts';
import { freshnessOf } from '../graphql/freshness.ts';

/**
 * Keeps the pages of an organisation as it is, whoever changes it from wherever.
 * @param revision where it stood when the page began to read; missing as long as it is not known to exist
 */
export function useLive(organisation: string, revision: number | undefined): void {
  const freshness = freshnessOf(useQueryClient());
  const exists = revision !== undefined;
  useEffect(() => {
    if (revision !== undefined) freshness.startFrom(organisation, revision);
  }, [freshness, organisation, revision]);
  useEffect(
    () => (exists ? follow(organisation, (standing) => void freshness.catchUp(organisation, standing)) : undefined),
    [freshness, organisation, exists],
  );
}
