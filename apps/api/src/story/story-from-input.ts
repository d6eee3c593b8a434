import type { CustomerOutcome, StoryPart } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import { keyFromTitle } from '../goal/key-from-title.ts';
import type { InputProblem } from '../graphql/user-error.ts';
import type { StoryInput } from './story.graphql-types.ts';

const LONGEST_STORY = 2000;
const LONGEST_PART = 300;
const LONGEST_CARRIER = 200;
const MOST_PARTS = 12;
const MOST_CARRIERS = 12;

/** An outcome with this story in place of the one that it had; parts without a key get one. */
export function withStory(
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

/** What people have to put right before it is kept. */
export function storyProblems({ story, parts }: StoryInput): InputProblem[] {
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
