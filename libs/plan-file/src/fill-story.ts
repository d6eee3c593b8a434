import type { StoryCarrier, StoryPart } from '@concord/alignment-engine';
import { entries, type Raw, some, text, word } from './raw-values.ts';

/** The parts of a story with what carries each; nothing where it has not been taken apart. */
export function fillStoryParts(value: unknown): readonly StoryPart[] | undefined {
  return some(
    entries(value).map((part) => ({
      key: word(part['key']),
      says: word(part['says']),
      carriedBy: entries(part['carriedBy']).flatMap(fillCarrier),
    })),
  );
}

function fillCarrier(raw: Raw): StoryCarrier[] {
  const [goal, promise] = [text(raw['goal']), text(raw['promise'])];
  const [process, technology, training] = [text(raw['process']), text(raw['technology']), text(raw['training'])];
  if (goal !== undefined) return [{ goal }];
  if (promise !== undefined) return [{ promise }];
  if (process !== undefined) return [{ process }];
  if (technology !== undefined) return [{ technology }];
  return training === undefined ? [] : [{ training }];
}
