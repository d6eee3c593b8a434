import type { StoryCarrierKind, StoryInput, StoryPartPartsFragment } from '../../graphql/operations.ts';

export interface DraftCarrier {
  readonly name: string;
  readonly kind: StoryCarrierKind;
  /** The key of a goal or promise, or words. */
  readonly of: string;
}

export interface DraftPart {
  /** Tells fields apart. */
  readonly name: string;
  readonly key: string | null;
  readonly says: string;
  readonly carriers: readonly DraftCarrier[];
}

export interface StoryDraft {
  readonly story: string;
  readonly parts: readonly DraftPart[];
}

let fields = 0;
const fieldName = () => `field-${(fields += 1)}`;

export function emptyPart(): DraftPart {
  return { name: fieldName(), key: null, says: '', carriers: [] };
}

export function emptyCarrier(): DraftCarrier {
  return { name: fieldName(), kind: 'GOAL', of: '' };
}

interface Stored {
  readonly story?: string | null;
  readonly storyParts: readonly StoryPartPartsFragment[];
}

export function toStoryDraft({ story, storyParts }: Stored): StoryDraft {
  const parts = storyParts.map(({ key, says, carriers }) => ({
    name: fieldName(),
    key,
    says,
    carriers: carriers.map(({ kind, goal, promise, words }) => ({
      name: fieldName(),
      kind,
      of: goal?.key ?? promise?.key ?? words ?? '',
    })),
  }));
  return { story: story ?? '', parts: parts.length === 0 ? [emptyPart()] : parts };
}

/** Parts and carriers that were left empty were never written. */
export function toStoryInput({ story, parts }: StoryDraft): StoryInput {
  return {
    story,
    parts: parts
      .filter(({ says, carriers }) => says.trim() !== '' || carriers.some(({ of }) => of.trim() !== ''))
      .map(({ key, says, carriers }) => ({
        key,
        says,
        carriers: carriers.filter(({ of }) => of.trim() !== '').map(({ kind, of }) => ({ kind, of })),
      })),
  };
}
