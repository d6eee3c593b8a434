import type { Block, Document } from '@concord/documents';
import type { CharterPart } from '@concord/persistence';
import { say } from '@concord/texts';
import { readersLanguage } from '../language/readers-language.ts';
import type { Charter } from './charter.graphql-types.ts';

const PARTS: readonly { readonly part: CharterPart; readonly says: () => string }[] = [
  { part: 'customers', says: () => say('What customers shall experience') },
  { part: 'coworkers', says: () => say('What coworkers shall experience') },
  { part: 'surroundings', says: () => say('What the surroundings shall experience') },
];

/** A charter on a page of paper, in the language of whoever prints it: three parts, and nothing of how it was kept. */
export function charterOnPaper({ of, department, sentences }: Charter): Document {
  const title = department
    ? say('What others shall experience from {department}', { department: of })
    : say('What others shall experience from me');
  return {
    title,
    ...(department ? {} : { subtitle: of }),
    language: readersLanguage(),
    blocks: PARTS.flatMap(({ part, says }): Block[] => {
      const own = sentences.filter((sentence) => sentence.part === part);
      return [
        { kind: 'heading', level: 2, text: says() },
        { kind: 'list', items: own.map((sentence) => sentence.says), empty: say('Nothing is written here yet.') },
      ];
    }),
  };
}
