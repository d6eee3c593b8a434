/** What the engine can say its sentences in. */
export type Language = 'en' | 'de';

/** The same said in every language: what is missing in one of them does not compile. */
export type InEachLanguage<T> = Readonly<Record<Language, T>>;
