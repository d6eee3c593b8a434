import { sayRanking } from './say-ranking.ts';
import { sayRoom } from './say-room.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('says why a conflict stands where it stands, as arithmetic and in the customers’ words', () => {
  const outcome = { key: 'on-time', statement: 'My bicycle is ready', for: 'CUSTOMER' as const };
  expect(plain(sayRanking({ worth: 0.45, severity: 0.5, confidence: 1, weight: 0.9, outcome }))).toBe(
    'Severity 50 % × confidence 100 % × weight 90 % = 45 % of what a conflict can weigh. The weight is how much “My bicycle is ready” matters to customers.',
  );
});

it('says where no outcome is at stake', () => {
  expect(sayRanking({ worth: 0.1, severity: 0.5, confidence: 1, weight: 0.3, outcome: null })).toMatch(/No outcome/);
});

it('counts the minutes of what is talked about, not of what was parked or moved', () => {
  const agenda = [
    { state: 'DONE' as const, minutes: 10 },
    { state: 'OPEN' as const, minutes: 35 },
    { state: 'PARKED' as const, minutes: 20 },
    { state: 'MOVED' as const, minutes: 20 },
  ];
  expect(sayRoom(agenda, 60)).toBe('45 of 60 minutes are planned; 15 are left for what people bring.');
  expect(sayRoom(agenda, 45)).toBe('All 45 minutes are planned.');
  expect(sayRoom(agenda, 30)).toBe(
    '45 minutes are planned, 15 more than the meeting takes. Shorten, park or move something.',
  );
});
