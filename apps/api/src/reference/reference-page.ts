/**
 * A part of a page, in whatever form it is shown. Texts are Markdown of one line: `code`, **strong** and links; a link
 * to `#goal` leads to the heading “Goal”, on whichever page it stands.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface ReferencePage {
  /** In addresses. @example 'reading' */
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What a heading is found by, as GitHub makes it of its text. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}

export function heading(level: 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A paragraph, or none where there is nothing to say. */
export function text(...parts: readonly (string | null | undefined | false)[]): Block[] {
  const says = parts.filter(Boolean).join(' ');
  return says === '' ? [] : [{ kind: 'text', text: says }];
}

/** A table, or none where there is nothing in it; columns that are empty in every row are left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block[] {
  const used = head.flatMap((_, column) => (rows.some((row) => row[column]) ? [column] : []));
  const only = (cells: readonly string[]) => used.map((column) => cells[column] ?? '');
  return rows.length === 0 ? [] : [{ kind: 'table', head: only(head), rows: rows.map(only) }];
}
