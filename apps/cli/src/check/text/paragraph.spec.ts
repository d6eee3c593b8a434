import type { Page } from './page.ts';
import { columnsOf, heading, paragraph } from './paragraph.ts';

const page: Page = { width: 20, styled: (style, text) => `<${style}>${text}</>` };

it('breaks a text where a word would go over the edge', () => {
  expect(paragraph(page, 'Sales wants at most five days of everybody.')).toEqual([
    'Sales wants at most',
    'five days of',
    'everybody.',
  ]);
});

it('lines up behind the bullet', () => {
  expect(paragraph(page, 'one two three four five', { indent: 2, bullet: '• ' })).toEqual([
    '  • one two three',
    '    four five',
  ]);
});

it('colours the words of a line and not its margin', () => {
  expect(paragraph(page, 'five days', { indent: 2, style: 'aside' })).toEqual(['  <aside>five days</>']);
});

it('leaves a word whole that is longer than the line', () => {
  expect(paragraph(page, 'a Donaudampfschifffahrtsgesellschaft b')).toEqual([
    'a',
    'Donaudampfschifffahrtsgesellschaft',
    'b',
  ]);
});

it('lets no text of a plan reach the terminal as a command', () => {
  expect(paragraph(page, '\u001b[2Jred\u0007 \u202Eback\n\nnext')).toEqual(['[2Jred back next']);
});

it.each([
  ['Bølge', 5],
  ['“−” × ÷ → ■', 11],
  ['e\u0301tude', 5],
  ['納期', 4],
  ['👩‍👩‍👧 ok', 5],
])('counts the columns of %s', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

it('underlines a heading with a line of its length', () => {
  expect(heading(page, 'Worth knowing')).toEqual(['<title>Worth knowing</>', '─'.repeat(13)]);
});
