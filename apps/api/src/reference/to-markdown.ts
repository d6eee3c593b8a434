import { anchorOf, type Block, type ReferencePage } from './reference-page.ts';

/** Files of the reference by their names, as they stand in `docs/graphql`. */
export function toMarkdown(pages: readonly ReferencePage[]): Map<string, string> {
  const homes = new Map(
    pages.flatMap(({ name, blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [[anchorOf(block.text), name] as const] : [])),
    ),
  );
  return new Map(
    pages.map(({ name, title, blocks }) => {
      const lead = (text: string) => withHomes(text, name, homes);
      return [
        `${name}.md`,
        [`# ${title}`, WRITTEN, ...blocks.map((block) => lead(blockOf(block)))].join('\n\n') + '\n',
      ];
    }),
  );
}

const WRITTEN = '<!-- Written by `npm run schema:print` from the schema. -->';

function blockOf(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
  if (block.kind === 'text') return block.text;
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n');
}

/** Links to headings lead to the page on which they stand. */
function withHomes(text: string, page: string, homes: ReadonlyMap<string, string>): string {
  return text.replace(/\]\(#([\w-]+)\)/g, (_, anchor: string) => {
    const home = homes.get(anchor) ?? page;
    return `](${home === page ? '' : `${home}.md`}#${anchor})`;
  });
}
