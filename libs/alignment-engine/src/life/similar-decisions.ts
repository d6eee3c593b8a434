import { byText } from '../order.ts';
import type { ConflictRule } from '../report.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage, Language } from '../wording/language.ts';
import { wordingIn } from '../wording/wording.ts';

/** What a conflict is about: what makes decisions on others worth reading. */
export interface ConflictSubject {
  readonly rule: ConflictRule;
  /** Keys, each sorted. */
  readonly metrics: readonly string[];
  readonly outcomes: readonly string[];
  readonly departments: readonly string[];
}

export interface Similarity {
  /** Above 0; the higher, the more alike. */
  readonly score: number;
  /** What they have in common, in words. */
  readonly because: string;
}

/** What the names of things are, to say what two conflicts have in common. */
export interface SubjectNames {
  metric(key: string): string;
  outcome(key: string): string;
  department(key: string): string;
}

/** How much each thing in common counts: the metric is nearly the matter itself, the departments only who met. */
const WEIGHTS = { metrics: 4, outcomes: 2, departments: 2, rule: 1 } as const;

/**
 * How alike two conflicts are: for metrics, outcomes and departments the share of all that both have
 * (Jaccard), weighted, and the same rule. Two of the same rule alone are not alike.
 *
 * @returns nothing if they have neither a metric, nor an outcome, nor all departments in common
 */
export function similarityOf(
  one: ConflictSubject,
  other: ConflictSubject,
  names: SubjectNames,
  language: Language = 'en',
): Similarity | undefined {
  const metrics = inCommon(one.metrics, other.metrics);
  const outcomes = inCommon(one.outcomes, other.outcomes);
  const departments = inCommon(one.departments, other.departments);
  const sameDepartments = departments.share === 1;
  if (metrics.keys.length === 0 && outcomes.keys.length === 0 && !sameDepartments) return undefined;
  const sameRule = one.rule === other.rule;
  const say = SENTENCES[language];
  const said = [
    ...(sameRule ? [say.rule] : []),
    ...metrics.keys.map((key) => say.metric(names.metric(key))),
    ...(sameDepartments ? [say.departments(departments.keys.map((key) => names.department(key)))] : []),
    ...outcomes.keys.map((key) => say.outcome(names.outcome(key))),
  ];
  return {
    score:
      WEIGHTS.metrics * metrics.share +
      WEIGHTS.outcomes * outcomes.share +
      WEIGHTS.departments * departments.share +
      (sameRule ? WEIGHTS.rule : 0),
    because: wordingIn(language).listOf(said),
  };
}

interface InCommon {
  readonly rule: string;
  metric(name: string): string;
  departments(names: readonly string[]): string;
  outcome(statement: string): string;
}

const SENTENCES: InEachLanguage<InCommon> = {
  en: {
    rule: 'the same kind of conflict',
    metric: (name) => `the metric ${en.quoted(name)}`,
    departments: (names) => `the same departments, ${en.listOf(names)}`,
    outcome: (statement) => `the outcome ${en.quoted(statement)}`,
  },
  de: {
    rule: 'dieselbe Art von Konflikt',
    metric: (name) => `die Kennzahl ${de.quoted(name)}`,
    departments: (names) => `dieselben Abteilungen (${de.listOf(names)})`,
    outcome: (statement) => `die Kundenwirkung ${de.quoted(statement)}`,
  },
};

function inCommon(one: readonly string[], other: readonly string[]): { keys: string[]; share: number } {
  const known = new Set(other);
  const keys = one.filter((key) => known.has(key)).sort(byText);
  const all = new Set([...one, ...other]).size;
  return { keys, share: all === 0 ? 0 : keys.length / all };
}
