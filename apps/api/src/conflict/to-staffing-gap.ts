import type * as engine from '@concord/alignment-engine';
import { toDepartment } from '../department/department.graphql-types.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { must } from '../judgement/must.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { toExceptions, toWeekHours } from '../promise/service-hours.graphql-types.ts';
import type { StaffingGap } from './evidence.graphql-types.ts';

export function toStaffingGap(
  reader: OrganisationReader,
  { departments }: Judgement,
  gap: engine.StaffingGap,
): StaffingGap {
  const { channel, timeZone, from, to } = gap;
  return {
    channel,
    timeZone,
    from,
    to,
    promisedHours: rounded(gap.promisedHours),
    staffedHours: rounded(gap.staffedHours),
    missingHours: rounded(gap.missingHours),
    missing: toWeekHours(gap.missing),
    missingOn: toExceptions(gap.missingOn),
    staffedBy: gap.staffedBy.map(({ staffing, department, timeZone: zone }) => ({
      staffing,
      department: toDepartment(reader, must(departments, department)),
      timeZone: zone,
    })),
  };
}
