export type * from './document.ts';
export { toPdf, toWord } from './set-when-asked.ts';
export { DOCUMENT_CSS } from './html-style.ts';
export { toHtml, toHtmlPage } from './to-html.ts';
export { toMarkdown } from './to-markdown.ts';
export type { Dated } from './to-pdf.ts';
