import type { Block, Runs } from '@concord/documents';
import { say } from '@concord/texts';
import { heading, listUnder, paragraph, sayDay } from '../meeting/paper/said-on-paper.ts';
import { outcomesOf } from './outcomes-told.ts';
import type { ConflictNews, GoalNews, PlanAsked, PlanNews, PlanParts, PlanTold, Since } from './plan-parts.ts';
import { promisesOf } from './promises-told.ts';
import { departmentOf, firstOf, leftOut, mark, sayNote, together } from './said-in-plan.ts';

/** More than these are read where they stand. */
const MOST_OF_A_KIND = 40;

/** What changed since a day or a version: first of all, since who knows the plan reads only this. */
export function newsTold(told: PlanTold, parts: PlanParts, asked: PlanAsked): Block[] {
  const { news, decisions } = parts;
  if (news === undefined) return [];
  const isNew = ({ revision }: { readonly revision: number }) => revision > news.since.revision;
  const sections = [
    ...goalsTold(told, say('New goals'), news.goals, 'new'),
    ...goalsTold(told, say('Changed goals'), news.goals, 'changed'),
    ...goalsTold(told, say('Goals that are no longer in the plan'), news.goals, 'removed'),
    ...modelTold(told, parts, asked),
    ...conflictNews(say('Conflicts that are new or open again'), news.conflicts, ['found', 'reopened']),
    ...conflictNews(say('Conflicts that weigh more or less than before'), news.conflicts, ['changed']),
    ...conflictNews(say('Conflicts that were settled'), news.conflicts, ['settled']),
    ...listUnder(
      2,
      say('Decisions'),
      decisions.shown.filter(isNew).map(({ choice, headline }) => `${choice} (${headline})`),
    ),
    ...notesTold(news),
  ];
  return [
    heading(1, say('What changed since {since}', { since: sinceInWords(news.since) })),
    ...(sections.length === 0 ? [paragraph(say('Nothing changed.'))] : sections),
    ...(news.isCut
      ? [
          paragraph([
            {
              kind: 'emphasis',
              text: say('So much happened that the earliest changes are left out. Choose a later day to see all.'),
            },
          ]),
        ]
      : []),
  ];
}

/** @example sinceInWords({ asked: 12, … }) // 'version 12' */
export function sinceInWords({ asked }: Since): string {
  return typeof asked === 'number' ? say('version {version}', { version: String(asked) }) : sayDay(asked);
}

function goalsTold(told: PlanTold, title: string, goals: readonly GoalNews[], kind: GoalNews['kind']): Block[] {
  const isNew = new Set(goals.filter((one) => one.kind === 'new').map(({ goal }) => goal));
  const ofKind = goals.filter((one) => one.kind === kind && (kind !== 'changed' || !isNew.has(one.goal)));
  const { shown, left } = firstOf(
    together(ofKind, ({ goal }) => goal),
    MOST_OF_A_KIND,
  );
  return [
    ...listUnder(
      2,
      title,
      shown.map((changes) => goalLine(told, changes)),
    ),
    ...leftOut(left, (count) => say('{count, plural, one {# more goal} other {# more goals}}', { count })),
  ];
}

function goalLine(told: PlanTold, changes: readonly GoalNews[]): Runs {
  const [first] = changes;
  if (first === undefined) return '';
  const name = say('{title}, {department}', { title: first.title, department: departmentOf(told, first.department) });
  return [
    { kind: 'strong', text: name },
    ': ',
    changes.slice(0, 3).map(sayNote).join('; '),
    changes.length > 3 ? ' …' : '',
  ];
}

function modelTold(told: PlanTold, parts: PlanParts, asked: PlanAsked): Block[] {
  const written = parts.news?.model ?? { outcomes: [], promises: [], authorities: [] };
  const isTheirs = ({ department }: { readonly department: string }) =>
    asked.department === undefined || department === asked.department;
  const promises = promisesOf(told, asked).flatMap(({ key, says }) => (written.promises.includes(key) ? [says] : []));
  const granted = told.plan.authorities
    .filter((one) => isTheirs(one) && written.authorities.includes(one.key))
    .map(({ says }) => says);
  const stated = outcomesOf(told, parts, asked).flatMap(({ key, statement }) =>
    written.outcomes.includes(key) ? [statement] : [],
  );
  return [
    ...listUnder(2, say('New or changed outcomes'), firstOf(stated, MOST_OF_A_KIND).shown),
    ...listUnder(2, say('New or changed promises'), firstOf(promises, MOST_OF_A_KIND).shown),
    ...listUnder(2, say('New or changed authority'), firstOf(granted, MOST_OF_A_KIND).shown),
  ];
}

function conflictNews(
  title: string,
  conflicts: readonly ConflictNews[],
  kinds: readonly ConflictNews['kind'][],
): Block[] {
  const { shown, left } = firstOf(
    conflicts.filter(({ kind }) => kinds.includes(kind)),
    MOST_OF_A_KIND,
  );
  return [
    ...listUnder(2, title, shown.map(sayNote)),
    ...leftOut(left, (count) => say('{count, plural, one {# more conflict} other {# more conflicts}}', { count })),
  ];
}

function notesTold({ notes }: PlanNews): Block[] {
  const { shown, left } = firstOf(notes, MOST_OF_A_KIND);
  return [
    ...listUnder(
      2,
      say('What else was written'),
      shown.map((note) => [mark(say('Changed:')), ' ', sayNote(note)]),
    ),
    ...leftOut(left, (count) => say('{count, plural, one {# earlier write} other {# earlier writes}}', { count })),
  ];
}
