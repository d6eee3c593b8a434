import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';
import { OverviewCounts } from './overview-counts.ts';

/** What an organisation has as a whole. A conflict counts once, however many departments it concerns. */
@Entity('organisation_overview')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'], { onDelete: 'CASCADE' })
export class OrganisationOverviewRow extends OverviewCounts {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;
}
