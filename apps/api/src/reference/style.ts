/** In the colours of the dashboard. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #f6f5f1; --card: #ffffff; --line: #e1ddd4; --text: #1b2130; --quiet: #555c6b; --link: #2f4690; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #12151c; --card: #1b1f29; --line: #323847; --text: #e7e9ef; --quiet: #abb2c2; --link: #b6c4e8; }
}
body { margin: 0; background: var(--paper); color: var(--text); font: 1rem/1.5 ui-sans-serif, system-ui, sans-serif; }
header { display: flex; gap: 24px; padding: 16px 28px; background: var(--card); border-bottom: 1px solid var(--line); }
a { color: var(--link); }
nav, main { padding: 20px 28px; }
nav { display: flex; flex-wrap: wrap; gap: 8px 40px; border-bottom: 1px solid var(--line); }
nav ul { columns: 15rem; margin: 8px 0; padding-left: 20px; overflow-wrap: anywhere; }
nav details[open] { flex-basis: 100%; }
main { max-width: 76rem; }
main > section > p, main > p { max-width: 80ch; }
h2 { margin-top: 3rem; font-size: 1.6rem; }
h3 { margin-top: 2.4rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.3rem; }
h4 { margin-top: 2rem; font-size: 1.1rem; }
h3, h4 { overflow-wrap: anywhere; }
code { font: 0.9em ui-monospace, monospace; }
.wide { overflow-x: auto; margin: 12px 0; }
table { border-collapse: collapse; background: var(--card); min-width: 40rem; width: 100%; }
th, td { padding: 6px 12px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--quiet); font-weight: 600; }
td:first-child, td:nth-child(2) { white-space: nowrap; }
@media print { nav, header { display: none; } }
`;
