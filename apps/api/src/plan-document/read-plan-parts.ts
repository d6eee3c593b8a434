import { conflictsMatching, countConflicts, type DecisionRow, pageOfDecisions } from '@concord/persistence';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { coverageOf } from '../promise/read-promise-hours.ts';
import { dueReviews } from '../review/due-reviews.ts';
import type { OpenConflict, PlanAsked, PlanParts, Since, Some } from './plan-parts.ts';
import { MOST_PROMISES, promisesOf } from './promises-told.ts';
import { readNews } from './read-news.ts';

/** What would settle each of them is worked out: more would keep who waits for the document waiting. */
const MOST_CONFLICTS = 30;
const MOST_REPAIRS = 3;
const MOST_DECISIONS = 40;
/** Looked through for those that are in force. */
const MOST_LOOKED_AT = 200;

/** Everything that the document tells besides the plan. */
export async function readPlanParts(
  reader: OrganisationReader,
  judgement: Judgement,
  asked: PlanAsked & { readonly since?: Since | undefined },
): Promise<PlanParts> {
  const { department, since } = asked;
  const [findings, reach, staffed, conflicts, decisions, due, news] = await Promise.all([
    judgement.findings(),
    judgement.reach(),
    staffedHours(judgement, asked),
    openConflicts(reader, judgement, asked),
    decisionsInForce(reader, asked),
    dueReviews(reader),
    since && readNews(reader, since, asked),
  ]);
  return {
    revision: reader.organisation.revision,
    alignment: findings.alignmentByOutcome,
    reach,
    staffed,
    conflicts,
    decisions,
    overdue: due.filter(({ departments }) => department === undefined || departments.includes(department)),
    news,
  };
}

async function staffedHours(judgement: Judgement, asked: PlanAsked): Promise<PlanParts['staffed']> {
  const promises = promisesOf(judgement, asked).slice(0, MOST_PROMISES);
  const found = await Promise.all(
    promises.map(async (promise) => {
      const { promisedHours, unstaffedHours } = await coverageOf(judgement, promise);
      return [promise.key, { promisedHours, missingHours: unstaffedHours }] as const;
    }),
  );
  return new Map(found);
}

async function openConflicts(
  { manager, organisation }: OrganisationReader,
  judgement: Judgement,
  { department }: PlanAsked,
): Promise<Some<OpenConflict>> {
  const { organisationId } = organisation;
  const filter = {
    states: ['open', 'acknowledged'] as const,
    departments: department === undefined ? undefined : [department],
  };
  const [rows, count] = await Promise.all([
    conflictsMatching(manager, organisationId, filter, { limit: MOST_CONFLICTS }),
    countConflicts(manager, organisationId, filter),
  ]);
  const shown = await Promise.all(
    rows.map(async (row) => {
      const repairs = (await judgement.repairsOf(row)).map(({ repair }) => repair.text);
      return { row, repairs: [...new Set(repairs)].slice(0, MOST_REPAIRS) };
    }),
  );
  return { shown, left: count - rows.length };
}

async function decisionsInForce(reader: OrganisationReader, { department }: PlanAsked): Promise<Some<DecisionRow>> {
  const { manager, organisation } = reader;
  const filter = { departments: department === undefined ? undefined : [department] };
  const rows = await pageOfDecisions(manager, organisation.organisationId, filter, { limit: MOST_LOOKED_AT });
  const replaced = new Set(rows.map(({ replacesId }) => replacesId));
  const conflicts = await reader.conflicts.loadMany(rows.map(({ conflictId }) => conflictId));
  const isInForce = ({ decisionId, verdict }: DecisionRow, index: number) => {
    const conflict = conflicts[index];
    if (conflict instanceof Error) throw conflict;
    if (conflict === undefined || replaced.has(decisionId)) return false;
    // What it decided is done where the conflict is no more.
    return conflict.decisionId === decisionId || (conflict.state === 'resolved' && verdict !== 'did-not-work');
  };
  const inForce = rows.filter(isInForce);
  return { shown: inForce.slice(0, MOST_DECISIONS), left: Math.max(0, inForce.length - MOST_DECISIONS) };
}
