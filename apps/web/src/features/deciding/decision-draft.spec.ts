import { choiceAfter, emptyDraft } from './decision-draft.ts';

const repair = (text: string) => ({ kind: 'SMALLEST' as const, text, changes: [], opens: [] });
const conflict = { severity: 0.3741, repairs: [repair('Sales promises 9 days.'), repair('Both go half way.')] };

it('offers the repairs, each once, and chooses the one that the person came for', () => {
  const same = { ...conflict, repairs: [...conflict.repairs, repair('Sales promises 9 days.')] };
  const draft = emptyDraft(same, '1', 'ingrid');
  expect(draft.options.map(({ says }) => says)).toEqual(['Sales promises 9 days.', 'Both go half way.']);
  expect(draft).toMatchObject({ chosen: '1', choice: 'Both go half way.', accountable: 'ingrid' });
  expect(emptyDraft(same, '2', '').chosen).toBe('0');
});

it('offers nothing that changes nothing', () => {
  const held = { ...repair('The plan holds up to 340 orders.'), kind: 'BOUNDARY' as const };
  const draft = emptyDraft({ ...conflict, repairs: [...conflict.repairs, held] }, '2', '');
  expect(draft).toMatchObject({ chosen: '', choice: '' });
  expect(draft.options).toHaveLength(2);
});

it.each([null, '7', 'none'])('chooses nothing when the address asks for %s', (asked) => {
  expect(emptyDraft(conflict, asked, '')).toMatchObject({ chosen: '', choice: '' });
});

it('proposes a limit that the conflict does not pass already', () => {
  expect(emptyDraft(conflict, null, '').acceptUpTo).toBe('38');
});

it('lets the words follow what is chosen until somebody writes their own', () => {
  const { options } = emptyDraft(conflict, null, '');
  expect(choiceAfter({ choice: '', options }, options[0])).toBe('Sales promises 9 days.');
  expect(choiceAfter({ choice: 'Sales promises 9 days.', options }, options[1])).toBe('Both go half way.');
  expect(choiceAfter({ choice: 'We ask the dealers first', options }, options[1])).toBe('We ask the dealers first');
});
