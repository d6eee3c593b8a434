export type { CalendarRules, IsoDay } from './calendar.ts';
export type * from './goal-reading.ts';
export { LEXICON_VERSION } from './known-words.ts';
export { languageOf, readGoalText } from './read-goal-text.ts';
export { contentWords } from './suggest/content-words.ts';
export { GoalWords, type LinkedGoal } from './suggest/goal-words.ts';
export { likeDuplicates, type LikeGoal, type OtherGoal } from './suggest/like-duplicates.ts';
export {
  suggestMetrics,
  suggestOutcomes,
  type Candidate,
  type Suggestion,
  type Suggestions,
  type WordEvidence,
} from './suggest/suggest.ts';
export { learnVocabulary, LearntVocabulary, type ConfirmedLink, type Vocabulary } from './suggest/vocabulary.ts';
export { inUnitOf } from './units.ts';
export type { Say } from './words/say.ts';
export { sayMissing } from './words/say-missing.ts';
export { sayQuantity } from './words/say-quantity.ts';
export { sayVague } from './words/say-vague.ts';
