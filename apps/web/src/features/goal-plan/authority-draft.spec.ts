import { authorityAgain } from './authority-draft.ts';

it('grants an authority again to the letter', () => {
  const authority = {
    key: 'refund',
    what: 'refund',
    says: 'Refund up to a third of the price ',
    upTo: 33.333333333333336,
    unit: '%',
    from: '2026-01-01',
    until: null,
    holds: true,
    version: 'v',
    department: { key: 'service', name: 'Customer Service' },
    approvedBy: { key: 'sigrid', name: 'Sigrid' },
  };
  expect(authorityAgain(authority)).toEqual({
    department: 'service',
    what: 'refund',
    says: 'Refund up to a third of the price ',
    upTo: 33.333333333333336,
    unit: '%',
    from: '2026-01-01',
    until: null,
    approvedBy: 'sigrid',
  });
});
