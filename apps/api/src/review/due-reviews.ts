import { reviewDue, type ReviewRhythm as Stated } from '@concord/alignment-engine';
import type { InputSubjectKind } from '@concord/persistence';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { rhythmOf } from './to-review.ts';

/** Something of the plan that is looked at again by a rhythm. */
export interface Reviewed {
  readonly kind: Exclude<InputSubjectKind, 'conflict'>;
  readonly key: string;
  readonly title: string;
  readonly rhythm: Stated;
  readonly owner: string | undefined;
  readonly departments: readonly string[];
}

/** What is due by the day that the plan is judged by, the longest overdue first. Goals that are over need no review. */
export async function dueReviews(reader: OrganisationReader): Promise<Reviewed[]> {
  const { asOf } = reader;
  return (await reviewedInPlan(reader))
    .filter(({ rhythm }) => reviewDue(rhythm, asOf).on <= asOf)
    .map((one) => ({ one, due: reviewDue(one.rhythm, asOf).on }))
    .sort((a, b) => compare(a.due, b.due) || compare(a.one.kind, b.one.kind) || compare(a.one.key, b.one.key))
    .map(({ one }) => one);
}

async function reviewedInPlan(reader: OrganisationReader): Promise<Reviewed[]> {
  const { goals, outcomes, model } = await reader.judgement();
  const nobody = { owner: undefined, departments: [] };
  const own = rhythmOf(reader.organisation);
  const all: (Omit<Reviewed, 'rhythm'> & { readonly rhythm: Stated | undefined })[] = [
    { kind: 'organisation', key: '', title: reader.organisation.name, rhythm: own, ...nobody },
    ...[...outcomes.values()].map(({ key, statement, review }) => ({
      kind: 'outcome' as const,
      key,
      title: statement,
      rhythm: review,
      ...nobody,
    })),
    ...[...goals.values()]
      .filter(({ status }) => status === 'active' || status === 'draft')
      .map(({ key, title, review, owner, department }) => ({
        kind: 'goal' as const,
        key,
        title,
        rhythm: review,
        owner,
        departments: [department],
      })),
    ...model.promises.map(({ key, says, review, department }) => ({
      kind: 'promise' as const,
      key,
      title: says,
      rhythm: review,
      owner: undefined,
      departments: [department],
    })),
  ];
  return all.flatMap(({ rhythm, ...one }) => (rhythm ? [{ ...one, rhythm }] : []));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
