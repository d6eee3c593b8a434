import { sayEvent, sayMove } from './say-event.ts';

const event = { from: 'OPEN', to: 'OPEN', fromSeverity: null, toSeverity: null, department: null } as const;

it('names the department that acknowledged, for it outlives whoever spoke for it', () => {
  expect(sayEvent({ ...event, kind: 'ACKNOWLEDGED', department: { key: 'sales', name: 'Sales' } })).toBe(
    'Sales acknowledged it',
  );
});

it('says which way the severity went, and nothing of it where only the words changed', () => {
  expect(sayEvent({ ...event, kind: 'CHANGED', fromSeverity: 0.4, toSeverity: 0.55 })).toBe(
    'It became more severe: from 40\u00a0% to 55\u00a0%',
  );
  expect(sayEvent({ ...event, kind: 'CHANGED', fromSeverity: 0.4, toSeverity: 0.2 })).toMatch(/less severe/);
  expect(sayEvent({ ...event, kind: 'CHANGED' })).toBe('What it says changed');
});

it('says from where to where only where that changed', () => {
  expect(sayMove({ from: 'OPEN', to: 'ACCEPTED' })).toBe('Open → Accepted');
  expect(sayMove({ from: 'OPEN', to: 'OPEN' })).toBeUndefined();
  expect(sayMove({ from: null, to: 'OPEN' })).toBeUndefined();
});
