import { isSince, planAddress } from './plan-address.ts';
import { type Block, toSections } from './to-sections.ts';

const texts = (text: string): Block['texts'] => [{ mark: 'PLAIN', text }];
const heading = (level: number, text: string): Block => ({ kind: 'HEADING', level, texts: texts(text), items: [] });
const paragraph = (text: string): Block => ({ kind: 'PARAGRAPH', level: null, texts: texts(text), items: [] });

it('cuts a document at its large headings, and names the smaller ones below each', () => {
  const said = paragraph('Every day');
  const sections = toSections([
    heading(1, 'Vision'),
    said,
    heading(1, 'Goals'),
    heading(2, 'Sales'),
    heading(3, 'Five days'),
    heading(2, 'Service'),
  ]);
  expect(sections.map(({ id, title, parts }) => [id, title, parts.map((part) => `${part.id} ${part.title}`)])).toEqual([
    ['section-1', 'Vision', []],
    ['section-2', 'Goals', ['section-2-1 Sales', 'section-2-2 Service']],
  ]);
  expect(sections[0]?.blocks).toEqual([said]);
});

it('asks for the file with what the page shows', () => {
  expect(planAddress('demo', { department: 'a&b', since: '2026-10-01' }, 'docx')).toBe(
    '/paper/plan.docx?organisation=demo&department=a%26b&since=2026-10-01',
  );
});

it.each([
  ['2026-10-01', true],
  ['12', true],
  ['2026-02-30', false],
  ['yesterday', false],
])('takes %s for a day or a version: %s', (text, is) => {
  expect(isSince(text)).toBe(is);
});
