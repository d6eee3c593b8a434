import {
  addSentences,
  changeSentence,
  type CharterRow,
  type CharterSentenceRow,
  endSentences,
  markedSentences,
} from '@concord/persistence';
import type { EntityManager } from 'typeorm';
import { plain } from './charter-problems.ts';
import type { CharterSentenceInput } from './charter.inputs.ts';

/** A sentence as it shall be, in its place, with the one that it is or follows. */
interface Wanted extends Pick<CharterSentenceRow, 'part' | 'says' | 'outcomeKey' | 'position'> {
  readonly was: CharterSentenceRow | undefined;
}

/** @param now the sentences that hold */
export function wantedSentences(
  sentences: readonly CharterSentenceInput[],
  now: readonly CharterSentenceRow[],
): Wanted[] {
  return sentences.map(({ id, part, says, outcome }, position) => ({
    part,
    says: plain(says),
    outcomeKey: outcome ?? null,
    position,
    was: now.find(({ sentenceId }) => sentenceId === id),
  }));
}

/**
 * Writes the sentences of a charter. Other words are another sentence as soon as something was said of the old ones when
 * the charter was read again: what was said stays with what it was said of.
 */
export async function writeSentences(
  manager: EntityManager,
  { organisationId, charterId }: CharterRow,
  { wanted, now, today }: { wanted: readonly Wanted[]; now: readonly CharterSentenceRow[]; today: string },
): Promise<void> {
  const ids = now.map(({ sentenceId }) => sentenceId);
  const marked = await markedSentences(manager, organisationId, ids);
  const isAnother = ({ was, says, part }: Wanted) =>
    was !== undefined && marked.has(was.sentenceId) && (was.says !== says || was.part !== part);
  const added = wanted.filter((one) => one.was === undefined || isAnother(one));
  const kept = wanted.filter((one) => !added.includes(one));
  const staying = new Set(kept.map(({ was }) => was?.sentenceId));
  await endSentences(
    manager,
    organisationId,
    ids.filter((id) => !staying.has(id)),
    today,
  );
  for (const { was, ...sentence } of kept) if (was) await changeSentence(manager, was, sentence);
  await addSentences(
    manager,
    added.map(({ was, ...sentence }) => ({
      organisationId,
      charterId,
      since: today,
      followsId: was?.sentenceId ?? null,
      ...sentence,
    })),
  );
}
