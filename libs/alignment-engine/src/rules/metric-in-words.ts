import type { Vocabulary } from './rule.ts';

/** A metric's name inside a sentence, and the unit to write after its values. */
export function metricInWords(
  key: string,
  { metricByKey, wording }: Pick<Vocabulary, 'metricByKey' | 'wording'>,
): { readonly name: string; readonly unit: string } {
  const { name = key, unit = '' } = metricByKey.get(key) ?? {};
  return { name: wording.midSentence(name), unit: wording.tellsUnit(name, unit) ? 'count' : unit };
}
