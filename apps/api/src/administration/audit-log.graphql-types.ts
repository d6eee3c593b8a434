import type { AuditEntry as StoredEntry } from '@concord/persistence';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type Page, PageInfo } from '../graphql/page.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

@ObjectType({ description: 'Something that was done. It cannot be changed or removed.' })
export class AuditEntry {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field({ description: 'What, such as `signed-in` or `goal-written`.' })
  action: string;

  @Field({ description: 'Who, as they are called now; somebody who was forgotten is a former member.' })
  actor: string;

  @Field({ description: 'What it was done to, in words; somebody who was forgotten is a former member.' })
  about: string;

  @Field(() => String, { nullable: true, description: 'What there was before, as JSON.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What there was after, as JSON.' })
  after: string | null;

  @Field(() => Int, { nullable: true, description: 'The revision of the organisation that it made.' })
  revision: number | null;

  @Field(() => String, { nullable: true, description: 'The request by which it was done.' })
  requestId: string | null;
}

@ObjectType({ description: 'An entry in its place.' })
export class AuditEntryEdge {
  @Field({ description: 'Pass it as `after` to read on behind it.' })
  cursor: string;

  @Field(() => AuditEntry, { description: 'The entry.' })
  node: AuditEntry;
}

@ObjectType({ description: 'A page of the audit log, the latest first.' })
export class AuditEntryConnection implements Page<AuditEntry> {
  @Field(() => [AuditEntryEdge], { description: 'The entries with their cursors.' })
  edges: AuditEntryEdge[];

  @Field(() => [AuditEntry], { description: 'The entries.' })
  nodes: AuditEntry[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo: PageInfo;
}

export function toEntry({ entryId, before, after, ...row }: StoredEntry): AuditEntry {
  return { ...row, id: entryId, before: inJson(before), after: inJson(after) };
}

function inJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
