import { say } from '@concord/texts';
import type { CloudArrow } from '../../../graphql/operations.ts';
import type { RoomCloud } from '../room-details.ts';

export type CloudPlace = 'objective' | 'needA' | 'needB' | 'wantA' | 'wantB';

/** A box or an arrow of the cloud, in the order in which one reads it aloud. */
export type CloudPart =
  { readonly place: CloudPlace; readonly title: string } | { readonly arrow: CloudArrow; readonly title: string };

/**
 * The cloud as a list: what both want, then the first side from need to want, then the second, then why both wants
 * exclude each other. Each arrow stands between the boxes that it joins.
 *
 * @example
 * cloudParts(cloud)[1]; // { arrow: 'OBJECTIVE_NEED_A', title: 'Why that takes what Sales needs' }
 */
export function cloudParts({ goalA, goalB }: Pick<RoomCloud, 'goalA' | 'goalB'>): CloudPart[] {
  const [a, b] = sideNames(goalA?.department.name, goalB?.department.name);
  return [
    { place: 'objective', title: say('What both want in the end') },
    { arrow: 'OBJECTIVE_NEED_A', title: say('Why that takes what {side} needs', { side: a }) },
    { place: 'needA', title: say('What {side} needs for that', { side: a }) },
    { arrow: 'NEED_A_WANT_A', title: say('Why that need takes what {side} wants', { side: a }) },
    { place: 'wantA', title: say('What {side} wants because of it', { side: a }) },
    { arrow: 'OBJECTIVE_NEED_B', title: say('Why that takes what {side} needs', { side: b }) },
    { place: 'needB', title: say('What {side} needs for that', { side: b }) },
    { arrow: 'NEED_B_WANT_B', title: say('Why that need takes what {side} wants', { side: b }) },
    { place: 'wantB', title: say('What {side} wants because of it', { side: b }) },
    { arrow: 'WANT_A_WANT_B', title: say('Why one cannot have both') },
  ];
}

function sideNames(a: string | undefined, b: string | undefined): readonly [string, string] {
  if (a === undefined || b === undefined || a === b) return [say('the first side'), say('the second side')];
  return [a, b];
}
