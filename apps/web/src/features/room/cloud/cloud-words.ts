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
    { place: 'objective', title: 'What both want in the end' },
    { arrow: 'OBJECTIVE_NEED_A', title: `Why that takes what ${a} needs` },
    { place: 'needA', title: `What ${a} needs for that` },
    { arrow: 'NEED_A_WANT_A', title: `Why that need takes what ${a} wants` },
    { place: 'wantA', title: `What ${a} wants because of it` },
    { arrow: 'OBJECTIVE_NEED_B', title: `Why that takes what ${b} needs` },
    { place: 'needB', title: `What ${b} needs for that` },
    { arrow: 'NEED_B_WANT_B', title: `Why that need takes what ${b} wants` },
    { place: 'wantB', title: `What ${b} wants because of it` },
    { arrow: 'WANT_A_WANT_B', title: 'Why one cannot have both' },
  ];
}

function sideNames(a: string | undefined, b: string | undefined): readonly [string, string] {
  if (a === undefined || b === undefined || a === b) return ['the first side', 'the second side'];
  return [a, b];
}
