export type Language = 'en' | 'de';

/** Why a word says nothing that can be checked; each kind has its own cure. */
export type VagueKind = 'praise' | 'degree' | 'time' | 'amount' | 'effort' | 'comparison' | 'change';

export interface VagueEntry {
  /** Words in small letters, `~` for any ending of a German adjective: `angemessen~`. */
  readonly phrases: readonly string[];
  readonly kind: VagueKind;
}

/**
 * What is known of a language, as data. Every list holds phrases in small letters without marks (`fuer`, `hoechstens`),
 * words divided by one space. Whoever changes a list raises `version`, so that figures can be told apart.
 */
export interface Lexicon {
  readonly language: Language;
  readonly version: string;
  readonly vague: readonly VagueEntry[];
  /** Words that only hold a sentence together: they tell the language, and end a name. */
  readonly fillers: readonly string[];
  readonly increase: readonly string[];
  readonly decrease: readonly string[];
  /** They lessen by what follows, without "by": "save 5 hours". */
  readonly save: readonly string[];
  readonly keep: readonly string[];
  readonly limit: readonly string[];
  /** What people do for others, and what can be timed or counted: "answer", "repair". */
  readonly deeds: readonly string[];
  /** Nouns that name something measured; German ones also end longer words. */
  readonly measures: readonly string[];
  /** Of these, less is better. */
  readonly lowerBetter: readonly string[];
  /** Measures on a scale of their own, which need no unit. */
  readonly scores: readonly string[];
  /** What people are called, or what only people bring: "patient", "call". Part of a word is enough. */
  readonly people: readonly string[];
  /** A number after one of these is a name: "priority 1". */
  readonly labels: readonly string[];
  readonly atMost: readonly string[];
  readonly atLeast: readonly string[];
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly now: readonly string[];
  readonly orLess: readonly string[];
  readonly orMore: readonly string[];
  readonly orBetter: readonly string[];
  readonly ofThem: readonly string[];
  readonly within: readonly string[];
  readonly next: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  /** A part of one: "half". */
  readonly parts: Readonly<Record<string, number>>;
  /** Verbs that say by how much: "double" is 100 more of a hundred. */
  readonly factors: Readonly<Record<string, number>>;
}
