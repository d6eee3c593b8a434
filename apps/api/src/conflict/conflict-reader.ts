import {
  type ConflictFilter,
  type ConflictPlace,
  type ConflictRow,
  conflictsMatching,
  countConflicts,
} from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, type PageArgs, pageSize, toPage } from '../graphql/page.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { ConflictConnection } from './conflict.graphql-types.ts';
import { toStoredConflict } from './to-conflict.ts';

/** Reads stored conflicts. */
@Injectable()
export class ConflictReader {
  /** Conflicts, worst first. */
  async page(reader: OrganisationReader, page: PageArgs, filter: ConflictFilter): Promise<ConflictConnection> {
    const { manager, organisation } = reader;
    const size = pageSize(page);
    const judgement = await reader.judgement();
    const after = page.after == null ? undefined : placeOfConflict(page.after);
    const rows = await conflictsMatching(manager, organisation.organisationId, filter, { limit: size + 1, after });
    const found = rows.map((row) => toStoredConflict(reader, judgement, row));
    return {
      ...toPage(found, size, page, ({ row }) => cursorOf(row)),
      get totalCount() {
        return countConflicts(manager, organisation.organisationId, filter);
      },
    };
  }
}

function cursorOf(row: ConflictRow | undefined): string {
  return encodeCursor([row?.tierOrder ?? 0, row?.urgency ?? 0, row?.id ?? '']);
}

/** The place that a cursor of a list of conflicts stands for. */
export function placeOfConflict(cursor: string): ConflictPlace {
  const [tierOrder, urgency, id] = decodeCursor(cursor, [0, 0, ''] as [number, number, string]);
  return { tierOrder, urgency, id };
}
