import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../docs/bi/', import.meta.url);

/** Something on a page that is there to be copied. */
export interface Snippet {
  /** @example 'python.md' */
  readonly page: string;
  /** What stands behind the fence, as `python` or `sql grafana`. */
  readonly kind: string;
  readonly text: string;
}

export const pages: readonly string[] = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

export const pageText = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

export const addressOf = (name: string): URL => new URL(name, FOLDER);

/** Every snippet of a page, in its order. */
export function snippetsOf(page: string): Snippet[] {
  return [...pageText(page).matchAll(/^( *)```(\w[^\n]*)\n([^]*?)\n\1```$/gm)].map(([, , kind = '', text = '']) => ({
    page,
    kind,
    text,
  }));
}

/** All of them that are of a kind. */
export const snippetsOfKind = (kind: string): Snippet[] =>
  pages.flatMap(snippetsOf).filter((snippet) => snippet.kind === kind);
