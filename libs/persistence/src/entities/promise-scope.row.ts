import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ScopeValueRow } from './scope-value.row.ts';
import { ServicePromiseRow } from './service-promise.row.ts';

/** A value of a dimension that a promise is limited to. */
@Entity('promise_scope')
@ForeignKey(() => ServicePromiseRow, ['organisationId', 'promiseKey'], ['organisationId', 'key'])
@ForeignKey(
  () => ScopeValueRow,
  ['organisationId', 'dimensionKey', 'valueKey'],
  ['organisationId', 'dimensionKey', 'key'],
)
export class PromiseScopeRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  promiseKey: string;

  @PrimaryColumn({ type: 'text' })
  dimensionKey: string;

  @PrimaryColumn({ type: 'text' })
  valueKey: string;

  @Column({ type: 'integer' })
  position: number;
}
