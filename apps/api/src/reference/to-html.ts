import { MOST_COST } from '../limits/limits.ts';
import { anchorOf, type Block, type ReferencePage } from './reference-page.ts';
import { STYLE } from './style.ts';

/** The whole reference on one page of its own, which needs nothing but itself, and so can be kept and read anywhere. */
export function toHtml(pages: readonly ReferencePage[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>GraphQL reference · Concord</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<a href="/">Concord</a>
<a href="/graphql/explorer">Explorer</a>
</header>
<nav aria-label="Contents">
${pages.map(contentsOf).join('\n')}
</nav>
<main>
<h1>GraphQL reference</h1>
<p>Everything there is to ask and to do at <code>/graphql</code>, as this server has it. What a field costs is counted for each object that it may read; an operation may cost ${MOST_COST.toLocaleString('en')}. Values are free.</p>
${pages.map(pageOf).join('\n')}
</main>
</body>
</html>
`;
}

function contentsOf({ name, title, blocks }: ReferencePage): string {
  const entries = blocks.flatMap((block) =>
    block.kind === 'heading' ? [`<li>${linkTo(`#${anchorOf(block.text)}`, escaped(block.text))}</li>`] : [],
  );
  return `<details><summary>${escaped(title)}</summary><ul><li>${linkTo(`#${name}`, 'From the beginning')}</li>${entries.join('')}</ul></details>`;
}

function pageOf({ name, title, blocks }: ReferencePage): string {
  return `<section aria-labelledby="${name}">\n<h2 id="${name}">${escaped(title)}</h2>\n${blocks.map(blockOf).join('\n')}\n</section>`;
}

function blockOf(block: Block): string {
  if (block.kind === 'text') return `<p>${inline(block.text)}</p>`;
  if (block.kind === 'heading') {
    const tag = `h${block.level + 1}`;
    return `<${tag} id="${anchorOf(block.text)}">${escaped(block.text)}</${tag}>`;
  }
  const head = block.head.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('');
  const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`);
  // Whoever has no mouse has to be able to scroll what is wider than the window.
  return `<div class="wide" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}

const INLINE = /\[`([^`]+)`\]\(([^)\s]+)\)|\[([^\]]+)\]\(([^)\s]+)\)|`([^`]+)`|\*\*([^*]+)\*\*/g;

function inline(text: string): string {
  let [html, done] = ['', 0];
  for (const found of text.matchAll(INLINE)) {
    const [all, codeOfLink, address, words, addressOfWords, code, strong] = found;
    html += escaped(text.slice(done, found.index));
    if (codeOfLink !== undefined) html += linkTo(address ?? '', `<code>${escaped(codeOfLink)}</code>`);
    else if (words !== undefined) html += linkTo(addressOfWords ?? '', escaped(words));
    else html += code === undefined ? `<strong>${escaped(strong ?? '')}</strong>` : `<code>${escaped(code)}</code>`;
    done = found.index + all.length;
  }
  return html + escaped(text.slice(done));
}

function linkTo(address: string, html: string): string {
  return `<a href="${escaped(address)}">${html}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
