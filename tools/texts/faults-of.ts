import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalog } from '@concord/texts';
import type { SourceText } from './texts-in.ts';

/**
 * What is wrong with a language's texts, each fault in words that name the place: texts it lacks, texts that
 * nobody says any more, and texts that leave other things open than the English ones.
 *
 * @param said by the sources that the catalog is for
 * @param shared what is always there besides it
 */
export function faultsOf(catalog: Catalog, said: readonly SourceText[], shared: Catalog = {}): string[] {
  const english = new Set(said.map(({ text }) => text));
  const lacking = said
    .filter(({ text }) => !(text in catalog) && !(text in shared))
    .map(({ text, place }) => `${place}: not translated: ${text}`);
  const unsaid = Object.keys(catalog).filter((text) => !english.has(text));
  const different = Object.entries(catalog).flatMap(([from, to]) => {
    const [wanted, has] = [leftOpenBy(from.split('@@')[0] ?? ''), leftOpenBy(to)];
    return wanted === has ? [] : [`“${from}” leaves ${wanted} open, its translation ${has}`];
  });
  return [...lacking, ...unsaid.map((text) => `nobody says: ${text}`), ...different];
}

interface Part {
  readonly type: number;
  readonly value?: string;
  readonly children?: readonly Part[];
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** The names of the values and tags of a text; why it cannot be read, where it cannot. */
function leftOpenBy(text: string): string {
  try {
    const parts = new IntlMessageFormat(text, 'en').getAst() as readonly Part[];
    return [...new Set(namesIn(parts))].sort().join(', ') || 'nothing';
  } catch (error) {
    return `an error (${(error as Error).message})`;
  }
}

const LITERAL = 0;
const POUND = 7;

function namesIn(parts: readonly Part[]): string[] {
  return parts.flatMap(({ type, value = '', children = [], options = {} }) =>
    type === LITERAL || type === POUND
      ? []
      : [value, ...namesIn(children), ...Object.values(options).flatMap((option) => namesIn(option.value))],
  );
}
