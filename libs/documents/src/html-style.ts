import { ACCENT, INK, MUTED, RULE, TONES } from './pdf-style.ts';

/** What a page of the document looks like, on screen and on paper. For pages of our own that hold a fragment, too. */
export const DOCUMENT_CSS = `
@page { size: A4; margin: 22mm 24mm; }
.document { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: ${INK}; font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere; }
.document h1 { font-size: 1.9em; line-height: 1.2; margin: 0; }
.document h2 { font-size: 1.35em; color: ${ACCENT}; margin: 2rem 0 .5rem; }
.document h3 { font-size: 1.1em; margin: 1.5rem 0 .4rem; }
.document h4 { font-size: 1em; color: ${MUTED}; margin: 1.2rem 0 .3rem; }
.document h2, .document h3, .document h4, .document caption { break-after: avoid; }
.document a { color: ${ACCENT}; }
.document ins { color: ${ACCENT}; }
.document del, .document-muted, .document-subtitle { color: ${MUTED}; }
.document-subtitle { margin: .2rem 0 0; font-size: 1.15em; }
.document-facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.5rem; margin: 1.2rem 0;
  padding-bottom: 1rem; border-bottom: 1px solid ${RULE}; }
.document-facts dt { color: ${MUTED}; }
.document-facts dd { margin: 0; }
.document table { width: 100%; border-collapse: collapse; margin: .5rem 0 1rem; font-size: .95em; }
.document caption { text-align: start; font-weight: 600; padding: .3rem 0; }
.document thead { display: table-header-group; }
.document th { font-size: .9em; color: ${MUTED}; border-bottom: 1.5px solid ${MUTED}; }
.document th, .document td { text-align: start; vertical-align: top; padding: .3rem .8rem .3rem 0; }
.document td { border-bottom: 1px solid ${RULE}; }
.document .document-short { white-space: nowrap; }
.document tr, .document figure, .document blockquote, .document-note, .document-warning { break-inside: avoid; }
.document .document-centre { text-align: center; }
.document .document-end { text-align: end; font-variant-numeric: tabular-nums; }
.document blockquote { margin: .8rem 0; padding: 0 0 0 .9rem; border-inline-start: 3px solid ${RULE}; }
.document blockquote p { margin: 0; font-style: italic; }
.document blockquote footer { color: ${MUTED}; font-size: .9em; }
.document-note, .document-warning { margin: .8rem 0; padding: .6rem .9rem; print-color-adjust: exact; }
.document-note { background: ${TONES.note.fill}; border-inline-start: 3px solid ${TONES.note.bar}; }
.document-warning { background: ${TONES.warning.fill}; border-inline-start: 3px solid ${TONES.warning.bar}; }
.document figure { margin: 1rem 0; }
.document figure svg { width: 100%; height: auto; font-family: inherit; print-color-adjust: exact; }
.document figcaption { font-weight: 600; }
.document-page-break { break-before: page; border: 0; margin: 0; }
@media print { .document { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  .document details:not([open]) { display: none; } }
`.trim();
