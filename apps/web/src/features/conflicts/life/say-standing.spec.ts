import { addTexts, speak } from '@concord/texts';
import german from '../german.json' with { type: 'json' };
import { sayStanding } from './say-standing.ts';

const sales = { key: 'sales', name: 'Sales' };
const factory = { key: 'factory', name: 'Manufacturing' };
const seen = (department: typeof sales) => ({ at: '2026-11-16T08:30:00.000Z', by: null, department });
const none = { waitingFor: [], acknowledgements: [], acceptedUpTo: null, reviewOn: null };

it('names who has not acknowledged it as soon as somebody has', () => {
  expect(sayStanding({ ...none, state: 'OPEN', waitingFor: [sales, factory] })).toBe(
    'Open: nobody has acknowledged it yet',
  );
  expect(sayStanding({ ...none, state: 'OPEN', waitingFor: [factory], acknowledgements: [seen(sales)] })).toBe(
    'Open: Manufacturing has not acknowledged it yet',
  );
});

it('says the limits within which it is accepted', () => {
  expect(sayStanding({ ...none, state: 'ACCEPTED', acceptedUpTo: 0.425, reviewOn: '2027-02-01' })).toBe(
    'Accepted as it is, up to a severity of 42.5\u00a0% and until 1 February 2027',
  );
  expect(sayStanding({ ...none, state: 'ACCEPTED' })).toBe('Accepted as it is');
});

describe('in German', () => {
  beforeAll(() => {
    addTexts('de', german);
    speak(() => 'de');
  });
  afterAll(() => speak(() => 'en'));

  it('names who has not acknowledged it, and the limits within which it is accepted', () => {
    expect(sayStanding({ ...none, state: 'OPEN', waitingFor: [factory], acknowledgements: [seen(sales)] })).toBe(
      'Offen: Manufacturing hat ihn noch nicht zur Kenntnis genommen',
    );
    expect(sayStanding({ ...none, state: 'ACCEPTED', acceptedUpTo: 0.425, reviewOn: '2027-02-01' })).toBe(
      'Hingenommen bis zu einer Schwere von 42,5\u00a0% und bis zum 1. Februar 2027',
    );
  });
});
