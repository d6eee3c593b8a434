import { contentWords } from './content-words.ts';
import { rarity } from './suggest.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A goal as far as likeness is concerned. */
export interface OtherGoal {
  readonly key: string;
  readonly title: string;
  readonly metric?: string;
}

/** A goal that says something alike. It may be a duplicate, a part of the same work, or neither: people see that. */
export interface LikeGoal {
  readonly key: string;
  /** How alike, 0 to 1. It says nothing of conflicts. */
  readonly likeness: number;
  /** Words that both have, as they are written in the text. */
  readonly sharedWords: readonly string[];
  readonly sharesMetric: boolean;
}

const MOST = 3;
/** Less is chance: most goals of a company share some words. */
const ENOUGH = 0.25;
/** What the same metric adds, as a part of all. */
const OF_METRIC = 0.3;

/**
 * The three goals that say most alike, the likest first; goals that are as alike come by key. The same words for
 * opposite aims are alike as well.
 *
 * @param metric the metric of the goal that is written, if it has one
 * @param counts how frequent words are: rare ones tell more; all the same when missing
 */
export function likeDuplicates(
  { text, metric }: { readonly text: string; readonly metric?: string },
  others: Iterable<OtherGoal>,
  counts?: Pick<Vocabulary, 'goals' | 'goalsWith'>,
): LikeGoal[] {
  const words = contentWords(text);
  const weightOf = (stem: string) => (counts ? rarity(stem, counts) : 1);
  return [...others]
    .map((other) => compared(other, words, metric, weightOf))
    .filter(
      ({ likeness, sharedWords, sharesMetric }) => likeness >= ENOUGH && sharedWords.length >= (sharesMetric ? 1 : 2),
    )
    .sort((a, b) => b.likeness - a.likeness || (a.key < b.key ? -1 : 1))
    .slice(0, MOST);
}

function compared(
  other: OtherGoal,
  words: ReadonlyMap<string, string>,
  metric: string | undefined,
  weightOf: (stem: string) => number,
): LikeGoal {
  const theirs = contentWords(other.title);
  const shared = [...words].filter(([stem]) => theirs.has(stem));
  const weight = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + weightOf(stem), 0);
  const common = weight(shared.map(([stem]) => stem));
  const all = weight(words.keys()) + weight(theirs.keys()) - common;
  const inWords = all === 0 ? 0 : common / all;
  const sharesMetric = metric !== undefined && other.metric === metric;
  return {
    key: other.key,
    likeness: sharesMetric ? OF_METRIC + (1 - OF_METRIC) * inWords : inWords,
    sharedWords: [...new Set(shared.map(([, word]) => word))],
    sharesMetric,
  };
}
