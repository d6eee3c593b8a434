/**
 * Says an English text in ICU's message syntax in the language of whoever reads. Who asks for words brings it along:
 * this library knows neither languages nor their catalogs.
 */
export type Say = (text: string, values?: Readonly<Record<string, string | number>>) => string;
