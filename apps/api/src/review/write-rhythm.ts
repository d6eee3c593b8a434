import type { ReviewRhythm } from '@concord/alignment-engine';
import { changeOrganisation, fieldChanges, replaceGoal, storeModel } from '@concord/persistence';
import { writeGoal } from '../goal/goal-writing.ts';
import type { KnownSubject } from '../input/input-subject.ts';
import { must } from '../judgement/must.ts';
import { PlanWrite, type Writing } from '../writing/plan-writer.ts';
import { rhythmOf } from './to-review.ts';

/** How often a subject is looked at, in the plan as it is when the transaction begins. */
export function rhythmNow({ before, organisation }: Writing, { kind, key }: KnownSubject): ReviewRhythm | undefined {
  switch (kind) {
    case 'organisation':
      return rhythmOf(organisation);
    case 'outcome':
      return must(before.outcomes, key).review;
    case 'goal':
      return before.goals.get(key)?.review;
    case 'promise':
      return before.model.promises.find((one) => one.key === key)?.review;
    case 'conflict':
      return undefined;
  }
}

/** Writes it into the plan, with its revision and its history. */
export async function writeRhythm(
  writing: Writing,
  { kind, key }: KnownSubject,
  review: ReviewRhythm | undefined,
  summary: () => string,
): Promise<PlanWrite> {
  const { manager, organisation, before } = writing;
  const { organisationId } = organisation;
  if (kind === 'goal') return writeOnGoal(writing, key, review, summary);
  const revision = await writing.raise({ kind: 'model', summary });
  const { model } = before;
  if (kind === 'organisation') {
    const columns = { reviewEvery: review?.every ?? null, reviewLast: review?.last ?? null };
    await changeOrganisation(manager, organisationId, columns);
    return new PlanWrite(revision, [
      { kind: 'model', model: { ...model, organisation: withReview(model.organisation, review) } },
    ]);
  }
  const changed =
    kind === 'outcome'
      ? { ...model, outcomes: model.outcomes.map((one) => (one.key === key ? withReview(one, review) : one)) }
      : { ...model, promises: model.promises.map((one) => (one.key === key ? withReview(one, review) : one)) };
  await storeModel(manager, organisationId, changed);
  return new PlanWrite(revision, [{ kind: 'model', model: changed }]);
}

async function writeOnGoal(
  writing: Writing,
  key: string,
  review: ReviewRhythm | undefined,
  summary: () => string,
): Promise<PlanWrite> {
  const [stored] = await writing.reader.goalsOf([key]);
  if (!stored) throw new Error(`The goal ${key} vanished while it was reviewed.`);
  const goal = withReview(stored.goal, review);
  if (fieldChanges(stored.goal, goal).length === 0)
    return new PlanWrite(await writing.raise({ kind: 'goal', summary }), []);
  const rows = async () => {
    await replaceGoal(writing.manager, writing.organisation.organisationId, stored, goal);
  };
  return writeGoal(writing, { deed: 'reviewed', before: stored.goal, after: goal, rows });
}

function withReview<Entry extends { readonly review?: ReviewRhythm }>(
  entry: Entry,
  review: ReviewRhythm | undefined,
): Entry {
  const { review: _, ...rest } = entry;
  return (review === undefined ? rest : { ...rest, review }) as Entry;
}
