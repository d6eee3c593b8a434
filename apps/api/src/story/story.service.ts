import type { CustomerOutcome, StoryPart } from '@concord/alignment-engine';
import { storeModel } from '@concord/persistence';
import { newProblems } from '@concord/plan-file';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { keyFromTitle } from '../goal/key-from-title.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type InputProblem, InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { must } from '../judgement/must.ts';
import { findSeen, type Seen } from '../kept-entries/kept-entries.ts';
import { StaleContentError } from '../kept-entries/stale-content-error.ts';
import { PlanWrite, PlanWriter, unwritten, type WriteRefusal, type Writing, Written } from '../writing/plan-writer.ts';
import { type StoryInput, StorySaved } from './story.graphql-types.ts';

const LONGEST_STORY = 2000;
const LONGEST_PART = 300;
const LONGEST_CARRIER = 200;
const MOST_PARTS = 12;
const MOST_CARRIERS = 12;

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

function withStory(
  { story: _, storyParts: before = [], ...outcome }: CustomerOutcome,
  input: StoryInput,
): CustomerOutcome {
  const taken = new Set(before.map(({ key }) => key));
  const parts = input.parts.map(({ key, says, carriers }): StoryPart => {
    const own = key ?? keyFromTitle(says, taken, 'part');
    taken.add(own);
    const carriedBy = carriers.map(
      ({ kind, of }) => ({ [kind]: of.trim() }) as unknown as StoryPart['carriedBy'][number],
    );
    return { key: own, says: says.trim(), carriedBy };
  });
  const story = input.story?.trim() ?? '';
  return { ...outcome, ...(story === '' ? {} : { story }), ...(parts.length === 0 ? {} : { storyParts: parts }) };
}

function storyProblems({ story, parts }: StoryInput): InputProblem[] {
  return [
    ...tooLong(story ?? '', LONGEST_STORY, 'story'),
    ...(parts.length > MOST_PARTS
      ? [{ path: 'parts', message: say('Tell it in at most {most} parts.', { most: MOST_PARTS }) }]
      : []),
    ...parts.flatMap(({ says, carriers }, at) => [
      ...(says.trim() === '' ? [{ path: `parts[${at}].says`, message: say('Write what they shall tell.') }] : []),
      ...tooLong(says, LONGEST_PART, `parts[${at}].says`),
      ...(carriers.length > MOST_CARRIERS
        ? [
            {
              path: `parts[${at}].carriers`,
              message: say('Name at most {most} things that carry a part.', { most: MOST_CARRIERS }),
            },
          ]
        : []),
      ...carriers.flatMap(({ of }, place) => tooLong(of, LONGEST_CARRIER, `parts[${at}].carriers[${place}].of`)),
    ]),
  ];
}

function tooLong(words: string, longest: number, path: string): InputProblem[] {
  const { length } = [...words.trim()];
  if (length <= longest) return [];
  return [{ path, message: say('Write at most {longest} characters; these are {length}.', { longest, length }) }];
}

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
