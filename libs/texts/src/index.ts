export { type Catalog, addTexts } from './catalog.ts';
export {
  byLocale,
  currentLanguage,
  isLanguage,
  type Language,
  LANGUAGES,
  localeOf,
  PSEUDO,
  speak,
} from './language.ts';
export { say, type Values } from './say.ts';
