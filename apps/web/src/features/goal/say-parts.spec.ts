import { sayPart, sayParts, type PartsOfGoal } from './say-parts.ts';

type Part = PartsOfGoal['parts'][number];

const part = (weight: number | null, progress: Partial<Part['goal']['progress']>): Part => ({
  weight,
  goal: {
    key: 'inbound',
    title: 'Parts arrive',
    status: 'ACTIVE',
    department: { name: 'Purchasing' },
    progress: { progress: null, kept: null, status: 'ON_TRACK', ...progress },
  },
});

it.each([
  [{ parts: [part(1, {})], covered: 0.27, planned: 0.5 }, 'Its part has covered 27 % of its way; 50 % was planned'],
  [
    { parts: [part(0.5, {}), part(0.5, {})], covered: 0.27, planned: 0.5 },
    'Its 2 parts have covered 27 % of their way together; 50 % was planned',
  ],
  [{ parts: [part(null, {})], covered: null, planned: null }, 'It has 1 part; nothing can be told of how far it is'],
])('says how far parts are together: %#', (parts, sentence) => {
  expect(sayParts(parts).replaceAll('\u00a0', ' ')).toBe(sentence);
});

it.each([
  [part(0.5, { progress: 0.27 }), '27 % of the way · counts 50 %'],
  [part(0.5, { kept: true }), 'kept · counts 50 %'],
  [part(0.5, { kept: false }), 'not kept · counts 50 %'],
  [part(null, {}), 'nothing measured yet · counts nothing yet'],
])('says how far one is, and what it counts: %#', (one, sentence) => {
  expect(sayPart(one).replaceAll('\u00a0', ' ')).toBe(sentence);
});
