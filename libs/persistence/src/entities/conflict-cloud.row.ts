import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AgendaItemRow } from './agenda-item.row.ts';

/** What an item's conflict is at bottom, in people's words: what both want in the end, and why they want different things. */
@Entity('conflict_cloud')
@ForeignKey(() => AgendaItemRow, ['organisationId', 'itemId'], ['organisationId', 'itemId'])
export class ConflictCloudRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  itemId: string;

  @Column({ type: 'text' })
  objective: string;

  @Column({ type: 'text' })
  needA: string;

  @Column({ type: 'text' })
  needB: string;

  @Column({ type: 'text' })
  wantA: string;

  @Column({ type: 'text' })
  wantB: string;

  @Column({ type: 'integer' })
  version: number;
}
