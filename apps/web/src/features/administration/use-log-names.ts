import { useQueries } from '@tanstack/react-query';
import { type AuditEntryPartsFragment, LogGoalsDocument, LogNamesDocument } from '../../graphql/operations.ts';
import { questionOf, useQuestion } from '../../graphql/use-question.ts';
import { namesThatTell, type PlanNames, toPlanNames } from './plan-names.ts';
import { sayDetails } from './say-details.ts';

/** As many rows as the server gives at once. */
const AT_ONCE = 100;

/** An entry can be about a whole plan that was taken in; beyond these, goals are called by their keys. */
const MOST = 5 * AT_ONCE;

type Entry = Pick<AuditEntryPartsFragment, 'before' | 'after'>;

/** What the plan calls what the entries are about. Keys say something too, until the names are there. */
export function useLogNames(organisation: string, entries: readonly Entry[]): PlanNames {
  const { data } = useQuestion(LogNamesDocument, { organisation });
  const keys = goalsNamedIn(entries).slice(0, MOST);
  const answers = useQueries({
    queries: inPagesOf(AT_ONCE, keys).map((goals) => questionOf(LogGoalsDocument, { organisation, goals })),
  });
  const goals = answers.flatMap((answer) => answer.data?.organisation?.goalRows.nodes ?? []);
  return toPlanNames(data?.organisation, goals);
}

/** The keys of goals that the entries would say, those of the first entry first: more entries only add to them. */
export function goalsNamedIn(entries: readonly Entry[]): readonly string[] {
  const keys = new Set<string>();
  const names = namesThatTell((key) => keys.add(key));
  for (const { before, after } of entries) sayDetails(before, after, names);
  return [...keys];
}

function inPagesOf(size: number, keys: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(keys.length / size) }, (_, page) => keys.slice(page * size, (page + 1) * size));
}
