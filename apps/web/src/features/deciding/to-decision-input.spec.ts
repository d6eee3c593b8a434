import { emptyDraft, type DecisionDraft } from './decision-draft.ts';
import { toDecisionInput } from './to-decision-input.ts';

const repair = (text: string) => ({ kind: 'SMALLEST' as const, text, changes: [], opens: [] });
const repairs = [repair('Sales promises 9 days.'), repair('Both go half way.')];

function aDraft(more: Partial<DecisionDraft> = {}): DecisionDraft {
  const draft = emptyDraft({ severity: 0.37, repairs }, null, 'ingrid');
  return { ...draft, choice: 'We promise 9 days', reason: 'Nothing else can be kept', ...more };
}

it('points at repairs by their place, and says other options in words', () => {
  const options = [...aDraft().options, { says: 'Build a second line', isRepair: false }];
  expect(toDecisionInput(aDraft({ options, chosen: '1', adopt: true }), repairs)).toMatchObject({
    input: {
      options: [
        { repair: 0, seen: 'Sales promises 9 days.' },
        { repair: 1, seen: 'Both go half way.' },
        { says: 'Build a second line' },
      ],
      chosen: 1,
      adopt: true,
    },
  });
});

it('keeps in words a repair that is none any more, rather than pointing at another', () => {
  const now = [repair('Both go half way.')];
  expect(toDecisionInput(aDraft({ chosen: '0' }), now)).toMatchObject({
    input: { options: [{ says: 'Sales promises 9 days.' }, { repair: 0 }], chosen: 0 },
  });
});

it('leaves out empty options and still points at the chosen one', () => {
  const options = [{ says: ' ', isRepair: false }, ...aDraft().options];
  expect(toDecisionInput(aDraft({ options, chosen: '2' }), repairs)).toMatchObject({
    input: { options: [{ repair: 0 }, { repair: 1 }], chosen: 1 },
  });
});

it('carries nothing out where nothing changes, and sends only the limits of what is decided', () => {
  const answer = toDecisionInput(
    aDraft({ kind: 'ACCEPT', chosen: '0', adopt: true, acceptUpTo: '40', reviewOn: '2027-02-01' }),
    repairs,
  );
  expect(answer).toMatchObject({ input: { acceptUpTo: 0.4, reviewOn: '2027-02-01' } });
  expect(answer).not.toHaveProperty('input.adopt');
  expect(answer).not.toHaveProperty('input.dismissBecause');
});

it.each<[string, Partial<DecisionDraft>]>([
  ['accountable', { accountable: '' }],
  ['to', { metric: 'lead-time', to: 'soon' }],
  ['to', { metric: 'lead-time', to: '' }],
  ['metric', { to: '9' }],
  ['acceptUpTo', { kind: 'ACCEPT', acceptUpTo: '140' }],
  ['dismissBecause', { kind: 'DISMISS' }],
])('says what is wrong at %s', (field, more) => {
  const answer = toDecisionInput(aDraft(more), repairs);
  expect(Object.keys('errors' in answer ? answer.errors : {})).toEqual([field]);
});
