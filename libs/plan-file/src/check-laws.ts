import type { Plan } from '@concord/alignment-engine';
import { unknownName } from './unknown-name.ts';
import { parseLaw } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import type { Finding } from './plan-error.ts';

/** Laws that cannot be read, and metrics that a law names and nobody knows. */
export function checkLaws({ laws, metrics }: Plan): Finding[] {
  const known = new Set(metrics.map(({ key }) => key));
  return laws.flatMap(({ says }, index) => {
    if (says === '') return [];
    const at = ['laws', index, 'says'];
    const reading = parseLaw(says);
    if (!reading.ok)
      return [
        {
          at,
          message: say('the law cannot be read at character {at}: {why}', { at: reading.at, why: reading.message }),
        },
      ];
    return [...reading.law.coefficients.keys()]
      .filter((metric) => !known.has(metric))
      .map((metric) => ({ at, message: [unknownName('metric', metric, known), ...dashHint(metric, known)].join(' ') }));
  });
}

/** `orders-returns` is one key; who meant a difference forgot the spaces. */
function dashHint(metric: string, known: ReadonlySet<string>): string[] {
  const cuts = [...metric].flatMap((letter, i) => (letter === '-' ? [i] : []));
  const cut = cuts.find(
    (i) => known.has(metric.slice(0, i)) && (known.has(metric.slice(i + 1)) || /^\d+$/.test(metric.slice(i + 1))),
  );
  if (cut === undefined) return [];
  return [say('A minus needs spaces: "{spaced}"', { spaced: `${metric.slice(0, cut)} - ${metric.slice(cut + 1)}` })];
}
