import type { BusinessQuery } from '../../graphql/operations.ts';

export type Business = NonNullable<BusinessQuery['organisation']>;

/** The key of what an influence moves. */
export function keyOfEnd({ toMetric, toOutcome }: Business['influences'][number]): string {
  return toMetric?.key ?? toOutcome?.key ?? '';
}
