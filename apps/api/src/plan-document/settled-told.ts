import { reviewDue } from '@concord/alignment-engine';
import type { Block, Runs } from '@concord/documents';
import type { DecisionKind, DecisionRow } from '@concord/persistence';
import { say } from '@concord/texts';
import { heading, listUnder, paragraph, sayDay } from '../meeting/paper/said-on-paper.ts';
import type { Reviewed } from '../review/due-reviews.ts';
import type { ConflictNews, OpenConflict, PlanNews, PlanParts, PlanTold } from './plan-parts.ts';
import { bullets, departmentOf, fact, hole, leftOut, listed, nameOf } from './said-in-plan.ts';

const NEWS: Readonly<Record<ConflictNews['kind'], () => string>> = {
  found: () => say('new@@a conflict'),
  changed: () => say('changed@@a conflict'),
  settled: () => say('settled@@a conflict'),
  reopened: () => say('open again@@a conflict'),
};

/** What goals cannot have together, and what would settle it. */
export function conflictsTold(told: PlanTold, { conflicts, news }: PlanParts): Block[] {
  const { shown, left } = conflicts;
  return [
    heading(1, say('Open conflicts')),
    ...(shown.length === 0 ? [paragraph(say('No conflict is open.'))] : []),
    ...shown.flatMap((conflict) => conflictTold(told, news, conflict)),
    ...leftOut(left, (count) =>
      say('{count, plural, one {# more conflict is} other {# more conflicts are}} open that weigh less.', { count }),
    ),
  ];
}

function conflictTold(told: PlanTold, news: PlanNews | undefined, { row, repairs }: OpenConflict): Block[] {
  const { id, headline, explanation, departments } = row;
  const happened = news?.conflicts.find((one) => one.id === id);
  return [
    heading(2, happened ? say('{name} ({what})', { name: headline, what: NEWS[happened.kind]() }) : headline),
    paragraph(explanation),
    ...bullets([
      fact(say('Between'), listed(departments.map((key) => departmentOf(told, key)))),
      ...repairs.map((text) => fact(say('What would settle it'), text)),
    ]),
  ];
}

const KINDS: Readonly<Record<DecisionKind, () => string>> = {
  change: () => say('Something changes'),
  accept: () => say('The trade-off is accepted'),
  dismiss: () => say('It is no conflict'),
};

/** What was decided and holds. */
export function decisionsTold(told: PlanTold, { decisions, news }: PlanParts): Block[] {
  const { shown, left } = decisions;
  return [
    heading(1, say('Decisions in force')),
    ...(shown.length === 0 ? [paragraph(say('Nothing was decided that holds now.'))] : []),
    ...shown.flatMap((decision) => decisionTold(told, news, decision)),
    ...leftOut(left, (count) =>
      say('{count, plural, one {# earlier decision stands} other {# earlier decisions stand}} in the log.', { count }),
    ),
  ];
}

function decisionTold(told: PlanTold, news: PlanNews | undefined, decision: DecisionRow): Block[] {
  const { choice, headline, kind, reason, accountableKey, reviewOn, revision } = decision;
  const isNew = news !== undefined && revision > news.since.revision;
  return [
    heading(2, isNew ? say('{name} (new)', { name: choice }) : choice),
    ...bullets([
      fact(say('About'), headline),
      fact(KINDS[kind](), reason),
      fact(say('Accountable'), nameOf(told, accountableKey)),
      fact(say('Look again on'), reviewTold(told, decision, reviewOn)),
    ]),
  ];
}

function reviewTold({ asOf }: PlanTold, { verdict }: DecisionRow, reviewOn: string | null): Runs {
  if (reviewOn === null) return say('no day was set');
  const day = sayDay(reviewOn);
  return reviewOn < asOf && verdict === null ? [day, ' ', hole(say('That day is over.'))] : day;
}

/** What nobody has looked at again in time. */
export function overdueTold({ asOf }: PlanTold, { overdue }: PlanParts): Block[] {
  const late = overdue
    .filter(({ rhythm }) => reviewDue(rhythm, asOf).overdueDays > 0)
    .map((one) => reviewDueTold(one, asOf));
  return late.length === 0
    ? [heading(1, say('Overdue reviews')), paragraph(say('Everything was looked at in time.'))]
    : listUnder(1, say('Overdue reviews'), late);
}

function reviewDueTold({ kind, title, rhythm }: Reviewed, asOf: string): Runs {
  const { on, overdueDays } = reviewDue(rhythm, asOf);
  const days = say('due {day}, {count, plural, one {# day} other {# days}} ago', {
    day: sayDay(on),
    count: overdueDays,
  });
  return fact(
    say(
      '{kind, select, organisation {The plan of {title}} outcome {Outcome “{title}”} goal {Goal “{title}”} other {Promise “{title}”}}',
      {
        kind,
        title,
      },
    ),
    days,
  );
}
