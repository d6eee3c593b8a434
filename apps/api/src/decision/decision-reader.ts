import { type ConflictSubject, similarityOf } from '@concord/alignment-engine';
import {
  countDecisions,
  type DecisionFilter,
  type DecisionRow,
  decisionsLike,
  decisionsOnConflicts,
  type FoundConflict,
  pageOfDecisions,
} from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, type PageArgs, pageSize, toPage } from '../graphql/page.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { DecisionConnection, SimilarDecision } from './decision.graphql-types.ts';
import { subjectOf } from './subject-of.ts';
import { toDecision } from './to-decision.ts';

/** More than anybody reads before a decision. */
const MOST_SIMILAR = 10;
/** Looked through for the most similar ones, the latest first. */
const MOST_COMPARED = 500;

/** Reads what was decided. */
@Injectable()
export class DecisionReader {
  /** All decisions on a conflict, the latest first. */
  on({ manager, organisation }: OrganisationReader, conflict: string): Promise<DecisionRow[]> {
    return decisionsOnConflicts(manager, organisation.organisationId, [conflict]);
  }

  async page(reader: OrganisationReader, page: PageArgs, filter: DecisionFilter): Promise<DecisionConnection> {
    const { manager, organisation } = reader;
    const size = pageSize(page);
    const rows = await pageOfDecisions(manager, organisation.organisationId, filter, {
      limit: size + 1,
      after: page.after == null ? undefined : placeOf(page.after),
    });
    const found = rows.map((row) => toDecision(reader, row));
    return {
      ...toPage(found, size, page, ({ row }) => encodeCursor([row.revision, row.decisionId])),
      get totalCount() {
        return countDecisions(manager, organisation.organisationId, filter);
      },
    };
  }

  /** Decisions on similar conflicts, the most similar first; of equals the latest. */
  async similarTo(reader: OrganisationReader, judgement: Judgement, found: FoundConflict): Promise<SimilarDecision[]> {
    const subject = subjectOf(judgement, found);
    const { manager, organisation } = reader;
    const rows = await decisionsLike(
      manager,
      organisation.organisationId,
      {
        conflictId: found.id,
        metrics: [...subject.metrics],
        outcomes: [...subject.outcomes],
        departments: [...subject.departments],
      },
      MOST_COMPARED,
    );
    return rows
      .flatMap((row) => similar(reader, judgement, subject, row))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_SIMILAR);
  }
}

function similar(
  reader: OrganisationReader,
  { metrics, outcomes, departments, language }: Judgement,
  subject: ConflictSubject,
  row: DecisionRow,
): SimilarDecision[] {
  const names = {
    metric: (key: string) => metrics.get(key)?.name ?? key,
    outcome: (key: string) => outcomes.get(key)?.statement ?? key,
    department: (key: string) => departments.get(key)?.name ?? key,
  };
  const similarity = similarityOf(subject, row, names, language);
  if (similarity === undefined) return [];
  return [{ decision: toDecision(reader, row), because: similarity.because, score: rounded(similarity.score) }];
}

function placeOf(cursor: string): { revision: number; decisionId: string } {
  const [revision, decisionId] = decodeCursor(cursor, [0, ''] as [number, string]);
  return { revision, decisionId };
}
