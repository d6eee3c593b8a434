import type {
  CharterInput,
  CharterPart,
  CharterPartsFragment,
  CharterRhythm,
  CharterSharing,
} from '../../graphql/operations.ts';

/** A sentence as it is being written. */
export interface DraftSentence {
  /** Tells fields apart; the sentence's own id where it has one. */
  readonly name: string;
  readonly id: string | null;
  readonly part: CharterPart;
  readonly says: string;
  readonly outcome: string;
}

/** A charter as it is being written. */
export interface CharterDraft {
  readonly sentences: readonly DraftSentence[];
  readonly sharedWith: CharterSharing;
  readonly sharedPeople: readonly string[];
  readonly rhythm: CharterRhythm;
  readonly byMail: boolean;
  readonly inSums: boolean;
}

let fields = 0;

/** @returns an empty sentence of a part */
export function newSentence(part: CharterPart): DraftSentence {
  fields += 1;
  return { name: `new-${fields}`, id: null, part, says: '', outcome: '' };
}

/** What there is, to be changed; where there is nothing, one empty sentence in each part. */
export function toDraft(charter: CharterPartsFragment | null): CharterDraft {
  if (charter === null)
    return {
      sentences: [newSentence('CUSTOMERS'), newSentence('COWORKERS'), newSentence('SURROUNDINGS')],
      sharedWith: 'NOBODY',
      sharedPeople: [],
      rhythm: 'QUARTERLY',
      byMail: false,
      inSums: false,
    };
  const { sentences, sharedWith, sharedPeople, rhythm, byMail, inSums } = charter;
  return {
    sentences: sentences.map(({ id, part, says, outcome }) => ({
      name: id,
      id,
      part,
      says,
      outcome: outcome?.key ?? '',
    })),
    sharedWith,
    sharedPeople: sharedPeople.map(({ key }) => key),
    rhythm,
    byMail,
    inSums,
  };
}

/** Sentences that are sent: empty ones were never written. */
export function writtenSentences({ sentences }: CharterDraft): DraftSentence[] {
  return sentences.filter(({ says }) => says.trim() !== '');
}

export function toCharterInput(draft: CharterDraft): CharterInput {
  const { sharedWith, sharedPeople, rhythm, byMail, inSums } = draft;
  return {
    sentences: writtenSentences(draft).map(({ id, part, says, outcome }) => ({
      id,
      part,
      says,
      outcome: outcome === '' ? null : outcome,
    })),
    sharedWith,
    sharedPeople: [...sharedPeople],
    rhythm,
    byMail,
    inSums,
  };
}
