import { clearlyLess } from '../numbers.ts';
import type { IsoDate, Metric } from '../plan.ts';
import type { InEachLanguage, Language } from '../wording/language.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import { isSettled, type ConflictLife, type ConflictState } from './conflict-life.ts';
import { askInWords, asksForSomethingElse, type GoalAsk } from './goal-ask.ts';

/** What a judging says of one conflict. */
export interface Judged {
  readonly today: IsoDate;
  /** 0 to 1; missing where the engine no longer finds the conflict. */
  readonly severity?: number;
  /** What its goals ask now, with their titles and metrics for the words. */
  readonly asks: readonly NamedAsk[];
}

export interface NamedAsk extends GoalAsk {
  readonly title: string;
  readonly measures?: Pick<Metric, 'name' | 'unit'>;
}

/** A move of a conflict that nobody made by hand. */
export interface LifeStep {
  readonly step: 'resolved' | 'reopened';
  readonly to: ConflictState;
  /** In words, why. */
  readonly because: string;
}

/**
 * What a judging makes of a conflict with a history: it is resolved when it is no longer found, and comes
 * back when it is found again, weighs more than was accepted, rests on other targets than were decided on,
 * or is due for review.
 *
 * @param language of `because`
 * @returns nothing where it stays as it is
 * @example
 * afterJudging({ state: 'accepted', acceptedUpTo: 0.3 }, { today: '2026-11-16', severity: 0.42, asks: [] })
 * // { step: 'reopened', to: 'open', because: 'Its severity is 0.42 now; it was accepted up to 0.3.' }
 */
export function afterJudging(life: ConflictLife, judged: Judged, language: Language = 'en'): LifeStep | undefined {
  const say = SENTENCES[language];
  if (judged.severity === undefined) {
    return life.state === 'resolved' ? undefined : { step: 'resolved', to: 'resolved', because: say.resolved };
  }
  if (life.state === 'resolved') return reopened(say.foundAgain);
  if (!isSettled(life.state)) return undefined;
  const why =
    tooSevere(life, judged.severity, say) ?? otherTarget(life, judged, language) ?? dueForReview(life, judged, say);
  return why === undefined ? undefined : reopened(why);
}

function reopened(because: string): LifeStep {
  return { step: 'reopened', to: 'open', because };
}

function tooSevere({ state, acceptedUpTo }: ConflictLife, severity: number, say: Sentences): string | undefined {
  if (state !== 'accepted' || acceptedUpTo === undefined || !clearlyLess(acceptedUpTo, severity)) return undefined;
  return say.tooSevere(severity, acceptedUpTo);
}

function otherTarget({ basis = [] }: ConflictLife, { asks }: Judged, language: Language): string | undefined {
  const before = new Map(basis.map((ask) => [ask.goal, ask]));
  const changed = asks.find((ask) => {
    const was = before.get(ask.goal);
    return was !== undefined && asksForSomethingElse(was, ask);
  });
  const was = changed && before.get(changed.goal);
  if (changed === undefined || was === undefined) return undefined;
  return SENTENCES[language].otherTarget(
    changed.title,
    askInWords(changed, changed.measures, language),
    askInWords(was, was.metric === changed.metric ? changed.measures : undefined, language),
  );
}

function dueForReview({ reviewOn }: ConflictLife, { today }: Judged, say: Sentences): string | undefined {
  if (reviewOn === undefined || today < reviewOn) return undefined;
  return say.dueForReview(reviewOn);
}

interface Sentences {
  readonly resolved: string;
  readonly foundAgain: string;
  tooSevere(severity: number, acceptedUpTo: number): string;
  /** @param now what it asks for now, and @param before what it asked for */
  otherTarget(title: string, now: string, before: string): string;
  dueForReview(day: IsoDate): string;
}

const SENTENCES: InEachLanguage<Sentences> = {
  en: {
    resolved: 'The goals go together now.',
    foundAgain: 'It was resolved, and is found again.',
    tooSevere: (severity, acceptedUpTo) =>
      `Its severity is ${en.plainNumber(severity)} now; it was accepted up to ${en.plainNumber(acceptedUpTo)}.`,
    otherTarget: (title, now, before) =>
      `${en.quoted(title)} asks for ${now} now; when this was settled, it asked for ${before}.`,
    dueForReview: (day) => `It was to be looked at again on ${en.dateInWords(day)}.`,
  },
  de: {
    resolved: 'Die Ziele gehen jetzt zusammen.',
    foundAgain: 'Der Konflikt war gelöst und besteht wieder.',
    tooSevere: (severity, acceptedUpTo) =>
      `Die Schwere beträgt jetzt ${de.plainNumber(severity)}; hingenommen war sie bis ${de.plainNumber(acceptedUpTo)}.`,
    otherTarget: (title, now, before) =>
      `${de.quoted(title)} verlangt jetzt: ${now}. Als entschieden wurde, verlangte es: ${before}.`,
    dueForReview: (day) => `Eine Überprüfung war für den ${de.dateInWords(day)} vorgesehen.`,
  },
};
