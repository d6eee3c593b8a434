import type { Tier } from '@concord/alignment-engine';

/** How sure a finding is, in plain language. */
export const TIER_WORDS: Readonly<Record<Tier, { readonly name: string; readonly meaning: string }>> = {
  proven: { name: 'Proven', meaning: 'follows from the plan’s own numbers and dates' },
  stated: { name: 'Stated', meaning: 'follows from what people confirmed' },
  possible: { name: 'Possible', meaning: 'inferred, so a question to ask' },
};
