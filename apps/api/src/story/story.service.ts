import type { CustomerOutcome } from '@concord/alignment-engine';
import { storeModel } from '@concord/persistence';
import { newProblems } from '@concord/plan-file';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { must } from '../judgement/must.ts';
import { findSeen, type Seen } from '../kept-entries/kept-entries.ts';
import { StaleContentError } from '../kept-entries/stale-content-error.ts';
import { PlanWrite, PlanWriter, unwritten, type WriteRefusal, type Writing, Written } from '../writing/plan-writer.ts';
import { storyProblems, withStory } from './story-from-input.ts';
import { type StoryInput, StorySaved } from './story.graphql-types.ts';

type Refusal = WriteRefusal | StaleContentError;

/** Writes the story that somebody shall tell afterwards, and what carries its parts. */
@Injectable()
export class StoryService {
  constructor(private readonly writer: PlanWriter) {}

  async save(
    organisation: string,
    seen: Seen,
    input: StoryInput,
    context: RequestContext,
  ): Promise<StorySaved | Refusal> {
    const written = await this.writer.run<Refusal>(organisation, context, async (writing) => {
      const before = findSeen(writing.before.model.outcomes, seen, missing);
      if (before instanceof NotFoundError || before instanceof StaleContentError) return before;
      const problems = storyProblems(input);
      if (problems.length > 0) return new InvalidInputError(problems);
      return writeOutcome(writing, withStory(before, input));
    });
    if (!(written instanceof Written)) return written;
    return new StorySaved(toOutcome(written.reader, must(written.after.outcomes, seen.key)));
  }
}

const missing = (key: string) => new NotFoundError(say('There is no outcome "{key}". Reload the page.', { key }));

/** Checked as a plan file would be, as far as it is about this outcome. */
async function writeOutcome(writing: Writing, outcome: CustomerOutcome): Promise<PlanWrite | InvalidInputError> {
  const { model, plan } = writing.before;
  const index = model.outcomes.findIndex(({ key }) => key === outcome.key);
  if (JSON.stringify(model.outcomes[index]) === JSON.stringify(outcome)) return unwritten(writing);
  const changed = { ...model, outcomes: model.outcomes.with(index, outcome) };
  const own = `outcomes[${index}]`;
  const problems = newProblems(plan, { ...changed, goals: plan.goals })
    .filter(({ path }) => path.startsWith(`${own}.`))
    .map(({ path, message }) => ({ path: path.slice(own.length + 1), message }));
  if (problems.length > 0) return new InvalidInputError(problems);
  const summary = () => say('Changed the story of “{statement}”', { statement: outcome.statement });
  const revision = await writing.raise({ kind: 'model', summary });
  await storeModel(writing.manager, writing.organisation.organisationId, changed);
  return new PlanWrite(revision, [{ kind: 'model', model: changed }]);
}
