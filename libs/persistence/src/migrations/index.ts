import { Plans1763769600000 } from './0001-plans/index.ts';
import { ConflictLife1763856000000 } from './0002-conflict-life/index.ts';
import { Accounts1763942400000 } from './0003-accounts/index.ts';
import { DataSets1764028800000 } from './0004-data-sets/index.ts';
import { RollUps1764115200000 } from './0005-roll-ups/index.ts';
import { Overview1764201600000 } from './0006-overview/index.ts';
import { SettledConflicts1764288000000 } from './0007-settled-conflicts/index.ts';
import { LatestOfGoals1764374400000 } from './0008-latest-of-goals/index.ts';
import { WallsOnce1764460800000 } from './0009-walls-once/index.ts';
import { Meetings1764547200000 } from './0010-meetings/index.ts';
import { Workshops1764633600000 } from './0011-workshops/index.ts';
import { ChangesByRevision1764720000000 } from './0012-changes-by-revision/index.ts';
import { OrganisationSettings1764806400000 } from './0013-organisation-settings/index.ts';
import { Practice1764892800000 } from './0014-practice/index.ts';
import { ReviewsAndInput1764979200000 } from './0015-reviews-and-input/index.ts';
import { Charters1765065600000 } from './0016-charters/index.ts';
import { Help1765152000000 } from './0017-help/index.ts';
import { UnstaffedPromise1765238400000 } from './0018-unstaffed-promise/index.ts';
import { Segments1765324800000 } from './0019-segments/index.ts';
import { UnsettledConflicts1765411200000 } from './0020-unsettled-conflicts/index.ts';
import { ConflictsByState1765497600000 } from './0021-conflicts-by-state/index.ts';

/** In order. Listed in code, so that they survive bundling. */
export const MIGRATIONS = [
  Plans1763769600000,
  ConflictLife1763856000000,
  Accounts1763942400000,
  DataSets1764028800000,
  RollUps1764115200000,
  Overview1764201600000,
  SettledConflicts1764288000000,
  LatestOfGoals1764374400000,
  WallsOnce1764460800000,
  Meetings1764547200000,
  Workshops1764633600000,
  ChangesByRevision1764720000000,
  OrganisationSettings1764806400000,
  Practice1764892800000,
  ReviewsAndInput1764979200000,
  Charters1765065600000,
  Help1765152000000,
  UnstaffedPromise1765238400000,
  Segments1765324800000,
  UnsettledConflicts1765411200000,
  ConflictsByState1765497600000,
];
