import { type GoalAnswerRow, isLatest } from '@concord/persistence';
import { toTarget } from '../goal/goal-parts.graphql-types.ts';
import { rounded } from '../graphql/rounded.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { Agreement, GoalQuestion } from './agreement.graphql-types.ts';

export function toAgreement(reader: OrganisationReader, rows: readonly GoalAnswerRow[]): Agreement {
  const questions = rows.map((row) => toQuestion(reader, row, rows));
  const current = questions.filter(({ isCurrent, row }) => isCurrent && row.decisionId === null);
  const agreeing = current.filter(({ answer }) => answer === 'agree').length;
  return {
    questions: [...questions.filter(({ isCurrent }) => isCurrent), ...questions.filter(({ isCurrent }) => !isCurrent)],
    commitment: current.length === 0 ? null : rounded(agreeing / current.length),
  };
}

/** @param all everything that was asked about the goal */
export function toQuestion(
  reader: OrganisationReader,
  row: GoalAnswerRow,
  all: readonly GoalAnswerRow[],
): GoalQuestion {
  const { goalKey, askedRevision, asked, askedKey, because, answer, words, proposed } = row;
  return {
    reader,
    row,
    id: `${goalKey}:${askedRevision}:${asked}:${askedKey}`,
    because,
    answer,
    words,
    proposed: toTarget(proposed?.target),
    isCurrent: isLatest(row, all),
  };
}
