import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ScopeDimensionRow } from './scope-dimension.row.ts';

/** One value of a dimension and its share of the business. */
@Entity('scope_value')
@ForeignKey(() => ScopeDimensionRow, ['organisationId', 'dimensionKey'], ['organisationId', 'key'])
@Check('scope_value_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Check('scope_value_share_check', `share > 0 AND share < 'Infinity'`)
export class ScopeValueRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  dimensionKey: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'double precision' })
  share: number;

  @Column({ type: 'integer' })
  position: number;
}
