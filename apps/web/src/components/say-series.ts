import { say } from '@concord/texts';

/**
 * At which place of a series a goal stands; nothing where it stands for itself.
 *
 * @example saySeries({ place: 3, count: 3 }); // "3rd of a series of 3"
 */
export function saySeries(series: { readonly place: number; readonly count: number } | null | undefined) {
  if (series == null) return undefined;
  return say('{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of a series of {count}', {
    place: series.place,
    count: series.count,
  });
}
